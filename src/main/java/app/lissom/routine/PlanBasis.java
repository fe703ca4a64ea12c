package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Holds the input of the rules of all plans.
 *
 * @param answers the answers to suggestions for routines, the latest first
 * @param lastAccepted the latest day on which the person accepted a suggestion of any
 * plan, or null
 */
public record PlanBasis(ExerciseHistory history, List<PlanSuggestionAnswers.PlanAnswer> answers,
		@Nullable LocalDate lastAccepted) {

}
