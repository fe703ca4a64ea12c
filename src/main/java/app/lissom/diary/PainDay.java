package app.lissom.diary;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a day with entries says about pain and exercise.
 *
 * @param day the person's own calendar day
 * @param worst the strongest pain, if any was noted
 * @param exercised whether an exercise was noted
 */
public record PainDay(LocalDate day, @Nullable PainLevel worst, boolean exercised) {

}
