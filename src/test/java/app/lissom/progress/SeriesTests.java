package app.lissom.progress;

import java.time.LocalDate;
import java.util.List;

import app.lissom.RandomValues;
import app.lissom.kernel.DateRange;
import app.lissom.totals.CalendarPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SeriesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Test
	void neverHasMoreBucketsThanDaysOfThreeMonths() {
		RandomValues.forAll((any) -> hasFewBuckets(any.between(0, 40_000), any.between(1, 33_000)));
	}

	private static void hasFewBuckets(int back, int days) {
		LocalDate to = TODAY.minusDays(back);
		DateRange range = DateRange.ofLastDays(days, to);
		List<Bucket> slots = Series.of(range, Series.stepFor(range), TODAY, List.of()).buckets();
		assertThat(slots).hasSizeBetween(1, Series.MAX_BUCKETS);
		assertThat(slots.get(0).from()).isBeforeOrEqualTo(range.from());
		assertThat(slots.get(slots.size() - 1).to()).isBetween(to, TODAY);
		for (int i = 1; i < slots.size(); i++) {
			assertThat(slots.get(i).from()).isEqualTo(slots.get(i - 1).to().plusDays(1));
		}
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-09, DAY", "2026-08-23, DAY", "2026-08-22, WEEK", "2025-02-17, WEEK", "2025-02-16, MONTH",
			"2019-04-01, MONTH", "2019-03-31, QUARTER", "2004-01-01, QUARTER", "2003-12-31, YEAR" })
	void takesTheShortestStepWithFewEnoughBuckets(LocalDate from, CalendarPeriod step) {
		assertThat(Series.stepFor(new DateRange(from, TODAY))).isEqualTo(step);
	}

	@ParameterizedTest
	@CsvSource({ "TWO_WEEKS, 2026-11-09", "THREE_MONTHS, 2026-08-23", "YEAR, 2025-11-23", "ALL, 2016-05-04" })
	void looksBackFromToday(ProgressController.RangePreset span, LocalDate from) {
		assertThat(span.upTo(TODAY, LocalDate.of(2016, 5, 4))).isEqualTo(new DateRange(from, TODAY));
	}

	@Test
	void showsTheLongestRangeByYears() {
		assertThat(Series.stepFor(ProgressController.RangePreset.ALL.upTo(TODAY, LocalDate.of(1900, 1, 1))))
			.isEqualTo(CalendarPeriod.YEAR);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-09, WEEK, DAY", "2026-09-27, WEEK, WEEK", "2026-11-09, DAY, DAY",
			"2026-11-01, MONTH, MONTH" })
	void labelsWeeksByDaysWhereMonthsRepeat(LocalDate from, CalendarPeriod step, CalendarPeriod label) {
		assertThat(Series.of(new DateRange(from, TODAY), step, TODAY, List.of()).labelStep()).isEqualTo(label);
	}

	@Test
	void doesNotEndBeforeItBegins() {
		assertThatThrownBy(() -> new DateRange(TODAY, TODAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
		assertThat(new DateRange(TODAY, TODAY).days()).isOne();
	}

	@Test
	void highestNumberFitsUnderARoundOne() {
		RandomValues.forAll((any) -> fitsUnderARoundOne(any.between(0, 2_000_000)));
	}

	private static void fitsUnderARoundOne(int highest) {
		Axis axis = Axis.upTo(highest);
		assertThat(axis.top()).isGreaterThanOrEqualTo(highest).isEven();
		assertThat(axis.y(highest)).isBetween(0, Axis.HEIGHT);
		assertThat(axis.y(0)).isEqualTo(Axis.HEIGHT);
		assertThat(axis.top()).isLessThanOrEqualTo(Math.max(2, 2 * highest));
	}

}
