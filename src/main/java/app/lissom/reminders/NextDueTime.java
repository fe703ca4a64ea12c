package app.lissom.reminders;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Computes when a reminder could next be due. Whether it is due then is only known at
 * that moment: something may have been logged, or a massage may be near.
 */
final class NextDueTime {

	/** Each weekday comes within seven days. Without a reminder, nothing comes. */
	private static final int DAYS = 7;

	private NextDueTime() {
	}

	/** Returns the first possible moment after another one, at most a week later. */
	static ZonedDateTime after(ZonedDateTime now, List<Reminder> reminders, ReminderSettings pause) {
		LocalDate today = now.toLocalDate();
		Stream<ZonedDateTime> scheduled = today.datesUntil(today.plusDays(DAYS + 1))
			.filter((day) -> !pause.isPausedOn(day))
			.flatMap((day) -> first(day, now, reminders, pause).stream())
			.limit(1);
		Stream<ZonedDateTime> snoozed = reminders.stream()
			.flatMap((reminder) -> Stream.ofNullable(reminder.snoozedUntil()))
			.map((until) -> until.atZone(now.getZone()));
		return Stream.of(scheduled, snoozed, Stream.of(now.plusDays(DAYS)))
			.flatMap((moments) -> moments)
			.filter((moment) -> moment.isAfter(now))
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

	private static Optional<ZonedDateTime> first(LocalDate day, ZonedDateTime now, List<Reminder> reminders,
			ReminderSettings pause) {
		return reminders.stream()
			.flatMap((reminder) -> reminder.schedule().on(day, now.getZone()).stream())
			.filter((moment) -> moment.isAfter(now) && !pause.isQuietAt(moment.toLocalTime()))
			.min(Comparator.naturalOrder());
	}

}
