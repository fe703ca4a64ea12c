package app.lissom.reminders;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

import app.lissom.MutableClock;
import app.lissom.account.People;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.DiaryQueries;
import app.lissom.kernel.AccountId;
import app.lissom.notifications.LoopbackNotifications;
import app.lissom.notifications.NotificationsTurnedOn;
import app.lissom.notifications.PushService;
import app.lissom.page.Languages;
import app.lissom.security.ExpiringTextEncryptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends reminders as a server does, by a clock of its own. */
abstract class ReminderSendingSteps {

	/** A Wednesday in winter, at ten in Berlin. */
	static final Instant TEN = Instant.parse("2030-01-16T09:00:00Z");

	@Autowired
	ApplicationContext context;

	@Autowired
	private TestAccounts people;

	@Autowired
	Reminders reminders;

	@Autowired
	ReminderSettingsRepository pauses;

	@Autowired
	Diary diary;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	private JsonMapper json;

	final MutableClock clock = new MutableClock();

	LoopbackNotifications loopback;

	PushService service;

	ReminderCheckTimes times;

	ReminderSender ringer;

	AccountId me;

	@BeforeEach
	void start() throws Exception {
		this.clock.stopAt(TEN.minusSeconds(5));
		this.loopback = new LoopbackNotifications(this.context, this.clock);
		this.service = new PushService();
		this.times = new ReminderCheckTimes(this.jdbc, this.clock);
		this.ringer = new ReminderSender(this.times, this.reminders, this.pauses, this.context.getBean(People.class),
				this.diary, this.context.getBean(DiaryQueries.class),
				new ReminderNotifications(this.context.getBean(MessageSource.class),
						this.context.getBean(Languages.class), this.context.getBean(ExpiringTextEncryptor.class),
						this.diary),
				this.loopback.notifications(), this.clock);
		this.me = this.people.createAccount();
		this.loopback.addDevice(this.me, this.service);
		this.times.start(new NotificationsTurnedOn(this.me));
	}

	@AfterEach
	void stop() {
		this.service.close();
	}

	Reminder save(Reminder reminder) {
		return this.reminders.save(reminder);
	}

	ReminderMother mother() {
		return ReminderMother.of(this.me);
	}

	/** What a server does every ten seconds, for this account. */
	boolean look() {
		Optional<ReminderCheckTimes.Claim> claim = claim();
		claim.ifPresent(this.ringer::ring);
		return claim.isPresent();
	}

	Optional<ReminderCheckTimes.Claim> claim() {
		return this.times.findDue(1000).contains(this.me.value()) ? this.times.claim(this.me) : Optional.empty();
	}

	void lookAt(Instant now) {
		this.clock.stopAt(now);
		look();
	}

	int rung() {
		return this.service.received().size();
	}

	Map<?, ?> latest() throws Exception {
		return this.json.readValue(this.service.decrypted(), Map.class);
	}

	Instant due() {
		return this.jdbc.sql("select due_at from reminder_ring where account_id = ?")
			.param(this.me.value())
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

}
