package app.lissom.routine;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** The dose of an exercise as it is typed. */
record StepForm(
		@NotNull(message = "{routine.sets.wrong}") @Range(min = 1, max = Step.MAX_SETS,
				message = "{routine.sets.wrong}") @Nullable Integer sets,
		@NotNull(message = "{routine.repetitions.wrong}") @Range(min = 1, max = Step.MAX_REPETITIONS,
				message = "{routine.repetitions.wrong}") @Nullable Integer repetitions,
		@NotNull(message = "{routine.seconds.wrong}") @Range(min = 1, max = Step.MAX_SECONDS,
				message = "{routine.seconds.wrong}") @Nullable Integer seconds,
		@NotNull(message = "{routine.rest.wrong}") @Range(min = 0, max = Step.MAX_REST,
				message = "{routine.rest.wrong}") @Nullable Integer rest,
		@Nullable Boolean bothSides) {

	static StepForm of(Step step) {
		return new StepForm(step.sets(), step.repetitions(), step.seconds(), step.rest(), step.bothSides());
	}

	Step toStep(Step before) {
		return Step.of(before.ref(), Objects.requireNonNull(this.sets), Objects.requireNonNull(this.repetitions),
				Objects.requireNonNull(this.seconds), Objects.requireNonNull(this.rest),
				Boolean.TRUE.equals(this.bothSides));
	}

}
