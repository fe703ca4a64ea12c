package app.lissom.routine;

import java.util.UUID;

import app.lissom.diary.ExerciseRef;
import app.lissom.guide.Dose;
import app.lissom.guide.Exercise;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.InvalidFactException;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a routine, and how much of it; also in the exported file.
 *
 * @param exercise the guide's name for it, or null
 * @param own the id of an own exercise, or null
 * @param sets from 1 to 5
 * @param repetitions in each set, on each side; from 1 to 30
 * @param seconds that one repetition takes or is held, from 1 to 120
 * @param rest seconds between two repetitions, from 0 to 60
 * @param bothSides whether it is done on one side and then on the other
 */
@Embeddable
record Step(@Nullable String exercise,
		@JsonProperty("ownExerciseId") @Column(name = "own_exercise_id") @Nullable UUID own, int sets, int repetitions,
		int seconds, @JsonProperty("restSeconds") int rest, boolean bothSides) {

	/** Longest name of an exercise of the guide. */
	static final int LONGEST_SLUG = 100;

	static final int MOST_SETS = 5;

	static final int MOST_REPETITIONS = 30;

	static final int MOST_SECONDS = 120;

	static final int MOST_REST = 60;

	/** Seconds between two sets. */
	static final int BETWEEN_SETS = 20;

	/** Seconds to turn to the other side. */
	static final int SWITCH = 10;

	/** From here on one holds a stretch, and more of it means longer. */
	private static final int STRETCH = 20;

	/** A stretch is made longer by this, in seconds. */
	private static final int LONGER = 5;

	/** The plan asks for no more than that; a person may. */
	private static final int PLANNED_REPETITIONS = 20;

	private static final int PLANNED_SECONDS = 60;

	Step {
		if (!in(1, sets, MOST_SETS) || !in(1, repetitions, MOST_REPETITIONS) || !in(1, seconds, MOST_SECONDS)
				|| !in(0, rest, MOST_REST)) {
			throw new InvalidFactException("sets");
		}
		FieldChecks.line("exercise", exercise, LONGEST_SLUG);
		FieldChecks.require("exercise", (exercise == null) != (own == null));
	}

	static Step of(ExerciseRef done, int sets, int repetitions, int seconds, int rest, boolean bothSides) {
		return new Step(done.slug(), done.own(), sets, repetitions, seconds, rest, bothSides);
	}

	/**
	 * An exercise as the guide says to start with it; what is no dose to play is 10
	 * times.
	 */
	static Step startingWith(ExerciseRef done, @Nullable Exercise exercise) {
		if (exercise == null) {
			return of(done, 1, 10, 5, 3, false);
		}
		Dose dose = exercise.dose();
		int amount = dose.amount().from();
		boolean bothSides = dose.each() != null;
		return switch (dose.unit()) {
			case SECONDS -> of(done, 1, 1, Math.min(MOST_SECONDS, amount), 0, bothSides);
			case MINUTES -> of(done, 1, 1, Math.min(MOST_SECONDS, 60 * amount), 0, bothSides);
			case TIMES, ROUNDS, STEPS -> {
				int seconds = (dose.hold() != null) ? dose.hold().from() : 4;
				int rest = (dose.hold() != null) ? Math.min(10, seconds) : 0;
				yield of(done, 1, Math.min(MOST_REPETITIONS, amount), seconds, rest, bothSides);
			}
		};
	}

	private static boolean in(int least, int value, int most) {
		return value >= least && value <= most;
	}

	/** The exercise. */
	public ExerciseRef done() {
		return new ExerciseRef(this.exercise, this.own);
	}

	boolean is(String slug) {
		return slug.equals(this.exercise);
	}

	/** The same exercise with another dose. */
	Step dose(int sets, int repetitions, int seconds, int rest) {
		return new Step(this.exercise, this.own, sets, repetitions, seconds, rest, this.bothSides);
	}

	/** Whether it is a stretch that one stays in. */
	public boolean isStretch() {
		return this.seconds >= STRETCH;
	}

	/** Whether the plan can ask for more of it. */
	boolean canGrow() {
		return isStretch() ? this.seconds + LONGER <= PLANNED_SECONDS : this.repetitions < PLANNED_REPETITIONS;
	}

	/** One step more: a longer stretch, or one more repetition. */
	Step more() {
		return isStretch() ? dose(this.sets, this.repetitions, this.seconds + LONGER, this.rest)
				: dose(this.sets, this.repetitions + 1, this.seconds, this.rest);
	}

	/** One step back, as far as there is one. */
	Step less() {
		return isStretch() ? dose(this.sets, this.repetitions, this.seconds - LONGER, this.rest)
				: dose(this.sets, Math.max(1, this.repetitions - 1), this.seconds, this.rest);
	}

	int sides() {
		return this.bothSides ? 2 : 1;
	}

}
