package app.lissom.reminders;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;

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

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "23:00, -, ALL", "06:59, -, ALL", "07:00, -, NONE", "08:00, 20:00, NONE",
			"06:00, 20:00, SOME", "04:00, 06:30, ALL" })
	void knowHowMuchOfAScheduleTheyLeaveOut(LocalTime starts, LocalTime ends, QuietHours.Share share) {
		Schedule schedule = new Schedule(EnumSet.allOf(DayOfWeek.class), starts, ends, (ends != null) ? 60 : null);
		assertThat(quiet("22:00", "07:00").shareOf(schedule)).isEqualTo(share);
	}

	private static QuietHours quiet(String starts, String ends) {
		return new QuietHours(LocalTime.parse(starts), LocalTime.parse(ends));
	}

}
