package app.lissom.totals;

import java.time.LocalDate;
import java.util.List;

import app.lissom.kernel.PainLevel;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TotalTests {

	private static final Total NOVEMBER = new Total(LocalDate.of(2026, 11, 1), CalendarPeriod.MONTH, 1, 2, 9,
			new PainLevel(3), new PainLevel(6), 100, 4, 5, 6, 7, 8, 9, 10);

	private static final Total DECEMBER = new Total(LocalDate.of(2026, 12, 1), CalendarPeriod.MONTH, 10, 1, 2,
			new PainLevel(2), new PainLevel(2), 1000, 40, 50, 60, 70, 80, 90, 100);

	private static final Total WITHOUT_PAIN = new Total(LocalDate.of(2026, 10, 1), CalendarPeriod.MONTH, 1, 0, 0, null,
			null, 0, 0, 0, 0, 0, 0, 0, 0);

	@Test
	void addsUpEachNumber() {
		assertThat(Total.sum(CalendarPeriod.QUARTER, List.of(WITHOUT_PAIN, NOVEMBER, DECEMBER)))
			.isEqualTo(new Total(LocalDate.of(2026, 10, 1), CalendarPeriod.QUARTER, 12, 3, 11, new PainLevel(2),
					new PainLevel(6), 1100, 44, 55, 66, 77, 88, 99, 110));
	}

	@Test
	void hasNoMeanPainWithoutPainEntries() {
		Total sum = Total.sum(CalendarPeriod.YEAR, List.of(WITHOUT_PAIN));
		assertThat(sum.leastPain()).isNull();
		assertThat(sum.worstPain()).isNull();
		assertThat(sum.meanPain()).isNull();
	}

	@Test
	void dividesPainByItsEntriesAndNotByDays() {
		assertThat(NOVEMBER.meanPain()).isEqualTo(4.5);
		assertThat(DECEMBER.meanPain()).isEqualTo(2);
	}

	@Test
	void endsOnTheLastDayOfItsPeriod() {
		assertThat(NOVEMBER.to()).isEqualTo("2026-11-30");
		assertThat(Total.sum(CalendarPeriod.YEAR, List.of(NOVEMBER)).from()).isEqualTo("2026-01-01");
	}

}
