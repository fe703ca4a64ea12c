package app.lissom.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Writes reminders as a calendar (RFC 5545). Its times float (3.3.5, form 1): nine
 * o'clock is nine o'clock wherever the person is. Each time of a day is an event of its
 * own, because few calendars understand rules for several times a day. There is no
 * METHOD, so it is not taken for an invitation.
 */
record ReminderCalendar(ReminderPause pause, @Nullable LocalDate nextMassage, Function<Reminder, String> titles) {

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private static final String REFRESH = "PT6H";

	/** Whether a calendar can hold it: it cannot look into the diary. */
	static boolean canHold(Reminder reminder) {
		return !reminder.isUnlessLogged();
	}

	String of(List<Reminder> reminders) {
		IcsWriter ics = new IcsWriter().line("BEGIN", "VCALENDAR")
			.line("VERSION", "2.0")
			.line("PRODID", "-//Lissom//Reminders//EN")
			.line("CALSCALE", "GREGORIAN")
			.line("X-WR-CALNAME", "Lissom")
			.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
			.line("X-PUBLISHED-TTL", REFRESH);
		reminders.stream().filter(ReminderCalendar::canHold).forEach((reminder) -> add(reminder, ics));
		return ics.line("END", "VCALENDAR").toString();
	}

	private void add(Reminder reminder, IcsWriter ics) {
		List<LocalTime> times = reminder.schedule()
			.times()
			.stream()
			.filter((time) -> !this.pause.isQuietAt(time))
			.toList();
		if (reminder.kind() == ReminderKind.MASSAGE) {
			massageDays().forEach((day) -> times.forEach(
					(time) -> event(reminder, day, time, day.format(DateTimeFormatter.BASIC_ISO_DATE), null, ics)));
			return;
		}
		LocalDate first = reminder.schedule().firstDayFrom(from(reminder));
		times.forEach((time) -> event(reminder, first, time, time.format(DateTimeFormatter.ofPattern("HHmm")),
				rule(reminder.schedule()), ics));
	}

	private Stream<LocalDate> massageDays() {
		return Stream.ofNullable(this.nextMassage)
			.flatMap((day) -> Stream.of(day.minusDays(1), day))
			.filter((day) -> !this.pause.isPausedOn(day));
	}

	/** The first day: that of the last change, or the one after a pause. */
	private LocalDate from(Reminder reminder) {
		LocalDate revised = LocalDate.ofInstant(reminder.revisedAt(), ZoneOffset.UTC);
		LocalDate pausedUntil = this.pause.pausedUntil();
		return (pausedUntil != null && !pausedUntil.isBefore(revised)) ? pausedUntil.plusDays(1) : revised;
	}

	/** A recurrence rule (3.3.10). */
	private static String rule(Schedule schedule) {
		return (schedule.days().size() == DayOfWeek.values().length) ? "FREQ=DAILY"
				: "FREQ=WEEKLY;BYDAY=" + Arrays.stream(DayOfWeek.values())
					.filter(schedule.days()::contains)
					.map((day) -> day.name().substring(0, 2))
					.collect(Collectors.joining(","));
	}

	/** Adds an event (3.6.1) with an alarm (3.6.6); it blocks no time (TRANSP). */
	private void event(Reminder reminder, LocalDate day, LocalTime time, String part, @Nullable String rule,
			IcsWriter ics) {
		String title = this.titles.apply(reminder);
		ics.line("BEGIN", "VEVENT")
			.line("UID", reminder.id() + "-" + part + "@lissom")
			.line("DTSTAMP", UTC.format(reminder.revisedAt()))
			.line("SEQUENCE", reminder.revision() + this.pause.revision())
			.line("DTSTART", LOCAL.format(day.atTime(time)))
			.line("DURATION", "PT5M");
		if (rule != null) {
			ics.line("RRULE", rule);
		}
		ics.text("SUMMARY", title)
			.line("TRANSP", "TRANSPARENT")
			.line("CLASS", "PRIVATE")
			.line("BEGIN", "VALARM")
			.line("ACTION", "DISPLAY")
			.line("TRIGGER;RELATED=START", "PT0S")
			.text("DESCRIPTION", title)
			.line("END", "VALARM")
			.line("END", "VEVENT");
	}

}
