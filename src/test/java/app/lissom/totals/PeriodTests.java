package app.lissom.totals;

import java.time.LocalDate;

import app.lissom.RandomValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@ParameterizedTest
	@CsvSource({ "DAY, 2026-11-22, 2026-11-22, 2026-11-22", "WEEK, 2026-11-22, 2026-11-16, 2026-11-22",
			"WEEK, 2026-11-23, 2026-11-23, 2026-11-29", "WEEK, 2027-01-01, 2026-12-28, 2027-01-03",
			"MONTH, 2028-02-29, 2028-02-01, 2028-02-29", "QUARTER, 2026-11-22, 2026-10-01, 2026-12-31",
			"QUARTER, 2026-02-28, 2026-01-01, 2026-03-31", "YEAR, 2026-11-22, 2026-01-01, 2026-12-31" })
	void goesFromItsFirstDayToItsLast(CalendarPeriod period, LocalDate day, LocalDate first, LocalDate last) {
		assertThat(period.first(day)).isEqualTo(first);
		assertThat(period.last(day)).isEqualTo(last);
	}

	@Test
	void eachPeriodFollowsThePreviousOne() {
		RandomValues.forAll((any) -> followsTheOneBefore(any.of(CalendarPeriod.values()), any.day()));
	}

	private static void followsTheOneBefore(CalendarPeriod period, LocalDate day) {
		assertThat(day).isBetween(period.first(day), period.last(day));
		assertThat(period.first(period.first(day))).isEqualTo(period.first(day));
		assertThat(period.first(period.next(day))).isEqualTo(period.next(day)).isEqualTo(period.last(day).plusDays(1));
	}

}
