package app.lissom.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.DiaryQueries;
import app.lissom.notifications.Notifications;
import app.lissom.reminders.DueCalculator.DueReminder;

import org.springframework.stereotype.Component;

/**
 * Sends the notifications of an account's due reminders. Whether it is quiet, paused or
 * logged is checked at that moment. If a server dies after sending but before recording
 * it, another one sends the same again: devices show it once.
 */
@Component
class ReminderSender {

	/** Older ones stay on the start page only, where they are less intrusive. */
	private static final Duration LATEST = Duration.ofHours(1);

	private final ReminderCheckTimes times;

	private final Reminders reminders;

	private final ReminderSettingsRepository pauses;

	private final People people;

	private final Diary diary;

	private final DiaryQueries queries;

	private final ReminderNotifications words;

	private final Notifications notifications;

	private final Clock clock;

	ReminderSender(ReminderCheckTimes times, Reminders reminders, ReminderSettingsRepository pauses, People people,
			Diary diary, DiaryQueries queries, ReminderNotifications words, Notifications notifications, Clock clock) {
		this.times = times;
		this.reminders = reminders;
		this.pauses = pauses;
		this.people = people;
		this.diary = diary;
		this.queries = queries;
		this.words = words;
		this.notifications = notifications;
		this.clock = clock;
	}

	/** Sends what is due for a claimed account, and stores when to check it again. */
	void ring(ReminderCheckTimes.Claim claim) {
		Optional<Person> me = this.people.find(claim.account());
		if (me.isEmpty() || !this.notifications.canReach(claim.account())) {
			this.times.end(claim);
			return;
		}
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		ZonedDateTime local = now.atZone(me.get().zone());
		List<Reminder> all = this.reminders.of(claim.account());
		ReminderSettings pause = this.pauses.of(claim.account());
		due(me.get(), all, pause, local).filter((one) -> rings(one, pause, claim, local))
			.forEach((one) -> this.notifications.send(claim.account(), this.words.of(one, me.get(), pause)));
		this.times.finish(claim, now, NextDueTime.after(local, all, pause).toInstant());
	}

	private Stream<DueReminder> due(Person me, List<Reminder> all, ReminderSettings pause, ZonedDateTime now) {
		if (all.isEmpty() || pause.isPausedOn(now.toLocalDate())) {
			return Stream.empty();
		}
		LocalDate nextMassage = this.queries.nextMassage(me.id().value(), now.toLocalDate()).orElse(null);
		DueCalculator calculator = new DueCalculator(now, pause, this.diary.on(me.id(), now.toLocalDate()),
				me.waterGoal(), nextMassage);
		return all.stream().flatMap((reminder) -> calculator.due(reminder).stream());
	}

	/** A person who snoozes a reminder wants it in ten minutes, at any hour. */
	private static boolean rings(DueReminder due, ReminderSettings pause, ReminderCheckTimes.Claim claim,
			ZonedDateTime now) {
		Instant moment = due.moment().toInstant();
		boolean quiet = pause.isQuietAt(now.toLocalTime()) && !Objects.equals(moment, due.reminder().snoozedUntil());
		return moment.isAfter(claim.done()) && moment.isAfter(now.toInstant().minus(LATEST)) && !quiet;
	}

}
