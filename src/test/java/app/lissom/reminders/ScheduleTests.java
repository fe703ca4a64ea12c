package app.lissom.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import app.lissom.RandomValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScheduleTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final Set<DayOfWeek> WEEK = EnumSet.allOf(DayOfWeek.class);

	@Test
	void comesOnceAtItsTime() {
		assertThat(once("19:00").times()).containsExactly(LocalTime.of(19, 0));
	}

	@ParameterizedTest
	@CsvSource({ "30, 17", "45, 11", "60, 9", "90, 6", "120, 5" })
	void comesAgainUntilItsEnd(int every, int times) {
		List<LocalTime> all = schedule("09:00", "17:00", every).times();
		assertThat(all).hasSize(times).startsWith(LocalTime.of(9, 0)).allMatch((time) -> time.getHour() <= 17);
	}

	@Test
	void reachesTheLastMinuteOfTheDay() {
		assertThat(schedule("22:00", "23:59", 60).times()).containsExactly(LocalTime.of(22, 0), LocalTime.of(23, 0));
	}

	@Test
	void comesOnItsDaysOnly() {
		Schedule weekend = new Schedule(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.NOON, null, null);
		assertThat(LocalDate.of(2026, 11, 16)
			.datesUntil(LocalDate.of(2026, 11, 23))
			.filter((day) -> !weekend.on(day, BERLIN).isEmpty()))
			.containsExactly(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 22));
		assertThat(weekend.firstDayFrom(LocalDate.of(2026, 11, 16))).isEqualTo("2026-11-21");
		assertThat(weekend.firstDayFrom(LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-22");
	}

	@Test
	void lastCameOnOneOfItsDays() {
		Schedule weekend = new Schedule(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.NOON, null, null);
		assertThat(weekend.lastDayWith(LocalTime.NOON, LocalDate.of(2026, 11, 22), BERLIN)).isEqualTo("2026-11-22");
		assertThat(weekend.lastDayWith(LocalTime.NOON, LocalDate.of(2026, 11, 27), BERLIN)).isEqualTo("2026-11-22");
	}

	@Test
	void lastCameBeforeADayOnWhichTheClocksSkipItsTime() {
		LocalDate change = LocalDate.of(2026, 3, 29);
		assertThat(once("02:30").lastDayWith(LocalTime.of(2, 30), change, BERLIN)).isEqualTo("2026-03-28");
		assertThat(once("02:30").lastDayWith(LocalTime.of(3, 30), change, BERLIN)).isEqualTo("2026-03-29");
	}

	@Test
	void comesLaterWhenTheClocksSkipItsTime() {
		assertThat(times(schedule("01:30", "04:00", 30), "2026-03-29", BERLIN)).containsExactly("01:30", "03:00",
				"03:30", "04:00");
	}

	@Test
	void comesOnceWhenTheClocksRepeatItsTime() {
		assertThat(schedule("01:30", "03:00", 30).on(LocalDate.of(2026, 10, 25), BERLIN)).hasSize(4);
		assertThat(times(once("02:30"), "2026-10-25", BERLIN)).containsExactly("02:30");
	}

	@Test
	void comesAtTheFirstMomentOfADayWithoutMidnight() {
		assertThat(times(once("00:00"), "2018-11-04", ZoneId.of("America/Sao_Paulo"))).containsExactly("01:00");
	}

	@Test
	void doesNotComeOnASkippedDay() {
		assertThat(once("12:00").on(LocalDate.of(2011, 12, 30), ZoneId.of("Pacific/Apia"))).isEmpty();
	}

	@Test
	void aSkippedTimeMayComeAfterTheNext() {
		assertThat(schedule("01:12", "03:00", 36).on(LocalDate.of(2010, 3, 28), ZoneId.of("Europe/Berlin")))
			.extracting((moment) -> moment.toLocalTime().toString())
			.containsExactly("01:12", "01:48", "03:00", "03:24");
	}

	@ParameterizedTest
	@ValueSource(ints = { -30, 0, 29, 121 })
	void rejectsIntervalsOutOfRange(int every) {
		assertThatIllegalArgumentException().isThrownBy(() -> schedule("09:00", "17:00", every));
	}

	@Test
	void rejectsEmptyAndReversedSchedules() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(Set.of(), LocalTime.NOON, null, null));
		assertThatIllegalArgumentException().isThrownBy(() -> schedule("17:00", "17:00", 30));
		assertThatIllegalArgumentException().isThrownBy(() -> schedule("17:00", "09:00", 30));
		assertThatIllegalArgumentException().isThrownBy(() -> schedule("09:00", null, 30));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Schedule(WEEK, LocalTime.NOON, LocalTime.of(13, 0), null));
	}

	@Test
	void momentsAreInOrderAndOnTheirDay() {
		RandomValues.forAll((any) -> areInOrderAndOnTheirDay(any.between(0, 1379), any.between(1, 1439),
				any.between(30, 120), any.day(), any.zone()));
	}

	private static void areInOrderAndOnTheirDay(int start, int length, int every, LocalDate day, ZoneId zone) {
		Schedule schedule = new Schedule(WEEK, LocalTime.ofSecondOfDay(start * 60L),
				LocalTime.ofSecondOfDay(Math.min(1439, start + length) * 60L), every);
		List<ZonedDateTime> moments = schedule.on(day, zone);
		assertThat(moments).isSorted().doesNotHaveDuplicates().allMatch((one) -> one.toLocalDate().equals(day));
		assertThat(moments).hasSizeLessThanOrEqualTo(schedule.times().size());
		if (day.plusDays(1).atStartOfDay(zone).equals(day.atStartOfDay(zone).plusHours(24))) {
			assertThat(moments.stream().map(ZonedDateTime::toLocalTime)).isEqualTo(schedule.times());
		}
	}

	private static Schedule once(String time) {
		return schedule(time, null, null);
	}

	private static Schedule schedule(String starts, @Nullable String ends, @Nullable Integer every) {
		return new Schedule(WEEK, LocalTime.parse(starts), (ends != null) ? LocalTime.parse(ends) : null, every);
	}

	private static List<String> times(Schedule schedule, String day, ZoneId zone) {
		return schedule.on(LocalDate.parse(day), zone).stream().map((one) -> one.toLocalTime().toString()).toList();
	}

}
