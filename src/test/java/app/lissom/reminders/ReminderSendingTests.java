package app.lissom.reminders;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.People;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.SignedInPerson;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.PostureCheckEntry;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.notifications.LoopbackNotifications;
import app.lissom.notifications.NotificationsTurnedOn;
import app.lissom.notifications.PushService;
import app.lissom.page.Languages;
import app.lissom.security.ExpiringTextEncryptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Sends reminders from several servers. Their clock is years ahead of the application's,
 * which therefore does not send what is due here.
 */
@LissomTest
@Tag("database")
class ReminderSendingTests {

	/** A Wednesday in winter, at ten in Berlin. */
	private static final Instant TEN = Instant.parse("2030-01-16T09:00:00Z");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Reminders reminders;

	@Autowired
	private ReminderSettingsRepository pauses;

	@Autowired
	private Diary diary;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private JsonMapper json;

	private final MutableClock clock = new MutableClock();

	private LoopbackNotifications loopback;

	private PushService service;

	private ReminderCheckTimes times;

	private ReminderSender ringer;

	private AccountId me;

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

	private Reminder save(Reminder reminder) {
		return this.reminders.save(reminder);
	}

	private ReminderMother mother() {
		return ReminderMother.of(this.me);
	}

	/** What a server does every ten seconds, for this account. */
	private boolean look() {
		Optional<ReminderCheckTimes.Claim> claim = claim();
		claim.ifPresent(this.ringer::ring);
		return claim.isPresent();
	}

	private Optional<ReminderCheckTimes.Claim> claim() {
		return this.times.findDue(1000).contains(this.me.value()) ? this.times.claim(this.me) : Optional.empty();
	}

	private void lookAt(Instant now) {
		this.clock.stopAt(now);
		look();
	}

	private int rung() {
		return this.service.received().size();
	}

	private Map<?, ?> latest() throws Exception {
		return this.json.readValue(this.service.decrypted(), Map.class);
	}

	private Instant due() {
		return this.jdbc.sql("select due_at from reminder_ring where account_id = ?")
			.param(this.me.value())
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

	@Test
	void ringOnceAtTheirTimeAndAreNotLookedAtInBetween() throws Exception {
		Reminder reminder = save(mother().once(ReminderKind.PAIN, "10:00"));
		assertThat(look()).isTrue();
		assertThat(rung()).isZero();
		assertThat(due()).isEqualTo(TEN);
		assertThat(look()).as("before").isFalse();
		lookAt(TEN.plusSeconds(8));
		assertThat(rung()).isEqualTo(1);
		assertThat(latest().get("title")).isEqualTo("Reminder");
		assertThat(latest().get("body")).isEqualTo("");
		assertThat(latest().get("tag")).isEqualTo(reminder.id().toString());
		lookAt(TEN.plusSeconds(18));
		this.times.touch(this.me);
		lookAt(TEN.plusSeconds(28));
		assertThat(rung()).isEqualTo(1);
		assertThat(due()).isEqualTo(TEN.plus(Duration.ofDays(1)));
	}

	@Test
	void sayWhatTheyAreAboutToWhoWantsThat() throws Exception {
		save(mother().again(ReminderKind.WATER, "08:00", "20:00", 120));
		save(mother().own("Call Ann"));
		this.jdbc.sql("update account set water_goal_ml = 2000 where id = ?").param(this.me.value()).update();
		this.pauses.say(this.me, "A break", false);
		lookAt(TEN.plusSeconds(1));
		assertThat(latest().get("title")).isEqualTo("A break");
		assertThat(latest().get("body")).isEqualTo("");
		this.pauses.say(this.me, null, true);
		lookAt(TEN.plus(Duration.ofHours(2)));
		assertThat(this.service.received()).hasSize(3);
		String both = this.service.decrypt(this.service.received().get(1).body()) + latest();
		assertThat(both).contains("Water", "857 ml by now", "+ 250 ml", "Call Ann");
	}

	@Test
	void areQuietWhenThePersonWantsIt() {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		this.pauses.change(this.me, new QuietHours(LocalTime.of(10, 0), LocalTime.of(10, 30)), null);
		lookAt(TEN.plusSeconds(1));
		this.pauses.change(this.me, new QuietHours(LocalTime.of(10, 5), LocalTime.of(10, 30)), null);
		this.times.touch(this.me);
		lookAt(TEN.plusSeconds(400));
		assertThat(rung()).as("a server comes late into quiet hours").isZero();
		this.pauses.change(this.me, null, LocalDate.of(2030, 1, 17));
		lookAt(TEN.plus(Duration.ofDays(1)));
		assertThat(rung()).as("paused").isZero();
		this.pauses.change(this.me, null, null);
		this.times.touch(this.me);
		lookAt(TEN.plus(Duration.ofDays(2)));
		assertThat(rung()).isEqualTo(1);
	}

	@Test
	void stayAwayOnceItIsLogged() {
		save(mother().unless().again(ReminderKind.POSTURE, "10:00", "18:00", 60));
		look();
		this.clock.stopAt(TEN.plusSeconds(1));
		this.diary.add(new PostureCheckEntry(OwnedId.of(this.me, UUID.randomUUID()),
				Moment.recorded(LocalDate.of(2030, 1, 16), this.clock.instant())));
		look();
		assertThat(rung()).isZero();
		lookAt(TEN.plus(Duration.ofMinutes(60)));
		assertThat(rung()).as("logged in the hour before").isZero();
		lookAt(TEN.plus(Duration.ofMinutes(120)));
		assertThat(rung()).isEqualTo(1);
	}

	@Test
	void areLeftToTheStartPageAfterAnHour() {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		lookAt(TEN.plus(Duration.ofMinutes(59)));
		assertThat(rung()).isEqualTo(1);
		lookAt(TEN.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(61)));
		assertThat(rung()).isEqualTo(1);
	}

	@Test
	void ringOnceHoweverManyServersLook() throws Exception {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		look();
		this.clock.stopAt(TEN.plusSeconds(1));
		ExecutorService servers = Executors.newFixedThreadPool(6);
		Callable<Boolean> server = () -> {
			Optional<ReminderCheckTimes.Claim> claim = this.times.claim(this.me);
			claim.ifPresent(this.ringer::ring);
			return claim.isPresent();
		};
		int claimed = 0;
		for (Future<Boolean> one : servers.invokeAll(List.of(server, server, server, server, server, server))) {
			claimed += one.get() ? 1 : 0;
		}
		servers.shutdown();
		assertThat(claimed).isEqualTo(1);
		assertThat(rung()).isEqualTo(1);
	}

	@Test
	void areNotLostWithAServer() {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		look();
		this.clock.stopAt(TEN.plusSeconds(1));
		assertThat(claim()).as("by a server that dies").isPresent();
		assertThat(look()).isFalse();
		lookAt(TEN.plusSeconds(1).plus(ReminderCheckTimes.CLAIM));
		assertThat(rung()).isEqualTo(1);
		assertThat(ReminderCheckTimes.CLAIM.plusSeconds(11)).as("with the time between two looks")
			.isLessThanOrEqualTo(Duration.ofMinutes(1));
	}

	/** It cannot know better; the device sees that it has this one. */
	@Test
	void areSentAgainWithTheSameMarkWhenAServerDiesAfterSending() throws Exception {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		look();
		this.clock.stopAt(TEN.plusSeconds(1));
		ReminderCheckTimes.Claim claim = claim().orElseThrow();
		ReminderCheckTimes dies = new ReminderCheckTimes(this.jdbc, this.clock) {
			@Override
			void finish(Claim claim, Instant done, Instant next) {
				throw new IllegalStateException("No power");
			}
		};
		ReminderSender server = new ReminderSender(dies, this.reminders, this.pauses,
				this.context.getBean(People.class), this.diary, this.context.getBean(DiaryQueries.class),
				this.context.getBean(ReminderNotifications.class), this.loopback.notifications(), this.clock);
		assertThatIllegalStateException().isThrownBy(() -> server.ring(claim));
		Map<?, ?> first = latest();
		lookAt(TEN.plusSeconds(50));
		assertThat(rung()).isEqualTo(2);
		assertThat(latest().get("data")).isEqualTo(first.get("data")).isEqualTo(TEN.toEpochMilli());
		assertThat(latest().get("tag")).isEqualTo(first.get("tag"));
		this.times.finish(claim, TEN, TEN);
		assertThat(due()).as("a claim that ran out changes nothing").isEqualTo(TEN.plus(Duration.ofDays(1)));
	}

	@Test
	void followAChangeThatComesWhileTheyRing() {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		look();
		this.clock.stopAt(TEN.plusSeconds(1));
		ReminderCheckTimes.Claim claim = claim().orElseThrow();
		this.clock.stopAt(TEN.plusSeconds(2));
		this.times.touch(this.me);
		this.ringer.ring(claim);
		assertThat(due()).isEqualTo(TEN.plusSeconds(2));
		assertThat(look()).isTrue();
		assertThat(rung()).isEqualTo(1);
	}

	@Test
	void areNoMoreLookedAtWithoutADevice() {
		save(mother().once(ReminderKind.PAIN, "10:00"));
		this.service.answer(410);
		lookAt(TEN.plusSeconds(1));
		lookAt(TEN.plus(Duration.ofDays(1)));
		assertThat(this.jdbc.sql("select count(*) from reminder_ring where account_id = ?")
			.param(this.me.value())
			.query(Integer.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@EnumSource
	void areDoneByATapWithoutASession(ReminderKind kind) throws Exception {
		Reminder reminder = save(kind.isRepeated() ? mother().again(kind, "10:00", "18:00", 60)
				: (kind != ReminderKind.OWN) ? mother().once(kind, "10:00") : mother().make(kind,
						new Schedule(EnumSet.allOf(DayOfWeek.class), LocalTime.of(10, 0), null, null), "Call"));
		if (kind == ReminderKind.MASSAGE) {
			return;
		}
		lookAt(TEN.plusSeconds(1));
		List<?> actions = (List<?>) latest().get("actions");
		assertThat(actions).hasSize(kind.isDoneByATap() ? 2 : 1);
		if (kind.isDoneByATap()) {
			for (int i = 0; i < 3; i++) {
				tap(actions.get(0));
			}
			boolean logs = kind.act() != ReminderKind.Act.DISMISS;
			assertThat(this.diary.on(this.me, LocalDate.of(2030, 1, 16))).hasSize(logs ? 1 : 0);
			assertThat(find(reminder).doneAt() != null).isEqualTo(!logs);
		}
		tap(actions.get(actions.size() - 1));
		Instant until = find(reminder).snoozedUntil();
		assertThat(until).isEqualTo(TEN.plusSeconds(601));
		this.clock.advance(Duration.ofMinutes(1));
		tap(actions.get(actions.size() - 1));
		assertThat(find(reminder).snoozedUntil()).as("once").isEqualTo(until);
	}

	/** As the product does at the time of this clock. */
	private void tap(Object action) {
		ReminderTapController controller = new ReminderTapController(this.context.getBean(ExpiringTextEncryptor.class),
				this.context.getBean(People.class), this.reminders, this.times, this.diary,
				this.context.getBean(RetryingTransaction.class), this.clock);
		controller.tap(String.valueOf(((Map<?, ?>) action).get("action")));
	}

	private Reminder find(Reminder reminder) {
		return this.reminders.findById(reminder.key()).orElseThrow();
	}

	private MvcTestResult send(String token) {
		return this.mvc.post().uri("/notice").param("token", token).exchange();
	}

	@Test
	void takeNoTapWithoutItsToken() throws Exception {
		Reminder reminder = save(mother().once(ReminderKind.PAIN, "10:00"));
		lookAt(TEN.plusSeconds(1));
		String token = String.valueOf(((Map<?, ?>) ((List<?>) latest().get("actions")).get(0)).get("action"));
		assertThat(send(token)).hasStatus(204);
		assertThat(send("")).hasStatus(404);
		assertThat(send(token + "A")).hasStatus(404);
		assertThat(send(token.substring(1))).hasStatus(404);
		MutableClock clock = this.context.getBean(MutableClock.class);
		clock.advance(Duration.ofHours(13));
		assertThat(send(token)).as("too late").hasStatus(404);
		clock.advance(Duration.ofHours(-13));
		new SignedInPerson(this.mvc, this.me).send("/reminders/" + reminder.id() + "/delete");
		assertThat(send(token)).as("deleted").hasStatus(404);
	}

}
