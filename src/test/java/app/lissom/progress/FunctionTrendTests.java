package app.lissom.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.lissom.diary.Entries;
import app.lissom.diary.FunctionEntry;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.PainChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FunctionTrendTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

	private final Entries mine = Entries.of(new AccountId(UUID.randomUUID()));

	@ParameterizedTest
	@CsvSource({ "6, 6, SAME", "2, 1, LOWER", "6, 5, A_LITTLE_LOWER", "7, 5, A_LITTLE_LOWER", "6, 4, LOWER",
			"3, 2, LOWER", "0, 1, HIGHER", "3, 4, HIGHER", "8, 9, A_LITTLE_HIGHER", "5, 8, HIGHER" })
	void gradesTheDifferenceToTheFirstScore(int before, int now, PainChange change) {
		FunctionTrend trend = trend(function(0, before), function(9, 10), function(14, now));
		assertThat(trend.change()).isEqualTo(change);
		assertThat(trend.score()).isEqualByComparingTo(String.valueOf(now));
		assertThat(trend.before()).isEqualByComparingTo(String.valueOf(before));
		assertThat(trend.dayBefore()).isEqualTo(MONDAY);
	}

	@Test
	void lessThanOnePointIsTheSame() {
		Entries day = this.mine.on(MONDAY);
		FunctionTrend trend = trend(day.function(1, 1, 1), day.on(MONDAY.plusDays(7)).function(1, 1, 3));
		assertThat(trend.score()).isEqualByComparingTo("1.7");
		assertThat(trend.change()).isEqualTo(PainChange.SAME);
	}

	@Test
	void comparesNothingWithOneScore() {
		assertThat(trend(function(0, 5)).change()).isEqualTo(PainChange.TOO_FEW);
		assertThat(FunctionTrend.of(List.of())).isEmpty();
	}

	/** An answer is about seven days: those that share some are no two weeks. */
	@ParameterizedTest
	@CsvSource({ "0, false", "1, false", "6, false", "7, true" })
	void comparesOnlyAnswersAboutDifferentDays(int day, boolean compared) {
		FunctionTrend trend = trend(function(0, 2), function(day, 8));
		assertThat(trend.score()).isEqualByComparingTo("8");
		assertThat(trend.change()).isEqualTo(compared ? PainChange.HIGHER : PainChange.TOO_FEW);
		assertThat(trend.dayBefore()).isEqualTo(compared ? MONDAY : null);
	}

	@Test
	void drawsTheLastScoreOfEachWeekAndLeavesGaps() {
		FunctionChart chart = FunctionChart
			.of(List.of(function(0, 5), function(6, 10), function(7, 0), function(22, 5)), MONDAY.plusDays(23))
			.orElseThrow();
		assertThat(chart.line()).isEqualTo("M5 0L15 200M35 100");
		assertThat(chart.scores()).extracting(Dot::x).containsExactly(12.5, 37.5, 87.5);
		assertThat(chart.gaps()).isEqualTo(1);
		assertThat(chart.rows()).extracting(FunctionEntry::day)
			.containsExactly(MONDAY.plusDays(22), MONDAY.plusDays(7), MONDAY.plusDays(6));
	}

	@Test
	void countsTheWeeksSinceTheLastAnswerAsGaps() {
		FunctionChart chart = FunctionChart.of(List.of(function(0, 5)), MONDAY.plusWeeks(3)).orElseThrow();
		assertThat(chart.series().buckets()).hasSize(4);
		assertThat(chart.gaps()).isEqualTo(3);
	}

	private static FunctionTrend trend(FunctionEntry... entries) {
		return FunctionTrend.of(Arrays.asList(entries)).orElseThrow();
	}

	private FunctionEntry function(int day, int answer) {
		return this.mine.on(MONDAY.plusDays(day)).function(answer, answer, answer);
	}

}
