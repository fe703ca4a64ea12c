package app.lissom.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.account.WaterUnit;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.DateRange;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DayTests {

	private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");

	@ParameterizedTest
	@CsvSource({ "Europe/Berlin, 2026-11-23", "UTC, 2026-11-22", "America/Santiago, 2026-11-22",
			"Pacific/Kiritimati, 2026-11-23" })
	void endsWhenThePersonsOwnDayEnds(String zone, LocalDate today) {
		assertThat(Day.today(createAccountIn(zone), NOW).date()).isEqualTo(today);
		assertThat(named(today.toString(), createAccountIn(zone))).isPresent();
		assertThat(named(today.plusDays(1).toString(), createAccountIn(zone))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30", "2026-13-01", "1899-12-31", "", "now", "2026-11-22T10:00", "-0001-01-01" })
	void rejectsTextThatIsNoDay(String name) {
		assertThat(named(name, createAccountIn("UTC"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({
			// Clocks jump over midnight: the first minute of the day is 01:00.
			"Africa/Cairo, 2026-04-24, 00:00, 2026-04-23T22:00:00Z",
			"America/Santiago, 2026-09-06, 00:30, 2026-09-06T04:30:00Z",
			"Asia/Beirut, 2026-03-29, 00:00, 2026-03-28T22:00:00Z",
			// The hour before midnight comes twice: the first one is meant.
			"America/Santiago, 2026-04-04, 23:30, 2026-04-05T02:30:00Z",
			"Africa/Cairo, 2026-10-29, 23:30, 2026-10-29T20:30:00Z",
			// A day that the calendar left out.
			"Pacific/Apia, 2011-12-30, 12:00, 2011-12-30T22:00:00Z" })
	void findsTheInstantOfATimeWhereClocksJump(String zone, LocalDate date, LocalTime time, Instant instant) {
		Day day = named(date.toString(), createAccountIn(zone)).orElseThrow();
		Moment moment = day.moment(time, null);
		assertThat(moment.at()).isEqualTo(instant);
		assertThat(moment.day()).isEqualTo(date);
	}

	@Test
	void keepsTheSecondOfTwoEqualHours() {
		Day day = named("2026-04-04", createAccountIn("America/Santiago")).orElseThrow();
		Instant second = Instant.parse("2026-04-05T03:30:00Z");
		Entry entry = new PostureCheckEntry(OwnedId.of(day.me(), UUID.randomUUID()), Moment.stated(day.date(), second));
		assertThat(day.timeOf(entry)).isEqualTo(LocalTime.of(23, 30));
		assertThat(day.moment(LocalTime.of(23, 30), entry).at()).isEqualTo(second);
		assertThat(day.moment(LocalTime.of(23, 31), entry).at()).isEqualTo(Instant.parse("2026-04-05T02:31:00Z"));
	}

	@Test
	void meansTheSecondOfTwoHoursWhenThatIsNow() {
		Instant second = Instant.parse("2026-10-25T01:45:00Z");
		Day today = Day.today(createAccountIn("Europe/Berlin"), second);
		assertThat(today.moment(today.suggestedTime(), null).at()).isEqualTo(second);
		assertThat(Day.today(createAccountIn("Europe/Berlin"), second.minusSeconds(3600))
			.moment(LocalTime.of(2, 45), null)
			.at()).isEqualTo("2026-10-25T00:45:00Z");
	}

	@Test
	void knowsTimesThatTheClocksLeaveOut() {
		Day day = named("2026-03-29", createAccountIn("Europe/Berlin")).orElseThrow();
		assertThat(day.isSkipped(LocalTime.of(2, 30))).isTrue();
		assertThat(day.isSkipped(LocalTime.of(3, 0))).isFalse();
		assertThat(day.isSkipped(LocalTime.of(1, 59))).isFalse();
	}

	@Test
	void isNowWhenNoTimeIsGivenToday() {
		Day today = Day.today(createAccountIn("UTC"), NOW);
		assertThat(today.moment(null, null)).isEqualTo(new Moment(today.date(), NOW, false));
		Day yesterday = named("2026-11-21", createAccountIn("UTC")).orElseThrow();
		assertThat(yesterday.moment(null, null)).isEqualTo(Moment.stated(yesterday.date(), null));
	}

	@Test
	void knowsTimesThatAreStillToCome() {
		Day today = Day.today(createAccountIn("UTC"), NOW);
		assertThat(today.isAhead(LocalTime.of(23, 31))).isTrue();
		assertThat(today.isAhead(LocalTime.of(23, 30))).isFalse();
		assertThat(today.next()).isNull();
		assertThat(today.previous()).isEqualTo("2026-11-21");
		assertThat(named("2026-11-21", createAccountIn("UTC")).orElseThrow().isAhead(LocalTime.of(23, 59))).isFalse();
	}

	/** In Samoa, Thursday the 29th was followed by Saturday the 31st. */
	@Test
	void noTimeOfAnEarlierDayIsStillToComeEvenIfTheCalendarLeftItOut() {
		Day saturday = Day.today(createAccountIn("Pacific/Apia"), Instant.parse("2011-12-30T16:00:00Z"));
		assertThat(saturday.date()).isEqualTo("2011-12-31");
		assertThat(saturday.on(LocalDate.of(2011, 12, 30)).orElseThrow().isAhead(LocalTime.NOON)).isFalse();
		assertThat(saturday.isAhead(LocalTime.NOON)).isTrue();
	}

	@Test
	void theEarliestDayHasNoneBeforeItNorInItsWeek() {
		Day first = named("1900-01-01", createAccountIn("UTC")).orElseThrow();
		assertThat(first.previous()).isNull();
		assertThat(first.week()).isEqualTo(new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(1900, 1, 4)));
		Day second = named("1900-01-02", createAccountIn("UTC")).orElseThrow();
		assertThat(second.previous()).isEqualTo("1900-01-01");
	}

	@Test
	void findsADayThatIsStillToComeOnlyIfEntriesReachIt() {
		Day today = Day.today(createAccountIn("UTC"), NOW);
		LocalDate tomorrow = LocalDate.of(2026, 11, 23);
		assertThat(today.find(tomorrow, () -> tomorrow)).map(Day::date).contains(tomorrow);
		assertThat(today.find(tomorrow, today::date)).isEmpty();
	}

	@Test
	void findsTodayWithoutAskingForTheLastEntry() {
		Day today = Day.today(createAccountIn("UTC"), NOW);
		assertThat(today.find(today.date(), () -> {
			throw new IllegalStateException("Nobody has to know");
		})).contains(today);
	}

	@ParameterizedTest
	@CsvSource({ "2006-11-22, false", "2006-11-21, true" })
	void isLongAgoAfterTwentyYears(String date, boolean longAgo) {
		assertThat(named(date, createAccountIn("UTC")).orElseThrow().isLongAgo()).isEqualTo(longAgo);
	}

	@ParameterizedTest
	@CsvSource({ "1926-11-21, 2026-11-21", "1926-11-22, 2026-11-22", "1926-11-23, 2025-11-23" })
	void knowsWhenADayLongAgoWasLastInTheCalendar(String date, LocalDate lately) {
		assertThat(named(date, createAccountIn("UTC")).orElseThrow().lately()).isEqualTo(lately);
	}

	@Test
	void tellsTheTimeOfAPainLevelByThePersonsClock() {
		Day today = Day.today(createAccountIn("Europe/Berlin"), NOW);
		assertThat(today.timeOf(new PainReading(today.date(), NOW, new PainLevel(3)))).isEqualTo("00:30");
		assertThat(today.timeOf(new PainReading(today.date(), null, new PainLevel(3)))).isNull();
	}

	private static Optional<Day> named(String name, Person person) {
		return Day.parse(name).flatMap(Day.today(person, NOW)::on);
	}

	private static Person createAccountIn(String zone) {
		return new Person(new AccountId(UUID.randomUUID()), "somebody", ZoneId.of(zone), WaterUnit.ML, null,
				List.of(250), true, false);
	}

}
