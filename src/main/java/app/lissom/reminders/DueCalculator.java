package app.lissom.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.lissom.diary.Entry;
import app.lissom.diary.WaterEntry;
import org.jspecify.annotations.Nullable;

/**
 * Decides which reminders are due at a moment. Of the times that have passed, only the
 * latest counts, so nothing piles up, and none before the reminder was created or
 * changed. A repeated reminder is due until its next time, a daily one until the day
 * ends. An entry in the diary since then completes it.
 *
 * @param entries today's entries, deleted ones too
 * @param waterGoal millilitres a day, or null for no goal
 */
record DueCalculator(ZonedDateTime now, ReminderSettings pause, List<Entry> entries, @Nullable Integer waterGoal,
		@Nullable LocalDate nextMassage) {

	Optional<DueReminder> due(Reminder reminder) {
		LocalDate today = this.now.toLocalDate();
		Instant snoozed = reminder.snoozedUntil();
		if (this.pause.isPausedOn(today) || (snoozed != null && snoozed.isAfter(this.now.toInstant()))) {
			return Optional.empty();
		}
		List<ZonedDateTime> moments = moments(reminder, today);
		return Stream.concat(moments.stream(), snoozed(reminder).stream())
			.filter((moment) -> !moment.isAfter(this.now)
					&& !moment.toInstant().isBefore(reminder.revisedAt().truncatedTo(ChronoUnit.MINUTES)))
			.max(Comparator.naturalOrder())
			.filter((moment) -> !isOver(reminder, moment) && !isDone(reminder, moment))
			.filter((moment) -> !isLogged(reminder, moment) && !isLoggedBefore(reminder, moment, waterByNow(moments)))
			.map((moment) -> new DueReminder(reminder, moment,
					(reminder.kind() == ReminderKind.WATER) ? waterByNow(moments) : null));
	}

	private List<ZonedDateTime> moments(Reminder reminder, LocalDate day) {
		if (reminder.kind() == ReminderKind.MASSAGE && !isAroundMassage(day)) {
			return List.of();
		}
		return reminder.schedule()
			.on(day, this.now.getZone())
			.stream()
			.filter((moment) -> !this.pause.isQuietAt(minute(moment)))
			.toList();
	}

	private boolean isAroundMassage(LocalDate day) {
		return day.equals(this.nextMassage) || day.plusDays(1).equals(this.nextMassage);
	}

	/** Returns when it is due again, if it was snoozed today. */
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

	/** Returns whether it was logged since it was due. */
	private boolean isLogged(Reminder reminder, ZonedDateTime moment) {
		Instant due = moment.toInstant();
		return isLoggedAfter(reminder.kind(), due.equals(reminder.snoozedUntil()) ? due.minus(Reminder.SNOOZE) : due);
	}

	/**
	 * Returns whether it need not come because it was logged, if the person wants it so:
	 * a repeated one since the time before, the others at any time today.
	 */
	private boolean isLoggedBefore(Reminder reminder, ZonedDateTime moment, @Nullable Integer waterByNow) {
		Integer every = reminder.schedule().every();
		if (!reminder.isUnlessLogged()) {
			return false;
		}
		if (reminder.kind() == ReminderKind.WATER && waterByNow != null) {
			return water() >= waterByNow;
		}
		return (every != null) ? isLoggedAfter(reminder.kind(), moment.minusMinutes(every).toInstant())
				: logged(reminder.kind()).findAny().isPresent();
	}

	private boolean isLoggedAfter(ReminderKind kind, Instant moment) {
		return logged(kind).anyMatch((entry) -> entry.at() != null && entry.at().isAfter(moment));
	}

	private Stream<Entry> logged(ReminderKind kind) {
		return this.entries.stream().filter((entry) -> !entry.isDeleted() && kind.isLoggedBy(entry));
	}

	private int water() {
		return logged(ReminderKind.WATER).mapToInt((entry) -> ((WaterEntry) entry).content().water().millilitres())
			.sum();
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

	/**
	 * A reminder that is due.
	 *
	 * @param moment since when
	 * @param waterByNow millilitres that would lead to the day's goal, or null
	 */
	record DueReminder(Reminder reminder, ZonedDateTime moment, @Nullable Integer waterByNow) {

		/** Returns since when, by the person's clock. */
		public LocalTime since() {
			return minute(this.moment);
		}

	}

}
