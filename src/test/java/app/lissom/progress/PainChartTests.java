package app.lissom.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.lissom.RandomValues;
import app.lissom.diary.Entry;
import app.lissom.kernel.DateRange;
import app.lissom.progress.Milestone.Kind;
import app.lissom.totals.CalendarPeriod;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PainChartTests {

	private static final LocalDate FIRST = SeriesMother.FIRST;

	/** Four known days of the last seven give a mean; three do not. */
	@Test
	void averagesSevenDaysAndStopsAtGaps() {
		PainChart chart = chart(SeriesMother.daysFrom(FIRST.minusDays(2), 4, 4),
				SeriesMother.days(4, 8, null, null, null, null, 2));
		assertThat(chart.averages()).containsExactly(null, 5.0, 5.0, 5.0, 5.0, null, null);
		assertThat(chart.line()).isEqualTo("M15 100L25 100L35 100L45 100");
	}

	@Test
	void averagesOnlyTheLastSevenDays() {
		PainChart chart = chart(SeriesMother.daysFrom(FIRST.minusDays(7), 10, 10, 10, 10, 10, 10, 10),
				SeriesMother.days(3, 3, 3, 3, 3, 3, 3));
		assertThat(chart.averages().get(0)).isEqualTo(9);
		assertThat(chart.averages().get(6)).isEqualTo(3);
	}

	@Test
	void drawsOnlyTheDaysWithPain() {
		RandomValues.forAll((any) -> drawsOnlyDaysWith(any.list(1, 92, (day) -> day.between(-1, 10))));
	}

	private static void drawsOnlyDaysWith(List<Integer> levels) {
		Integer[] known = levels.stream().map((pain) -> (pain >= 0) ? pain : null).toArray(Integer[]::new);
		PainChart chart = chart(SeriesMother.daysFrom(FIRST.minusDays(1), (Integer) null), SeriesMother.days(known));
		List<Marks.Mark> means = Marks.dots(chart.means(), known.length);
		List<Marks.Mark> expected = new ArrayList<>();
		for (int i = 0; i < known.length; i++) {
			if (known[i] != null) {
				expected.add(new Marks.Mark(i, known[i], null));
			}
		}
		assertThat(means).isEqualTo(expected);
		assertThat(Marks.ranges(chart.ranges())).hasSameSizeAs(expected)
			.allSatisfy((mark) -> assertThat(mark.low()).isEqualTo(mark.high()));
		List<Double> line = chart.averages();
		assertThat(Marks.points(chart.line(), 10))
			.allSatisfy((mark) -> assertThat(mark.low()).isCloseTo(line.get(mark.slot()), within(.026)));
		assertThat(new PainTable(chart, false).rows()).hasSameSizeAs(expected);
	}

	@Test
	void showsTheRangeOfADay() {
		List<Entry> entries = List.of(SeriesMother.on(FIRST).painOf(2), SeriesMother.on(FIRST).painOf(7),
				SeriesMother.on(FIRST).painOf(4));
		PainChart chart = chart(SeriesMother.daysFrom(FIRST.minusDays(1), (Integer) null),
				SeriesMother.of(new DateRange(FIRST, FIRST), CalendarPeriod.DAY, entries));
		assertThat(new PainTable(chart, false).rows().get(0).bucket().painRange()).isEqualTo("2–7");
		assertThat(new PainTable(chart, false).rows().get(0).mean()).hasToString("4.3");
		assertThat(chart.ranges()).isEqualTo("M3 60h4V160h-4z");
	}

	@Test
	void marksMilestonesAtTheirDays() {
		PainChart chart = new PainChart(
				new PeriodComparison(SeriesMother.daysFrom(FIRST.minusDays(1), (Integer) null),
						SeriesMother.days(3, 3, 3, null)),
				List.of(new Milestone(FIRST.plusDays(1), Kind.MASSAGE), new Milestone(FIRST.plusDays(2), Kind.FLARE),
						new Milestone(FIRST.plusDays(3), Kind.FLARE)));
		assertThat(chart.marks(chart.milestoneDays().get(Kind.MASSAGE))).containsExactly(37.5);
		assertThat(chart.marks(chart.milestoneDays().get(Kind.FLARE))).containsExactly(62.5, 87.5);
		assertThat(chart.milestoneDays().keySet()).containsExactly(Kind.MASSAGE, Kind.FLARE);
		assertThat(new PainTable(chart, false).rows()).hasSize(4);
	}

	@Test
	void isEmptyWithoutPain() {
		assertThat(chart(SeriesMother.daysFrom(FIRST.minusDays(1), 4), SeriesMother.days((Integer) null)).isEmpty())
			.isTrue();
	}

	private static PainChart chart(Series then, Series now) {
		return new PainChart(new PeriodComparison(then, now), List.of());
	}

}
