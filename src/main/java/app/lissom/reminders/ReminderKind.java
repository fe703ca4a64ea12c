package app.lissom.reminders;

import java.util.List;
import java.util.function.Predicate;

import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PostureCheck;
import app.lissom.diary.WaterEntry;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.page.AddressWord;
import org.jspecify.annotations.Nullable;

/** Lists the kinds of reminders. */
public enum ReminderKind implements AddressWord {

	/** Sit or stand another way. */
	POSTURE("posture", "/guide/posture", PostureCheck.class::isInstance, 30, 45, 60, 90),

	/** Stand, stretch and walk. */
	BREAK("walk", "/guide/exercises/stand-stretch-walk", ExerciseEntry.class::isInstance, 30, 45, 60, 90),

	/** A glass of water. */
	WATER("water", null, WaterEntry.class::isInstance, 60, 90, 120),

	/** The morning's exercises. */
	MORNING("sun", "#routine", (entry) -> isExercise(entry, PartOfDay.MORNING)),

	/** The exercises before bed. */
	BEDTIME("moon", "#routine", (entry) -> isExercise(entry, PartOfDay.BEDTIME)),

	/** A walk of the walking plan, or any other. */
	WALKING("walk", "/guide/exercises/walking",
			(entry) -> entry instanceof ExerciseEntry exercise
					&& ExerciseRef.ofGuide("walking").equals(exercise.content().exercise())),

	PAIN("pain", null, PainEntry.class::isInstance),

	/** The next massage, the day before and on the day. */
	MASSAGE("massage", null, null),

	/** A text of the person's own. */
	OWN("note", null, null);

	private final String icon;

	private final @Nullable String more;

	private final @Nullable Predicate<Entry> logged;

	private final List<Integer> intervals;

	ReminderKind(String icon, @Nullable String more, @Nullable Predicate<Entry> logged, Integer... intervals) {
		this.icon = icon;
		this.more = more;
		this.logged = logged;
		this.intervals = List.of(intervals);
	}

	private static boolean isExercise(Entry entry, PartOfDay part) {
		return entry instanceof ExerciseEntry exercise && exercise.content().partOfDay() == part;
	}

	public String icon() {
		return this.icon;
	}

	/** The address of a page, or a place on the start page, that says how to do it. */
	public @Nullable String more() {
		return this.more;
	}

	/**
	 * The address to which its button sends that it was done, if the diary logs it so.
	 */
	public @Nullable String doneAddress() {
		return switch (this) {
			case MORNING, BEDTIME -> "/routine/" + word() + "/done";
			case WALKING -> "/routine/exercises/walking/done";
			default -> null;
		};
	}

	/** The minutes between two times to choose from; none for once a day. */
	public List<Integer> intervals() {
		return this.intervals;
	}

	public boolean isRepeated() {
		return !this.intervals.isEmpty();
	}

	public boolean isLogged() {
		return this.logged != null;
	}

	boolean isLoggedBy(Entry entry) {
		return this.logged != null && this.logged.test(entry);
	}

	/** Whether the person chooses the days; a massage has a day of its own. */
	public boolean hasDays() {
		return this != MASSAGE;
	}

}
