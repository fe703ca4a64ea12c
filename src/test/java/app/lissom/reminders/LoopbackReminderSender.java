package app.lissom.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import app.lissom.MutableClock;
import app.lissom.account.People;
import app.lissom.diary.Diary;
import app.lissom.diary.DiaryQueries;
import app.lissom.kernel.AccountId;
import app.lissom.notifications.LoopbackNotifications;
import app.lissom.notifications.NotificationsTurnedOn;
import app.lissom.notifications.PushService;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sends a reminder on this machine, with a clock years ahead of the application's, which
 * therefore does not send it, too.
 */
public final class LoopbackReminderSender {

	/** A Wednesday, at ten in Berlin. */
	private static final Instant TEN = Instant.parse("2030-01-16T09:00:00Z");

	private final ApplicationContext context;

	private final AccountId me;

	private final MutableClock clock = new MutableClock();

	private int hours;

	public LoopbackReminderSender(ApplicationContext context, AccountId me) {
		this.context = context;
		this.me = me;
	}

	/**
	 * Returns what a browser gets for a new reminder of this kind, an hour after the
	 * last.
	 */
	public String ring(ReminderKind kind) throws Exception {
		Instant moment = TEN.plus(Duration.ofHours(this.hours));
		this.clock.stopAt(moment.minusSeconds(5));
		LoopbackNotifications loopback = new LoopbackNotifications(this.context, this.clock);
		ReminderCheckTimes times = new ReminderCheckTimes(this.context.getBean(JdbcClient.class), this.clock);
		Reminders reminders = this.context.getBean(Reminders.class);
		ReminderSettingsRepository pauses = this.context.getBean(ReminderSettingsRepository.class);
		reminders
			.save(ReminderMother.of(this.me).again(kind, (10 + this.hours) + ":00", (10 + this.hours) + ":30", 60));
		this.hours++;
		pauses.say(this.me, null, true);
		try (PushService service = new PushService()) {
			loopback.addDevice(this.me, service);
			times.start(new NotificationsTurnedOn(this.me));
			this.clock.stopAt(moment.plusSeconds(1));
			Optional<ReminderCheckTimes.Claim> claim = times.claim(this.me);
			new ReminderSender(times, reminders, pauses, this.context.getBean(People.class),
					this.context.getBean(Diary.class), this.context.getBean(DiaryQueries.class),
					this.context.getBean(ReminderNotifications.class), loopback.notifications(), this.clock)
				.ring(claim.orElseThrow());
			return service.decrypted();
		}
	}

}
