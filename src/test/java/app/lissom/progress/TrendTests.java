package app.lissom.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import app.lissom.account.WaterUnit;
import app.lissom.diary.Entry;
import app.lissom.kernel.DateRange;
import app.lissom.kernel.PainChange;
import app.lissom.totals.CalendarPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrendTests {

	@ParameterizedTest
	@CsvSource({ "4, 10, TOO_FEW, FEW", "10, 4, TOO_FEW, FEW", "0, 0, TOO_FEW, FEW", "5, 5, LOWER, FEW",
			"9, 10, LOWER, FEW", "10, 9, LOWER, FEW", "10, 10, LOWER, CLEAR", "90, 10, LOWER, CLEAR" })
	void needsFiveDaysForATrendAndTenForConfidence(int then, int now, PainChange change, Trend.Confidence confidence) {
		Trend trend = Trend.of(Measure.PAIN, same(6, then), same(3, now));
		assertThat(trend.change()).isEqualTo(change);
		assertThat(trend.confidence()).isEqualTo(confidence);
		assertThat(trend.count()).isEqualTo(now);
		assertThat(trend.countBefore()).isEqualTo(then);
	}

	@ParameterizedTest
	@CsvSource({ "5, 3, LOWER", "5, 4, A_LITTLE_LOWER", "5, 5, SAME", "5, 6, A_LITTLE_HIGHER", "5, 7, HIGHER",
			"10, 0, LOWER", "0, 10, HIGHER" })
	void twoPointsAreADifference(int then, int now, PainChange change) {
		assertThat(Trend.of(Measure.PAIN, same(then, 10), same(now, 10)).change()).isEqualTo(change);
	}

	/** Ten days with the middle 5 against ten with 4.5, and with 4.55. */
	@Test
	void lessThanHalfAPointIsTheSame() {
		assertThat(Trend.of(Measure.PAIN, same(5, 10), halves(4, 5)).change()).isEqualTo(PainChange.A_LITTLE_LOWER);
		assertThat(Trend.of(Measure.PAIN, halves(4, 5), halves(4, 5)).change()).isEqualTo(PainChange.SAME);
	}

	@Test
	void isLessConfidentWhenDaysDiffer() {
		Series wide = SeriesMother.days(0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 5);
		assertThat(Trend.of(Measure.PAIN, wide, same(3, 10)).confidence()).isEqualTo(Trend.Confidence.MIXED);
		assertThat(Trend.of(Measure.PAIN, wide, same(5, 10)).confidence()).as("nothing to doubt")
			.isEqualTo(Trend.Confidence.CLEAR);
		assertThat(Trend.of(Measure.PAIN, wide, same(1, 10)).confidence()).isEqualTo(Trend.Confidence.CLEAR);
	}

	@Test
	void leavesGapsOut() {
		Trend trend = Trend.of(Measure.PAIN, SeriesMother.days(5, null, 5, 5, null, null, 5, 5),
				SeriesMother.days(null, 2, 2, 2, 2, 2));
		assertThat(trend.countBefore()).isEqualTo(5);
		assertThat(trend.level(WaterUnit.ML)).isEqualByComparingTo("2");
		assertThat(trend.levelBefore(WaterUnit.ML)).isEqualByComparingTo("5");
	}

	/** Ten minutes each in the Mother's exercises, 250 ml in each glass. */
	@Test
	void addsUpMinutesGlassesAndDays() {
		Series some = active(10, 5, 4);
		Series all = active(10, 10, 8);
		Trend minutes = Trend.of(Measure.EXERCISE, some, all);
		assertThat(minutes.levelBefore(WaterUnit.ML)).isEqualByComparingTo("5");
		assertThat(minutes.level(WaterUnit.ML)).isEqualByComparingTo("10");
		assertThat(minutes.change()).isEqualTo(PainChange.HIGHER);
		Trend water = Trend.of(Measure.WATER, all, some);
		assertThat(water.levelBefore(WaterUnit.ML)).isEqualByComparingTo("2000");
		assertThat(water.level(WaterUnit.ML)).isEqualByComparingTo("1000");
		assertThat(water.change()).isEqualTo(PainChange.LOWER);
		Trend days = Trend.of(Measure.ACTIVE, some, some);
		assertThat(days.level(WaterUnit.ML)).isEqualByComparingTo("3.5");
		assertThat(days.change()).isEqualTo(PainChange.SAME);
	}

	/** Five glasses on nine days are 138.9 ml a day. */
	@Test
	void roundsWaterAsTheTableDoes() {
		Series some = active(9, 0, 5);
		Trend water = Trend.of(Measure.WATER, some, some);
		for (WaterUnit unit : WaterUnit.values()) {
			assertThat(water.level(unit)).isEqualByComparingTo(some.level(Measure.WATER, unit));
			assertThat(water.levelBefore(unit)).isEqualByComparingTo(some.level(Measure.WATER, unit));
		}
	}

	@ParameterizedTest
	@EnumSource(Measure.class)
	void findsTooFewDaysInEmptySeries(Measure measure) {
		Series nothing = SeriesMother.days(null, null);
		assertThat(Trend.of(measure, nothing, nothing).change()).isEqualTo(PainChange.TOO_FEW);
		assertThat(new PeriodComparison(nothing, SeriesMother.days((Integer) null)).trend(measure).change())
			.isEqualTo(PainChange.TOO_FEW);
	}

	/** Where nothing was before, the days before the first entry do not count. */
	@Test
	void comparesHalvesFromTheFirstEntryOn() {
		PeriodComparison times = new PeriodComparison(SeriesMother.days(null, null),
				SeriesMother.days(null, null, 7, 7, 7, 7, 7, 2, 2, 2, 2, 2));
		assertThat(times.isHalved()).isTrue();
		Trend trend = times.trend(Measure.PAIN);
		assertThat(trend.levelBefore(WaterUnit.ML)).isEqualByComparingTo("7");
		assertThat(trend.level(WaterUnit.ML)).isEqualByComparingTo("2");
	}

	@Test
	void countsWeeksInASeriesOfWeeks() {
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < 70; i++) {
			entries.add(SeriesMother.on(SeriesMother.FIRST.plusDays(i)).painOf(i % 7));
		}
		DateRange range = DateRange.ofLastDays(70, SeriesMother.FIRST.plusDays(69));
		Series weeks = SeriesMother.of(range, CalendarPeriod.WEEK, entries);
		Trend trend = Trend.of(Measure.PAIN, weeks, weeks);
		assertThat(trend.step()).isEqualTo(CalendarPeriod.WEEK);
		assertThat(trend.count()).isEqualTo(10);
		assertThat(trend.level(WaterUnit.ML)).isEqualByComparingTo("3");
		assertThat(Trend.of(Measure.ACTIVE, weeks, weeks).step()).isEqualTo(CalendarPeriod.DAY);
	}

	@Test
	void exerciseWithoutMinutesIsNotZero() {
		assertThat(SeriesMother.days(3).buckets().get(0).of(Measure.EXERCISE)).isZero();
		assertThat(SeriesMother.days((Integer) null).buckets().get(0).of(Measure.EXERCISE)).isNull();
	}

	private static Series same(int pain, int days) {
		return (days == 0) ? SeriesMother.days((Integer) null)
				: SeriesMother.days(Collections.nCopies(days, pain).toArray(Integer[]::new));
	}

	private static Series halves(int one, int other) {
		return SeriesMother.days(one, other, one, other, one, other, one, other, one, other);
	}

	/** Days with pain, the first of them with exercise, and each with some glasses. */
	private static Series active(int days, int exercised, int glasses) {
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < days; i++) {
			entries.add(SeriesMother.on(SeriesMother.FIRST.plusDays(i)).painOf(3));
			if (i < exercised) {
				entries.add(SeriesMother.on(SeriesMother.FIRST.plusDays(i)).exercise("bridge"));
			}
			for (int glass = 0; glass < glasses; glass++) {
				entries.add(SeriesMother.on(SeriesMother.FIRST.plusDays(i)).water(250));
			}
		}
		return SeriesMother.of(DateRange.ofLastDays(days, SeriesMother.FIRST.plusDays(days - 1)), CalendarPeriod.DAY,
				entries);
	}

}
