package app.lissom.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.lissom.diary.FunctionEntry;
import app.lissom.kernel.PainChange;
import org.jspecify.annotations.Nullable;

/**
 * Compares the latest score of the weekly questions with the first one of some period. It
 * is stored as JSON in reports.
 *
 * @param score the latest score, 0 to 10; less is better
 * @param before the first score; null when there is none of a week before or earlier
 */
public record FunctionTrend(BigDecimal score, LocalDate day, @Nullable BigDecimal before, @Nullable LocalDate dayBefore,
		PainChange change) {

	/** The days that an answer is about: answers that share some are not compared. */
	private static final int DAYS = 7;

	/**
	 * The least difference that people notice, in points: most estimates are 1.0 to 1.75
	 * (Reed et al., J Pain 2024;25:142-152).
	 */
	private static final BigDecimal NOTICED = BigDecimal.ONE;

	/**
	 * The share of the first score that is a meaningful change (CDC guideline, MMWR
	 * Recomm Rep 2022;71(3):1-95).
	 */
	private static final BigDecimal MEANINGFUL = new BigDecimal("0.3");

	/** Compares entries in the order of their days; empty if there are none. */
	public static Optional<FunctionTrend> of(List<FunctionEntry> entries) {
		if (entries.isEmpty()) {
			return Optional.empty();
		}
		FunctionEntry last = entries.get(entries.size() - 1);
		BigDecimal score = last.content().score();
		FunctionEntry first = entries.get(0);
		if (first.day().isAfter(last.day().minusDays(DAYS))) {
			return Optional.of(new FunctionTrend(score, last.day(), null, null, PainChange.TOO_FEW));
		}
		BigDecimal before = first.content().score();
		return Optional.of(new FunctionTrend(score, last.day(), before, first.day(), change(before, score)));
	}

	private static PainChange change(BigDecimal before, BigDecimal score) {
		BigDecimal points = score.subtract(before);
		if (points.abs().compareTo(NOTICED) < 0) {
			return PainChange.SAME;
		}
		boolean little = points.abs().compareTo(before.multiply(MEANINGFUL)) < 0;
		return (points.signum() < 0) ? (little ? PainChange.A_LITTLE_LOWER : PainChange.LOWER)
				: (little ? PainChange.A_LITTLE_HIGHER : PainChange.HIGHER);
	}

}
