package app.lissom.reminders;

import java.util.List;
import java.util.function.Predicate;

import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PostureCheckEntry;
import app.lissom.diary.WaterEntry;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.page.AddressWord;
import org.jspecify.annotations.Nullable;

/** Lists the kinds of reminders. */
public enum ReminderKind implements AddressWord {

	/** Sit or stand another way. */
	POSTURE("posture", "/guide/posture", PostureCheckEntry.class::isInstance, Act.POSTURE, 30, 45, 60, 90),

	/** Stand, stretch and walk. */
	BREAK("walk", "/guide/exercises/stand-stretch-walk", ExerciseEntry.class::isInstance, Act.BREAK, 30, 45, 60, 90),

	/** A glass of water. */
	WATER("water", null, WaterEntry.class::isInstance, Act.WATER, 60, 90, 120),

	/** The morning's exercises. */
	MORNING("sun", "#routine", (entry) -> isExercise(entry, PartOfDay.MORNING), Act.ROUTINE),

	/** The exercises before bed. */
	BEDTIME("moon", "#routine", (entry) -> isExercise(entry, PartOfDay.BEDTIME), Act.ROUTINE),

	/** A walk of the walking plan, or any other. */
	WALKING("walk", "/guide/exercises/walking",
			(entry) -> entry instanceof ExerciseEntry exercise
					&& ExerciseRef.WALKING.equals(exercise.content().exercise()),
			Act.WALK),

	PAIN("pain", null, PainEntry.class::isInstance, Act.DISMISS),

	/** The next massage, the day before and on the day. */
	MASSAGE("massage", null, null, Act.DISMISS),

	/** A text of the person's own. */
	OWN("note", null, null, Act.DISMISS);

	private final String icon;

	private final @Nullable String more;

	private final @Nullable Predicate<Entry> logged;

	private final Act act;

	private final List<Integer> intervals;

	ReminderKind(String icon, @Nullable String more, @Nullable Predicate<Entry> logged, Act act, Integer... intervals) {
		this.icon = icon;
		this.more = more;
		this.logged = logged;
		this.act = act;
		this.intervals = List.of(intervals);
	}

	private static boolean isExercise(Entry entry, PartOfDay part) {
		return entry instanceof ExerciseEntry exercise && exercise.content().partOfDay() == part;
	}

	public String icon() {
		return this.icon;
	}

	/**
	 * Returns the address of a page, or a place on the start page, that says how to do
	 * it.
	 */
	public @Nullable String more() {
		return this.more;
	}

	/** Returns what the button of a due reminder does. */
	public Act act() {
		return this.act;
	}

	/**
	 * Returns whether it is done by one tap, elsewhere too: the others ask for a number,
	 * or for what was done.
	 */
	boolean isDoneByATap() {
		return this != PAIN && this.act != Act.ROUTINE && this.act != Act.WALK;
	}

	/** Returns the minutes between two times to choose from; none for once a day. */
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

	/** Returns whether the person chooses the days; a massage has a day of its own. */
	public boolean hasDays() {
		return this != MASSAGE;
	}

	/** Lists what the button of a due reminder logs in the diary, if anything. */
	public enum Act {

		/** Logs a posture check. */
		POSTURE,

		/** Logs the exercise for a break. */
		BREAK,

		/** Logs the person's usual glass. */
		WATER,

		/** Logs the routine of the same address word as the reminder. */
		ROUTINE,

		/** Logs a walk as long as the walking plan says. */
		WALK,

		/** Logs nothing. */
		DISMISS

	}

}
