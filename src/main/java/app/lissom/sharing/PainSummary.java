package app.lissom.sharing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

import app.lissom.kernel.PainLevel;
import app.lissom.totals.Total;
import org.jspecify.annotations.Nullable;

/**
 * Summarizes the pain of some days; all numbers are 0 when none was logged.
 *
 * @param mean the mean of the days' means
 * @param best the days with the weakest pain; null when all pain was alike
 * @param worst the days with the strongest pain
 */
public record PainSummary(int days, int least, int most, double mean, @Nullable Days best, @Nullable Days worst) {

	public PainSummary {
		// Earlier versions named the days whose strongest pain was the weakest.
		best = (best != null && best.level() == least) ? best : null;
	}

	static PainSummary of(List<Total> totals) {
		List<Total> days = totals.stream().filter((day) -> day.painCount() > 0).toList();
		int least = days.stream().mapToInt(PainSummary::least).min().orElse(0);
		int most = days.stream().mapToInt(PainSummary::most).max().orElse(0);
		return new PainSummary(days.size(), least, most,
				days.stream().mapToDouble((day) -> (double) day.painSum() / day.painCount()).average().orElse(0),
				(least < most) ? Days.of(days, least, PainSummary::least) : null,
				days.isEmpty() ? null : Days.of(days, most, PainSummary::most));
	}

	private static int least(Total day) {
		return level(day.leastPain());
	}

	private static int most(Total day) {
		return level(day.worstPain());
	}

	private static int level(@Nullable PainLevel level) {
		return Objects.requireNonNull(level).value();
	}

	/**
	 * Names days with pain of the same level.
	 *
	 * @param latest some of them, in their order
	 * @param others how many there are besides
	 */
	public record Days(int level, List<LocalDate> latest, int others) {

		private static final int NAMED = 3;

		public Days {
			// Earlier versions began with the latest.
			latest = latest.stream().sorted().toList();
		}

		private static Days of(List<Total> days, int level, ToIntFunction<Total> pain) {
			List<LocalDate> all = days.stream()
				.filter((day) -> pain.applyAsInt(day) == level)
				.map(Total::from)
				.sorted(Comparator.reverseOrder())
				.toList();
			List<LocalDate> latest = all.stream().limit(NAMED).toList();
			return new Days(level, latest, all.size() - latest.size());
		}

	}

}
