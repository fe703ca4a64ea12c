package app.lissom.routine;

import java.util.UUID;

import app.lissom.content.NumberRange;
import app.lissom.exercises.ExerciseRef;
import app.lissom.guide.Dose;
import app.lissom.guide.Exercise;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.InvalidFieldException;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of a routine with its dose; also used in the exported file.
 *
 * @param sets from 1 to 5
 * @param repetitions in each set, on each side; from 1 to 30
 * @param seconds that one repetition takes or is held, from 1 to 120
 * @param rest seconds between two repetitions, from 0 to 60
 */
@Embeddable
public record Step(@Nullable String exercise,
		@JsonProperty("ownExerciseId") @Column(name = "own_exercise_id") @Nullable UUID customId, int sets,
		int repetitions, int seconds, @JsonProperty("restSeconds") int rest, boolean bothSides) {

	/** Longest slug of an exercise of the guide. */
	static final int MAX_SLUG = 100;

	static final int MAX_SETS = 5;

	static final int MAX_REPETITIONS = 30;

	static final int MAX_SECONDS = 120;

	static final int MAX_REST = 60;

	/** Seconds between two sets. */
	static final int BETWEEN_SETS = 20;

	/** Seconds to turn to the other side. */
	static final int SWITCH = 10;

	private static final int MINUTE = 60;

	/** A repetition of this many seconds is a stretch; it progresses by time. */
	private static final int STRETCH = 20;

	/** Seconds by which a stretch grows. */
	private static final int STRETCH_STEP = 5;

	/** The plan suggests no more than that; a person may do more. */
	private static final int MAX_PLANNED_REPETITIONS = 20;

	private static final int MAX_PLANNED_SECONDS = 60;

	public Step {
		if (!in(1, sets, MAX_SETS) || !in(1, repetitions, MAX_REPETITIONS) || !in(1, seconds, MAX_SECONDS)
				|| !in(0, rest, MAX_REST)) {
			throw new InvalidFieldException("sets");
		}
		FieldChecks.line("exercise", exercise, MAX_SLUG);
		FieldChecks.require("exercise", (exercise == null) != (customId == null));
	}

	static Step of(ExerciseRef ref, int sets, int repetitions, int seconds, int rest, boolean bothSides) {
		return new Step(ref.slug(), ref.customId(), sets, repetitions, seconds, rest, bothSides);
	}

	/**
	 * Returns an exercise with the guide's first dose, or 10 times where the guide has
	 * none.
	 */
	static Step startingWith(ExerciseRef ref, @Nullable Exercise exercise) {
		if (exercise == null) {
			return of(ref, 1, 10, 5, 3, false);
		}
		Dose dose = exercise.dose();
		int amount = dose.amount().from();
		boolean bothSides = dose.each() != null;
		return switch (dose.unit()) {
			case SECONDS -> of(ref, 1, 1, Math.min(MAX_SECONDS, amount), 0, bothSides);
			case MINUTES -> ofMinutes(ref, amount);
			case TIMES, ROUNDS, STEPS -> {
				int seconds = (dose.hold() != null) ? dose.hold().from()
						: (dose.takes() != null) ? dose.takes().from() : 4;
				int rest = (dose.hold() != null) ? Math.min(10, seconds) : 0;
				yield of(ref, 1, Math.min(MAX_REPETITIONS, amount), seconds, rest, bothSides);
			}
		};
	}

	/**
	 * Returns this many one-minute repetitions; above 30 minutes, of two minutes each.
	 */
	static Step ofMinutes(ExerciseRef ref, int minutes) {
		boolean fits = minutes <= MAX_REPETITIONS;
		int repetitions = Math.min(MAX_REPETITIONS, fits ? minutes : (minutes + 1) / 2);
		return of(ref, 1, repetitions, fits ? MINUTE : 2 * MINUTE, 0, false);
	}

	private static boolean in(int least, int value, int most) {
		return value >= least && value <= most;
	}

	public ExerciseRef ref() {
		return new ExerciseRef(this.exercise, this.customId);
	}

	boolean is(String slug) {
		return slug.equals(this.exercise);
	}

	Step dose(int sets, int repetitions, int seconds, int rest) {
		return new Step(this.exercise, this.customId, sets, repetitions, seconds, rest, this.bothSides);
	}

	/** Returns the length of a walk in whole minutes; null for everything else. */
	public @Nullable Integer minutes() {
		boolean whole = this.sets == 1 && this.rest == 0 && this.seconds % MINUTE == 0;
		return (isWalk() && whole) ? this.repetitions * this.seconds / MINUTE : null;
	}

	/**
	 * Returns the dose in the unit of the guide.
	 * @param guide the guide's dose of the exercise; null if it has none
	 */
	public Dose dose(@Nullable Dose guide) {
		Dose.Unit unit = (guide != null) ? guide.unit() : Dose.Unit.TIMES;
		Dose.Each each = !this.bothSides ? null
				: (guide != null && guide.each() != null) ? guide.each() : Dose.Each.SIDE;
		boolean once = this.sets == 1 && this.rest == 0;
		int total = this.repetitions * this.seconds;
		if (unit == Dose.Unit.MINUTES && once && total % MINUTE == 0) {
			return new Dose(1, NumberRange.of(total / MINUTE), unit, each, null, null, null);
		}
		if (unit == Dose.Unit.SECONDS && once && this.repetitions == 1) {
			return new Dose(1, NumberRange.of(total), unit, each, null, null, null);
		}
		boolean counted = unit != Dose.Unit.MINUTES && unit != Dose.Unit.SECONDS;
		boolean held = counted && (isStretch() || guide != null && guide.hold() != null);
		NumberRange seconds = NumberRange.of(this.seconds);
		return new Dose(this.sets, NumberRange.of(this.repetitions), counted ? unit : Dose.Unit.TIMES, each,
				held ? seconds : null, held ? null : seconds, null);
	}

	public boolean isStretch() {
		return this.seconds >= STRETCH && !isWalk();
	}

	private boolean isWalk() {
		return ExerciseRef.WALKING.equals(ref());
	}

	boolean canGrow() {
		return isStretch() ? this.seconds + STRETCH_STEP <= MAX_PLANNED_SECONDS
				: this.repetitions < MAX_PLANNED_REPETITIONS;
	}

	Step more() {
		return isStretch() ? dose(this.sets, this.repetitions, this.seconds + STRETCH_STEP, this.rest)
				: dose(this.sets, this.repetitions + 1, this.seconds, this.rest);
	}

	/** Returns a shorter stretch, or one repetition less if there are more than one. */
	Step less() {
		return isStretch() ? dose(this.sets, this.repetitions, this.seconds - STRETCH_STEP, this.rest)
				: dose(this.sets, Math.max(1, this.repetitions - 1), this.seconds, this.rest);
	}

	int sides() {
		return this.bothSides ? 2 : 1;
	}

}
