package app.lissom.reminders;

import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuietHoursTests {

	@ParameterizedTest
	@CsvSource({ "12:59, false", "13:00, true", "13:59, true", "14:00, false", "00:00, false" })
	void coverTheirSpan(LocalTime time, boolean covered) {
		assertThat(quiet("13:00", "14:00").contain(time)).isEqualTo(covered);
	}

	@ParameterizedTest
	@CsvSource({ "21:59, false", "22:00, true", "23:59, true", "00:00, true", "06:59, true", "07:00, false" })
	void goPastMidnight(LocalTime time, boolean covered) {
		assertThat(quiet("22:00", "07:00").contain(time)).isEqualTo(covered);
	}

	@Test
	void endAtMidnight() {
		assertThat(quiet("22:00", "00:00").contain(LocalTime.of(23, 59))).isTrue();
		assertThat(quiet("22:00", "00:00").contain(LocalTime.MIDNIGHT)).isFalse();
	}

	@Test
	void rejectAnEmptyRange() {
		assertThatIllegalArgumentException().isThrownBy(() -> quiet("22:00", "22:00"));
	}

	private static QuietHours quiet(String starts, String ends) {
		return new QuietHours(LocalTime.parse(starts), LocalTime.parse(ends));
	}

}
