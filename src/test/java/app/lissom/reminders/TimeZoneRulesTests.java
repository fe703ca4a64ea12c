package app.lissom.reminders;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

import app.lissom.RandomValues;
import app.lissom.kernel.TimeZones;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeZoneRulesTests {

	private static final int YEAR = 2026;

	@Test
	void writeYearlyChangesAsRules() {
		assertThat(text("Europe/Berlin"))
			.contains("BEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200",
					"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10")
			.doesNotContain("RDATE")
			.hasSizeLessThan(500);
		assertThat(text("America/New_York")).contains("BYDAY=2SU;BYMONTH=3", "BYDAY=1SU;BYMONTH=11");
		assertThat(text("America/Santiago")).contains("RRULE:FREQ=YEARLY;BYDAY=SU;BYMONTHDAY=2,3,4,5,6,7,8;BYMONTH=4");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Africa/Casablanca", "Africa/Cairo", "Asia/Gaza" })
	void listChangesThatFollowNoSimpleRule(String zone) {
		assertThat(text(zone)).contains("RDATE").hasSizeLessThan(2500);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTC", "Asia/Kolkata", "America/Phoenix", "Pacific/Kiritimati" })
	void haveOneOffsetWhereClocksNeverChange(String zone) {
		assertThat(text(zone)).containsOnlyOnce("BEGIN:STANDARD").doesNotContain("DAYLIGHT", "RDATE", "RRULE");
	}

	@Test
	void giveTheOffsetsOfEveryZone() {
		List<String> zones = TimeZones.ALL.stream().filter((zone) -> !text(zone).contains("RDATE")).toList();
		assertThat(zones).hasSizeGreaterThan(400);
		RandomValues.forAll(200, (any) -> giveTheOffsetsOf(any.of(zones), any));
	}

	/** Another library knows the zone by these rules only. */
	private static void giveTheOffsetsOf(String name, RandomValues any) {
		ZoneRules expected = ZoneId.of(name).getRules();
		VTimeZone component = CalendarReaders.parse(text(name))
			.<VTimeZone>getComponent(Component.VTIMEZONE)
			.orElseThrow();
		ZoneRules read = new ZoneRulesBuilder().vTimeZone(component).build();
		for (int i = 0; i < 5; i++) {
			Instant moment = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(any.between(0, 1_000_000_000));
			ZoneOffsetTransition change = expected.nextTransition(moment);
			Instant tried = (change != null && any.bool()) ? change.getInstant().plusSeconds(any.between(-5000, 5000))
					: moment;
			assertThat(read.getOffset(tried)).as(name + " " + tried).isEqualTo(expected.getOffset(tried));
		}
	}

	private static String text(String zone) {
		ICalendar calendar = new ICalendar();
		calendar.getTimezoneInfo()
			.setDefaultTimezone(new TimezoneAssignment(java.util.TimeZone.getTimeZone(zone),
					new VTimeZoneWriter(ZoneId.of(zone), YEAR).toComponent()));
		return Biweekly.write(calendar).go();
	}

}
