package app.lissom.kernel;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DateRangeTests {

	private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

	@ParameterizedTest
	@CsvSource({ "2026-11-15, false", "2026-11-16, true", "2026-11-22, true", "2026-11-23, false" })
	void sevenDaysEndWithTheLast(LocalDate day, boolean included) {
		DateRange week = DateRange.ofLastDays(7, SUNDAY);
		assertThat(week.days()).isEqualTo(7);
		assertThat(week.contains(day)).isEqualTo(included);
	}

	@Test
	void isAtLeastOneDay() {
		assertThat(new DateRange(SUNDAY, SUNDAY).days()).isOne();
		assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(SUNDAY, SUNDAY.minusDays(1)));
	}

}
