package app.lissom.routine;

import java.time.LocalDate;
import java.util.UUID;

import app.lissom.diary.ExerciseRef;
import org.jspecify.annotations.Nullable;

/**
 * What the plan offered once, and what the person said to it.
 *
 * @param day when they said it
 * @param rule what it was offered for
 * @param routineId the routine
 * @param done the exercise, or null when it was about all of them
 * @param accepted whether they wanted it
 */
record PlanAnswer(LocalDate day, ProgressionRule rule, UUID routineId, @Nullable ExerciseRef done, boolean accepted) {

}
