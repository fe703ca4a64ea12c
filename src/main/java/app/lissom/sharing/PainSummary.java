package app.lissom.sharing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import app.lissom.totals.Total;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/**
 * Summarizes the pain of some days; all numbers are 0 when none was logged.
 *
 * @param mean the mean of the days' means
 * @param best the days whose strongest pain was the weakest; null when all are alike
 */
public record PainSummary(int days, int least, int most, double mean, @Nullable Days best, @Nullable Days worst) {

	static PainSummary of(List<Total> totals) {
		List<Total> days = totals.stream().filter((day) -> day.painCount() > 0).toList();
		int most = days.stream().mapToInt(PainSummary::most).max().orElse(0);
		int calmest = days.stream().mapToInt(PainSummary::most).min().orElse(0);
		return new PainSummary(days.size(), days.stream().mapToInt((day) -> level(day.leastPain())).min().orElse(0),
				most, days.stream().mapToDouble((day) -> (double) day.painSum() / day.painCount()).average().orElse(0),
				(calmest < most) ? Days.of(days, calmest) : null, days.isEmpty() ? null : Days.of(days, most));
	}

	private static int most(Total day) {
		return level(day.worstPain());
	}

	private static int level(@Nullable PainLevel level) {
		return Objects.requireNonNull(level).value();
	}

	/**
	 * Names days with the same strongest pain.
	 *
	 * @param others how many there are besides
	 */
	public record Days(int level, List<LocalDate> latest, int others) {

		private static final int NAMED = 3;

		private static Days of(List<Total> days, int level) {
			List<LocalDate> all = days.stream()
				.filter((day) -> most(day) == level)
				.map(Total::from)
				.sorted(Comparator.reverseOrder())
				.toList();
			List<LocalDate> latest = all.stream().limit(NAMED).toList();
			return new Days(level, latest, all.size() - latest.size());
		}

	}

}
