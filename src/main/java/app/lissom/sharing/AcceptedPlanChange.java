package app.lissom.sharing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A change in the plan that somebody wanted.
 *
 * @param day when
 * @param what the name of the rule that offered it
 * @param exercise the exercise, or null when it was about all of them
 */
record AcceptedPlanChange(LocalDate day, String what, @Nullable String exercise) {

}
