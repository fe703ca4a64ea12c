package app.lissom.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/**
 * A pain level from 0 to 10 with its time, from a pain entry or from before or after a
 * session.
 *
 * @param at null if only the day is known; then it counts from the start of the day
 */
public record PainReading(LocalDate day, @Nullable Instant at, PainLevel level) {

	/** Compares by day and time. */
	public static final Comparator<PainReading> IN_TIME = Comparator.comparing(PainReading::day)
		.thenComparing(PainReading::at, Comparator.nullsFirst(Comparator.naturalOrder()));

}
