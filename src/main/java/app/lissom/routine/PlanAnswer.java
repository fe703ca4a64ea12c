package app.lissom.routine;

import java.time.LocalDate;
import java.util.UUID;

import app.lissom.exercises.ExerciseRef;
import org.jspecify.annotations.Nullable;

/**
 * Stores the answer to a suggestion of the plan.
 *
 * @param day the person's day of the answer
 * @param rule the rule that made the suggestion
 * @param exercise null when it was about all exercises of the routine
 */
public record PlanAnswer(LocalDate day, ProgressionRule rule, UUID routineId, @Nullable ExerciseRef exercise,
		boolean accepted) {

}
