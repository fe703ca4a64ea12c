package app.lissom.reminders;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the calendar with two other programs, biweekly and ical4j. */
class ReminderCalendarTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private final AccountId me = new AccountId(UUID.randomUUID());

	private final ReminderMother mother = ReminderMother.of(this.me);

	private final ReminderPause pause = new ReminderPause(this.me);

	private @Nullable LocalDate nextMassage;

	@Test
	void comesAtTheSameTimeBeforeAndAfterTheClocksChange() throws Exception {
		String calendar = write(this.mother.once(ReminderKind.BEDTIME, "21:30"));
		assertThat(moments(calendar, "2027-03-27", "2027-03-30")).containsExactly(at("2027-03-27T21:30"),
				at("2027-03-28T21:30"), at("2027-03-29T21:30"));
		assertThat(moments(calendar, "2026-11-01", "2026-11-04")).containsExactly(at("2026-11-02T21:30"),
				at("2026-11-03T21:30"));
		assertThat(at("2027-03-27T21:30").atZone(BERLIN).getOffset())
			.isNotEqualTo(at("2027-03-28T21:30").atZone(BERLIN).getOffset());
	}

	@Test
	void comesAtEveryTimeOfItsDays() throws Exception {
		Schedule working = new Schedule(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0),
				LocalTime.of(17, 0), 45);
		String calendar = write(this.mother.make(ReminderKind.POSTURE, working, null));
		List<LocalDateTime> week = moments(calendar, "2026-11-16", "2026-11-23");
		assertThat(week).hasSize(5 * 11)
			.startsWith(at("2026-11-16T09:00"), at("2026-11-16T09:45"))
			.endsWith(at("2026-11-20T16:30"));
		assertThat(moments(calendar, "2026-11-21", "2026-11-23")).isEmpty();
	}

	@Test
	void leavesOutQuietHours() throws Exception {
		this.pause.change(new QuietHours(LocalTime.NOON, LocalTime.of(14, 0)), null);
		String calendar = write(this.mother.again(ReminderKind.BREAK, "11:00", "15:00", 60));
		assertThat(moments(calendar, "2026-11-16", "2026-11-17")).containsExactly(at("2026-11-16T11:00"),
				at("2026-11-16T14:00"), at("2026-11-16T15:00"));
	}

	@Test
	void beginsAfterAPause() throws Exception {
		this.pause.change(this.pause.quiet(), LocalDate.of(2026, 11, 17));
		String calendar = write(this.mother.once(ReminderKind.PAIN, "19:00"));
		assertThat(moments(calendar, "2026-11-16", "2026-11-20")).containsExactly(at("2026-11-18T19:00"),
				at("2026-11-19T19:00"));
	}

	@Test
	void announcesTheNextMassageTwice() throws Exception {
		this.nextMassage = LocalDate.of(2026, 12, 6);
		String calendar = write(this.mother.once(ReminderKind.MASSAGE, "09:00"));
		assertThat(moments(calendar, "2026-11-01", "2027-11-01")).containsExactly(at("2026-12-05T09:00"),
				at("2026-12-06T09:00"));
	}

	@Test
	void leavesOutRemindersThatDependOnTheDiary() throws Exception {
		String calendar = write(this.mother.unless().once(ReminderKind.PAIN, "19:00"), this.mother.own("Call"));
		assertThat(events(calendar)).hasSize(1);
		assertThat(calendar).doesNotContain("T190000");
	}

	@Test
	void givesEachEventAStableId() {
		Reminder posture = this.mother.again(ReminderKind.POSTURE, "09:00", "17:00", 60);
		List<String> before = uids(write(posture));
		assertThat(before).hasSize(9).doesNotHaveDuplicates().allMatch((uid) -> uid.startsWith(posture.id() + "-"));
		posture.complete(Instant.parse("2026-11-22T09:30:00Z"));
		assertThat(uids(write(posture))).isEqualTo(before);
		assertThat(sequence(write(posture))).isZero();
		posture.change(this.mother.again(ReminderKind.POSTURE, "09:00", "12:00", 60));
		assertThat(before).containsAll(uids(write(posture)));
		assertThat(sequence(write(posture))).isOne();
	}

	@Test
	void hasAnAlarmAndBlocksNoTime() {
		String calendar = write(
				this.mother.own("Call, or write; \\o/ \u00FC\u00F6\u00E4 " + "\uD83E\uDD38".repeat(30)));
		VEvent event = events(calendar).get(0);
		assertThat(event.getSummary().getValue()).startsWith("Call, or write; \\o/ \u00FC\u00F6\u00E4 \uD83E\uDD38");
		assertThat(event.getAlarms()).singleElement()
			.satisfies((alarm) -> assertThat(alarm.getTrigger().getDuration().toMillis()).isZero());
		assertThat(event.getTransparency().isTransparent()).isTrue();
		assertThat(calendar).doesNotContain("METHOD").doesNotContain("TZID").contains("CLASS:PRIVATE");
	}

	@Test
	void containsNoPrivateTexts() {
		ReminderPause none = new ReminderPause(this.me);
		String calendar = new ReminderCalendar(none, null, (reminder) -> "Reminder")
			.of(List.of(this.mother.own("My sciatica"), this.mother.once(ReminderKind.PAIN, "19:00"),
					this.mother.again(ReminderKind.WATER, "09:00", "17:00", 120)));
		assertThat(calendar.toLowerCase(Locale.ROOT)).doesNotContain("pain", "sciatica", "water", "back", "posture");
		assertThat(events(calendar)).allMatch((event) -> event.getSummary().getValue().equals("Reminder"));
	}

	private String write(Reminder... reminders) {
		return new ReminderCalendar(this.pause, this.nextMassage,
				(reminder) -> (reminder.text() != null) ? reminder.text() : reminder.kind().name())
			.of(List.of(reminders));
	}

	/** When events begin, from one day to before another: both programs have to agree. */
	private static List<LocalDateTime> moments(String text, String from, String to)
			throws IOException, ParserException {
		LocalDateTime start = LocalDate.parse(from).atStartOfDay();
		LocalDateTime end = LocalDate.parse(to).atStartOfDay();
		List<LocalDateTime> biweekly = byBiweekly(text, start, end);
		assertThat(byIcal4j(text, start, end)).isEqualTo(biweekly);
		return biweekly;
	}

	private static List<LocalDateTime> byBiweekly(String text, LocalDateTime start, LocalDateTime end) {
		TimeZone zone = TimeZone.getTimeZone(BERLIN);
		TimeZone before = TimeZone.getDefault();
		Set<LocalDateTime> moments = new TreeSet<>();
		TimeZone.setDefault(zone);
		try {
			for (VEvent event : events(text)) {
				assertThat(event.getDateStart().getValue().getRawComponents().isUtc()).isFalse();
				var dates = event.getDateIterator(zone);
				while (dates.hasNext()) {
					Date date = dates.next();
					LocalDateTime moment = LocalDateTime.ofInstant(date.toInstant(), BERLIN);
					if (!moment.isBefore(end)) {
						break;
					}
					if (!moment.isBefore(start)) {
						moments.add(moment);
					}
				}
			}
		}
		finally {
			TimeZone.setDefault(before);
		}
		return new ArrayList<>(moments);
	}

	private static List<LocalDateTime> byIcal4j(String text, LocalDateTime start, LocalDateTime end)
			throws IOException, ParserException {
		Calendar calendar = new CalendarBuilder().build(new StringReader(text));
		ValidationResult result = calendar.validate();
		assertThat(result.hasErrors()).as(result.toString()).isFalse();
		Set<LocalDateTime> moments = new TreeSet<>();
		for (CalendarComponent event : calendar.<CalendarComponent>getComponents(Component.VEVENT)) {
			event.<LocalDateTime>calculateRecurrenceSet(new Period<>(start, end.minusMinutes(1)))
				.forEach((period) -> moments.add(period.getStart()));
		}
		return new ArrayList<>(moments);
	}

	private static List<VEvent> events(String text) {
		ICalendar calendar = Biweekly.parse(text).first();
		assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty())
			.as(calendar.validate(biweekly.ICalVersion.V2_0)::toString)
			.isTrue();
		return calendar.getEvents();
	}

	private static List<String> uids(String text) {
		return events(text).stream().map((event) -> event.getUid().getValue()).toList();
	}

	private static int sequence(String text) {
		return events(text).get(0).getSequence().getValue();
	}

	private static LocalDateTime at(String moment) {
		return LocalDateTime.parse(moment);
	}

}
