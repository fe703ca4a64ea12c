package app.lissom.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.PostureCheckEntry;
import app.lissom.diary.WaterEntry;
import app.lissom.diary.WaterVolume;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.page.NotFoundException;
import app.lissom.security.ExpiringTextEncryptor;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Handles taps on a notification's buttons. There is no session: the token permits this
 * one action on this one reminder, for some hours.
 */
@Controller
class ReminderTapController {

	private static final String BREAK = "stand-stretch-walk";

	private final ExpiringTextEncryptor encryptor;

	private final People people;

	private final Reminders reminders;

	private final ReminderCheckTimes times;

	private final Diary diary;

	private final RetryingTransaction transaction;

	private final Clock clock;

	ReminderTapController(ExpiringTextEncryptor encryptor, People people, Reminders reminders, ReminderCheckTimes times,
			Diary diary, RetryingTransaction transaction, Clock clock) {
		this.encryptor = encryptor;
		this.people = people;
		this.reminders = reminders;
		this.times = times;
		this.diary = diary;
		this.transaction = transaction;
		this.clock = clock;
	}

	@PostMapping("/notice")
	ResponseEntity<Void> tap(@RequestParam(defaultValue = "") String token) {
		ReminderTap tap = this.encryptor.decrypt(ReminderNotifications.PURPOSE, token)
			.map(ReminderTap::parse)
			.orElseThrow(NotFoundException::new);
		Person me = this.people.find(tap.account()).orElseThrow(NotFoundException::new);
		this.transaction.run(() -> {
			Reminder reminder = this.reminders.findById(tap.key()).orElseThrow(NotFoundException::new);
			if (tap.act() == ReminderTap.Act.SNOOZE) {
				snooze(reminder, tap);
			}
			else {
				entry(reminder, tap, me).ifPresentOrElse(this::add, () -> complete(reminder, tap));
			}
		});
		return ResponseEntity.noContent().build();
	}

	/** What was logged before stays, and so does what was changed or deleted since. */
	private void add(Entry entry) {
		if (this.diary.findIncludingDeleted(entry.account(), entry.id()).isEmpty()) {
			this.diary.overwrite(List.of(entry));
		}
	}

	private void complete(Reminder reminder, ReminderTap tap) {
		Instant done = reminder.doneAt();
		if (done == null || done.isBefore(tap.moment())) {
			reminder.complete(this.clock.instant());
		}
	}

	/** Once for each time that it is due. */
	private void snooze(Reminder reminder, ReminderTap tap) {
		Instant before = reminder.snoozedUntil();
		if (before == null || before.toEpochMilli() <= tap.moment().toEpochMilli()) {
			reminder.snooze(this.clock.instant());
			this.times.touch(tap.account());
		}
	}

	/** Returns what the reminder's button logs; empty if it logs nothing. */
	private Optional<Entry> entry(Reminder reminder, ReminderTap tap, Person me) {
		return Optional.ofNullable(switch (reminder.kind().act()) {
			case POSTURE -> new PostureCheckEntry(tap.entry(), me.momentNow(this.clock));
			case BREAK -> new ExerciseEntry(tap.entry(), me.momentNow(this.clock), ExerciseRef.ofGuide(BREAK), null,
					null, null, null);
			case WATER -> new WaterEntry.Content(WaterVolume.ofMillilitres(me.glass())).toEntry(tap.entry(),
					me.momentNow(this.clock));
			case ROUTINE, WALK, DISMISS -> null;
		});
	}

}
