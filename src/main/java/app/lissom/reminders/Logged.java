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
record Logged(List<Entry> entries) {

	/** Whether pain was written down. */
	boolean pain() {
		return all(PainEntry.class).findAny().isPresent();
	}

	/** Whether an exercise was done in this part of the day. */
	boolean exercise(PartOfDay part) {
		return all(ExerciseEntry.class).anyMatch((entry) -> entry.partOfDay() == part);
	}

	/** Whether somebody moved after this moment. */
	boolean exerciseAfter(Instant moment) {
		return all(ExerciseEntry.class).anyMatch(after(moment));
	}

	/** Whether posture was checked after this moment. */
	boolean postureAfter(Instant moment) {
		return all(PostureCheck.class).anyMatch(after(moment));
	}

	/** Whether somebody drank after this moment. */
	boolean waterAfter(Instant moment) {
		return all(WaterEntry.class).anyMatch(after(moment));
	}

	/** Millilitres drunk. */
	int water() {
		return all(WaterEntry.class).mapToInt((entry) -> entry.water().millilitres()).sum();
	}

	private <E extends Entry> Stream<E> all(Class<E> type) {
		return this.entries.stream().filter((entry) -> !entry.isDeleted()).filter(type::isInstance).map(type::cast);
	}

	private static Predicate<Entry> after(Instant moment) {
		return (entry) -> entry.at() != null && entry.at().isAfter(moment);
	}

}
