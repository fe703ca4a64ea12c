package app.lissom.reminders;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PartOfDay;
import app.lissom.diary.PostureCheck;
import app.lissom.diary.WaterEntry;

/**
 * What somebody did today, as far as a reminder asks.
 *
 * @param entries the entries of the day, also those that were deleted
 */
record LoggedToday(List<Entry> entries) {

	/** Whether it was done today. */
	boolean has(ReminderKind kind) {
		return kept().anyMatch(of(kind));
	}

	/** Whether it was done after this moment. */
	boolean hasAfter(ReminderKind kind, Instant moment) {
		return kept().filter((entry) -> entry.at() != null && entry.at().isAfter(moment)).anyMatch(of(kind));
	}

	/** Millilitres drunk. */
	int water() {
		return kept().filter(WaterEntry.class::isInstance)
			.mapToInt((entry) -> ((WaterEntry) entry).water().millilitres())
			.sum();
	}

	private Stream<Entry> kept() {
		return this.entries.stream().filter((entry) -> !entry.isDeleted());
	}

	/** The entries that do what a reminder asks for. */
	private static Predicate<Entry> of(ReminderKind kind) {
		return switch (kind) {
			case POSTURE -> PostureCheck.class::isInstance;
			case BREAK -> ExerciseEntry.class::isInstance;
			case WATER -> WaterEntry.class::isInstance;
			case MORNING -> (entry) -> isExercise(entry, PartOfDay.MORNING);
			case BEDTIME -> (entry) -> isExercise(entry, PartOfDay.BEDTIME);
			case PAIN -> PainEntry.class::isInstance;
			case MASSAGE, OWN -> (entry) -> false;
		};
	}

	private static boolean isExercise(Entry entry, PartOfDay part) {
		return entry instanceof ExerciseEntry exercise && exercise.partOfDay() == part;
	}

}
