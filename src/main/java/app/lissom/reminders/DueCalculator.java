package app.lissom.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * All that decides what is due at a moment. Of the times that went by, only the latest
 * counts: nothing piles up. What comes again is over when it would come again; what comes
 * once is due until the day ends. What the diary says since is done.
 *
 * @param now the moment, in the person's zone
 * @param rest when reminders are silent
 * @param logged what the diary says about today
 * @param waterGoal millilitres a day, or null for no goal
 * @param nextMassage the day of the next massage, if one is planned
 */
record DueCalculator(ZonedDateTime now, ReminderPause rest, LoggedToday logged, @Nullable Integer waterGoal,
		@Nullable LocalDate nextMassage) {

	/** What is due of this reminder, if anything is. */
	Optional<DueReminder> due(Reminder reminder) {
		LocalDate today = this.now.toLocalDate();
		Instant snoozed = reminder.snoozedUntil();
		if (this.rest.isPausedOn(today) || (snoozed != null && snoozed.isAfter(this.now.toInstant()))) {
			return Optional.empty();
		}
		List<ZonedDateTime> moments = moments(reminder, today);
		return Stream.concat(moments.stream(), snoozed(reminder).stream())
			.filter((moment) -> !moment.isAfter(this.now))
			.max(Comparator.naturalOrder())
			.filter((moment) -> !isOver(reminder, moment) && !isDone(reminder, moment))
			.filter((moment) -> !isLogged(reminder, moment) && !isLoggedBefore(reminder, moment, waterByNow(moments)))
			.map((moment) -> new DueReminder(reminder, minute(moment),
					(reminder.kind() == ReminderKind.WATER) ? waterByNow(moments) : null));
	}

	/** Its moments of a day, without those that fall into quiet hours. */
	private List<ZonedDateTime> moments(Reminder reminder, LocalDate day) {
		if (reminder.kind() == ReminderKind.MASSAGE && !isAroundMassage(day)) {
			return List.of();
		}
		return reminder.schedule()
			.on(day, this.now.getZone())
			.stream()
			.filter((moment) -> !this.rest.isQuietAt(minute(moment)))
			.toList();
	}

	private boolean isAroundMassage(LocalDate day) {
		return day.equals(this.nextMassage) || day.plusDays(1).equals(this.nextMassage);
	}

	/** When it comes back, if it was put off today. */
	private Optional<ZonedDateTime> snoozed(Reminder reminder) {
		return Optional.ofNullable(reminder.snoozedUntil())
			.map((until) -> until.atZone(this.now.getZone()))
			.filter((until) -> until.minus(Reminder.SNOOZE).toLocalDate().equals(this.now.toLocalDate()));
	}

	private boolean isOver(Reminder reminder, ZonedDateTime moment) {
		Integer every = reminder.schedule().every();
		return every != null && !this.now.isBefore(moment.plusMinutes(every));
	}

	private static boolean isDone(Reminder reminder, ZonedDateTime moment) {
		Instant done = reminder.doneAt();
		return done != null && !done.isBefore(moment.toInstant());
	}

	/** Whether it was done since it was asked for. */
	private boolean isLogged(Reminder reminder, ZonedDateTime moment) {
		Instant asked = moment.toInstant();
		return this.logged.hasAfter(reminder.kind(),
				asked.equals(reminder.snoozedUntil()) ? asked.minus(Reminder.SNOOZE) : asked);
	}

	/**
	 * Whether it need not be asked for, if the person wants it so: what comes again was
	 * done since the time before, the rest at any time today.
	 */
	private boolean isLoggedBefore(Reminder reminder, ZonedDateTime moment, @Nullable Integer waterByNow) {
		Integer every = reminder.schedule().every();
		if (!reminder.isUnlessLogged()) {
			return false;
		}
		if (reminder.kind() == ReminderKind.WATER && waterByNow != null) {
			return this.logged.water() >= waterByNow;
		}
		return (every != null) ? this.logged.hasAfter(reminder.kind(), moment.minusMinutes(every).toInstant())
				: this.logged.has(reminder.kind());
	}

	/** Each time of the day asks for an equal share of the goal. */
	private @Nullable Integer waterByNow(List<ZonedDateTime> moments) {
		if (this.waterGoal == null || moments.isEmpty()) {
			return null;
		}
		long passed = moments.stream().filter((moment) -> !moment.isAfter(this.now)).count();
		return Math.toIntExact(this.waterGoal * passed / moments.size());
	}

	private static LocalTime minute(ZonedDateTime moment) {
		return moment.toLocalTime().withSecond(0).withNano(0);
	}

}
