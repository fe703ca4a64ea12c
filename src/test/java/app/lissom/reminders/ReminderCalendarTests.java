package app.lissom.reminders;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.lissom.RandomValues;
import app.lissom.kernel.AccountId;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the calendar with a different library from the one that writes it. */
class ReminderCalendarTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private final AccountId me = new AccountId(UUID.randomUUID());

	private final ReminderMother mother = ReminderMother.of(this.me);

	private final ReminderSettings pause = new ReminderSettings(this.me);

	private @Nullable LocalDate nextMassage;

	@Test
	void comesAtTheSameTimeBeforeAndAfterTheClocksChange() {
		String calendar = write(this.mother.once(ReminderKind.BEDTIME, "21:30"));
		assertThat(moments(calendar, "2027-03-27", "2027-03-30")).containsExactly(at("2027-03-27T21:30"),
				at("2027-03-28T21:30"), at("2027-03-29T21:30"));
		assertThat(moments(calendar, "2026-11-01", "2026-11-04")).containsExactly(at("2026-11-02T21:30"),
				at("2026-11-03T21:30"));
		assertThat(at("2027-03-27T21:30").atZone(BERLIN).getOffset())
			.isNotEqualTo(at("2027-03-28T21:30").atZone(BERLIN).getOffset());
	}

	@Test
	void comesAtEveryTimeOfItsDays() {
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
	void leavesOutQuietHours() {
		this.pause.change(new QuietHours(LocalTime.NOON, LocalTime.of(14, 0)), null);
		String calendar = write(this.mother.again(ReminderKind.BREAK, "11:00", "15:00", 60));
		assertThat(moments(calendar, "2026-11-16", "2026-11-17")).containsExactly(at("2026-11-16T11:00"),
				at("2026-11-16T14:00"), at("2026-11-16T15:00"));
	}

	@Test
	void beginsAfterAPause() {
		this.pause.change(this.pause.quiet(), LocalDate.of(2026, 11, 17));
		String calendar = write(this.mother.once(ReminderKind.PAIN, "19:00"));
		assertThat(moments(calendar, "2026-11-16", "2026-11-20")).containsExactly(at("2026-11-18T19:00"),
				at("2026-11-19T19:00"));
	}

	@Test
	void announcesTheNextMassageTwice() {
		this.nextMassage = LocalDate.of(2026, 12, 6);
		String calendar = write(this.mother.once(ReminderKind.MASSAGE, "09:00"));
		assertThat(moments(calendar, "2026-11-01", "2027-11-01")).containsExactly(at("2026-12-05T09:00"),
				at("2026-12-06T09:00"));
	}

	@Test
	void leavesOutRemindersThatDependOnTheDiary() {
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
		assertThat(calendar.replace("\r\n ", "")).doesNotContain("METHOD")
			.contains("CLASS:PRIVATE", "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n");
	}

	@Test
	void isReadBackAsItWasWritten() {
		RandomValues.forAll(300, (any) -> {
			String text = any.text(1, Reminder.MAX_TEXT).replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip().concat(".");
			String calendar = write(this.mother.own(text));
			assertThat(CalendarReaders.events(calendar).get(0).getRequiredProperty("SUMMARY").getValue())
				.isEqualTo(text);
			assertThat(calendar.split("\r\n")).allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
		});
	}

	@Test
	void containsNoPrivateTexts() {
		ReminderSettings none = new ReminderSettings(this.me);
		String calendar = new ReminderCalendar(BERLIN, none, null, (reminder) -> "Reminder", "https://example.org/")
			.of(List.of(this.mother.own("My sciatica"), this.mother.once(ReminderKind.PAIN, "19:00"),
					this.mother.again(ReminderKind.WATER, "09:00", "17:00", 120)));
		assertThat(calendar.toLowerCase(Locale.ROOT)).doesNotContain("pain", "sciatica", "water", "back", "posture");
		assertThat(events(calendar)).allMatch((event) -> event.getSummary().getValue().equals("Reminder"));
	}

	private String write(Reminder... reminders) {
		return new ReminderCalendar(BERLIN, this.pause, this.nextMassage,
				(reminder) -> (reminder.text() != null) ? reminder.text() : reminder.kind().name(),
				"https://example.org/")
			.of(List.of(reminders));
	}

	/** When events begin, from one day to before another, on any host. */
	private static List<LocalDateTime> moments(String text, String from, String to) {
		ZonedDateTime start = LocalDate.parse(from).atStartOfDay(BERLIN);
		ZonedDateTime end = LocalDate.parse(to).atStartOfDay(BERLIN);
		List<List<Instant>> read = CalendarReaders.HOSTS.stream()
			.map((host) -> new CalendarReaders.Reading(text, start, end).byIcal4j(host))
			.distinct()
			.toList();
		assertThat(read).hasSize(1);
		return read.get(0).stream().map((moment) -> LocalDateTime.ofInstant(moment, BERLIN)).toList();
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
