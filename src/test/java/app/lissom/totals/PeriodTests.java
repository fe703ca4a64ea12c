package app.lissom.totals;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@ParameterizedTest
	@CsvSource({ "DAY, 2026-11-22, 2026-11-22, 2026-11-22", "WEEK, 2026-11-22, 2026-11-16, 2026-11-22",
			"WEEK, 2026-11-23, 2026-11-23, 2026-11-29", "WEEK, 2027-01-01, 2026-12-28, 2027-01-03",
			"MONTH, 2028-02-29, 2028-02-01, 2028-02-29", "QUARTER, 2026-11-22, 2026-10-01, 2026-12-31",
			"QUARTER, 2026-02-28, 2026-01-01, 2026-03-31", "YEAR, 2026-11-22, 2026-01-01, 2026-12-31" })
	void goesFromItsFirstDayToItsLast(Period step, LocalDate day, LocalDate first, LocalDate last) {
		assertThat(step.first(day)).isEqualTo(first);
		assertThat(step.last(day)).isEqualTo(last);
	}

	@Property
	void stretchesFollowOnEachOther(@ForAll Period step, @ForAll LocalDate day) {
		assertThat(day).isBetween(step.first(day), step.last(day));
		assertThat(step.first(step.first(day))).isEqualTo(step.first(day));
		assertThat(step.first(step.next(day))).isEqualTo(step.next(day)).isEqualTo(step.last(day).plusDays(1));
	}

}
