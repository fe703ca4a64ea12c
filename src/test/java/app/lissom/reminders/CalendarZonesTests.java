package app.lissom.reminders;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.RandomValues;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.TimeZones;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that calendar alarms follow the person's clock, wherever they are read. */
class CalendarZonesTests {

	/** A place, and days around both changes of its clocks, if they change. */
	private static final List<Stay> STAYS = Stream
		.of("Europe/Berlin 2026-10-24 2027-04-02", "Europe/Dublin 2026-10-24 2027-04-02",
				"America/Los_Angeles 2026-10-30 2027-03-20", "America/St_Johns 2026-10-30 2027-03-20",
				"Australia/Sydney 2027-04-01 2027-10-10", "Australia/Lord_Howe 2027-04-01 2027-10-10",
				"America/Santiago 2027-04-01 2027-09-10", "Africa/Casablanca 2027-02-01 2027-03-20",
				"Africa/Cairo 2026-10-28 2027-05-05", "Asia/Jerusalem 2026-10-23 2027-03-30",
				"America/Nuuk 2026-10-23 2027-03-30", "Asia/Kolkata 2026-12-28 2027-01-04",
				"Pacific/Kiritimati 2026-12-28 2027-01-04", "UTC 2026-12-28 2027-01-04")
		.map((stay) -> stay.split(" "))
		.map((stay) -> new Stay(ZoneId.of(stay[0]), LocalDate.parse(stay[1]), LocalDate.parse(stay[2])))
		.toList();

	private static final AccountId ME = new AccountId(new UUID(0, 1));

	/** Places whose changes of the clocks follow no rule; ical4j ignores listed ones. */
	private static final List<String> WITHOUT_RULE = List.of("Africa/Casablanca", "Africa/Cairo");

	private static final List<String> HOSTS = CalendarReaders.HOSTS;

	private static final Reminder TWO_HOURLY = reminder(
			new Schedule(EnumSet.allOf(DayOfWeek.class), LocalTime.of(7, 30), LocalTime.of(21, 30), 120),
			Instant.parse("2026-10-01T12:00:00Z"));

	@ParameterizedTest
	@FieldSource("HOSTS")
	void ringAtTheLocalTimeOverBothChangesOfTheClocks(String host) {
		for (Stay stay : stays()) {
			assertThat(stay.read(TWO_HOURLY).byIcal4j(host)).as(stay.toString()).isEqualTo(stay.moments(TWO_HOURLY));
		}
	}

	@Test
	void ringAtTheLocalTimeInNodeIcal() {
		assertReadByNode(HOSTS.get(0));
	}

	/** On servers in all zones: every build does it with ical4j. */
	@ParameterizedTest
	@Tag("thorough")
	@FieldSource("HOSTS")
	void ringAtTheLocalTimeInNodeIcalOnEveryHost(String host) {
		assertReadByNode(host);
	}

	private static void assertReadByNode(String host) {
		assertThat(CalendarReaders.byNode(STAYS.stream().map((stay) -> stay.read(TWO_HOURLY)).toList(), host))
			.isEqualTo(STAYS.stream().map((stay) -> stay.moments(TWO_HOURLY)).toList());
	}

	/** Zones that a reader has never heard of show that the rules in the file count. */
	@ParameterizedTest
	@FieldSource("HOSTS")
	void needNothingButTheRulesInTheFile(String host) {
		for (Stay stay : stays()) {
			CalendarReaders.Reading reading = stay.read(TWO_HOURLY);
			String text = reading.text().replace(stay.zone.getId(), "Nowhere/At-All");
			assertThat(new CalendarReaders.Reading(text, reading.from(), reading.to()).byIcal4j(host))
				.as(stay.toString())
				.isEqualTo(stay.moments(TWO_HOURLY));
		}
	}

	@Test
	void ringFirstOnTheDayOnWhichTheReminderIsMade() {
		ZoneId zone = ZoneId.of("America/Los_Angeles");
		Reminder bedtime = reminder(once("21:30"), Instant.parse("2026-11-26T17:30:00-08:00"));
		assertThat(new Stay(zone, LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 28)).read(bedtime).byIcal4j("UTC"))
			.containsExactly(Instant.parse("2026-11-26T21:30:00-08:00"), Instant.parse("2026-11-27T21:30:00-08:00"));
	}

	@Test
	void ringAtEachMomentOfTheScheduleFromThatDayOn() {
		RandomValues.forAll(300, (any) -> {
			ZoneId zone = ZoneId.of(any.of(TimeZones.ALL));
			Instant made = any.bool() ? anyInstant(any) : nearAChangeOfTheClocks(zone, any);
			LocalDate today = LocalDate.ofInstant(made, zone);
			Schedule schedule = new Schedule(Set.copyOf(any.list(1, 7, (one) -> one.of(DayOfWeek.values()))),
					LocalTime.MIN.plusMinutes(any.bool() ? any.between(0, 1439) : any.between(0, 200)), null, null);
			Reminder reminder = reminder(schedule, made);
			Stay stay = new Stay(zone, today.minusDays(9), today.plusDays(9));
			assertThat(stay.read(reminder).byIcal4j("UTC"))
				.isEqualTo(new Stay(zone, today, today.plusDays(9)).moments(reminder));
		});
	}

	private static List<Stay> stays() {
		return STAYS.stream().filter((stay) -> !WITHOUT_RULE.contains(stay.zone().getId())).toList();
	}

	private static Instant anyInstant(RandomValues any) {
		return Instant.ofEpochSecond(any.between(1_767_225_600, 2_082_758_400));
	}

	private static Instant nearAChangeOfTheClocks(ZoneId zone, RandomValues any) {
		ZoneOffsetTransition change = zone.getRules().nextTransition(anyInstant(any));
		return (change != null) ? change.getInstant().plusSeconds(3600L * any.between(-48, 30)) : anyInstant(any);
	}

	private static Schedule once(String time) {
		return new Schedule(EnumSet.allOf(DayOfWeek.class), LocalTime.parse(time), null, null);
	}

	private static Reminder reminder(Schedule schedule, Instant made) {
		return new Reminder(OwnedId.of(ME, new UUID(0, 2)),
				(schedule.every() != null) ? ReminderKind.BREAK : ReminderKind.PAIN, schedule, null, false, made);
	}

	private record Stay(ZoneId zone, LocalDate from, LocalDate to) {

		CalendarReaders.Reading read(Reminder reminder) {
			String text = new ReminderCalendar(this.zone, new ReminderSettings(ME), null, (any) -> "Reminder",
					"https://example.org/")
				.of(List.of(reminder));
			return new CalendarReaders.Reading(text, this.from.atStartOfDay(this.zone),
					this.to.atStartOfDay(this.zone));
		}

		List<Instant> moments(Reminder reminder) {
			return this.from.datesUntil(this.to)
				.flatMap((day) -> reminder.schedule().on(day, this.zone).stream())
				.map(ZonedDateTime::toInstant)
				.toList();
		}

	}

}
