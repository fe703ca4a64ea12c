package app.lissom.reminders;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Stream;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.CalendarScale;
import biweekly.property.ExceptionDates;
import biweekly.property.RefreshInterval;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * Writes reminders as a calendar (RFC 5545) in the person's zone, so that nine o'clock
 * there stays nine o'clock when the clocks change and wherever the calendar is read. Each
 * time of day is an event of its own, because few calendars support rules for several
 * times a day. There is no METHOD, so that it is not taken for an invitation.
 *
 * @param link where to see what is due
 */
record ReminderCalendar(ZoneId zone, ReminderSettings pause, @Nullable LocalDate nextMassage,
		Function<Reminder, String> titles, String link) {

	private static final Duration REFRESH = Duration.builder().hours(6).build();

	/** Longest line in octets, and how many of them a character may take. */
	private static final int LONGEST = 75;

	private static final int WIDEST = 3;

	/** Returns whether a calendar can hold it: it cannot look into the diary. */
	static boolean canHold(Reminder reminder) {
		return !reminder.isUnlessLogged();
	}

	String of(List<Reminder> reminders) {
		ICalendar calendar = new ICalendar();
		calendar.setProductId("-//Lissom//Reminders//EN");
		calendar.setCalendarScale(CalendarScale.gregorian());
		RefreshInterval refresh = new RefreshInterval(REFRESH);
		// Unlike the library, RFC 7986 wants the type to be said.
		refresh.getParameters().setValue(ICalDataType.DURATION);
		calendar.setRefreshInterval(refresh);
		calendar.addExperimentalProperty("X-WR-CALNAME", "Lissom");
		calendar.addExperimentalProperty("X-PUBLISHED-TTL", REFRESH.toString());
		List<Reminder> held = reminders.stream().filter(ReminderCalendar::canHold).toList();
		held.stream()
			.map(this::firstDay)
			.min(LocalDate::compareTo)
			.ifPresent((first) -> calendar.getTimezoneInfo()
				.setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(this.zone),
						new VTimeZoneWriter(this.zone, first.getYear()).toComponent())));
		held.stream().flatMap(this::events).forEach(calendar::addEvent);
		return write(calendar);
	}

	/** The library counts characters, not octets, when it folds lines (3.1). */
	private static String write(ICalendar calendar) {
		boolean ascii = calendar.getEvents()
			.stream()
			.allMatch((event) -> StandardCharsets.US_ASCII.newEncoder().canEncode(event.getSummary().getValue()));
		StringWriter text = new StringWriter();
		try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
			writer.getVObjectWriter().getFoldedLineWriter().setLineLength(ascii ? LONGEST : LONGEST / WIDEST);
			writer.write(calendar);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private Stream<VEvent> events(Reminder reminder) {
		List<LocalTime> times = reminder.schedule()
			.times()
			.stream()
			.filter((time) -> !this.pause.isQuietAt(time))
			.toList();
		if (reminder.kind() == ReminderKind.MASSAGE) {
			return massageDays().flatMap((day) -> times.stream()
				.map((time) -> event(reminder, day.format(DateTimeFormatter.BASIC_ISO_DATE), day, time)));
		}
		return times.stream().map((time) -> repeatedEvent(reminder, time));
	}

	private Stream<LocalDate> massageDays() {
		return Stream.ofNullable(this.nextMassage)
			.flatMap((day) -> Stream.of(day.minusDays(1), day))
			.filter((day) -> !this.pause.isPausedOn(day));
	}

	/** Returns the first day: that of the last change, or the one after a pause. */
	private LocalDate firstDay(Reminder reminder) {
		LocalDate revised = LocalDate.ofInstant(reminder.revisedAt(), this.zone);
		LocalDate pausedUntil = this.pause.pausedUntil();
		LocalDate from = (pausedUntil != null && !pausedUntil.isBefore(revised)) ? pausedUntil.plusDays(1) : revised;
		return reminder.schedule().firstDayFrom(from);
	}

	/**
	 * Returns an event with a rule (3.3.10). It must not start at a time that the clocks
	 * skip that day, or it would come at another time for ever.
	 */
	private VEvent repeatedEvent(Reminder reminder, LocalTime time) {
		LocalDate first = firstDay(reminder);
		LocalDate start = reminder.schedule().lastDayWith(time, first, this.zone);
		VEvent event = event(reminder, time.format(DateTimeFormatter.ofPattern("HHmm")), start, time);
		event.setRecurrenceRule(rule(reminder.schedule()));
		if (!start.equals(first)) {
			ExceptionDates before = new ExceptionDates();
			before.getValues().add(new ICalDate(date(start, time)));
			event.addExceptionDates(before);
		}
		return event;
	}

	private static Recurrence rule(Schedule schedule) {
		if (schedule.days().size() == DayOfWeek.values().length) {
			return new Recurrence.Builder(Frequency.DAILY).build();
		}
		return new Recurrence.Builder(Frequency.WEEKLY)
			.byDay(schedule.days().stream().sorted().map((day) -> biweekly.util.DayOfWeek.valueOf(day.name())).toList())
			.build();
	}

	/** Returns an event (3.6.1) with an alarm (3.6.6); it blocks no time (TRANSP). */
	private VEvent event(Reminder reminder, String part, LocalDate day, LocalTime time) {
		String title = this.titles.apply(reminder);
		VEvent event = new VEvent();
		event.setUid(reminder.id() + "-" + part + "@lissom");
		event.setDateTimeStamp(Date.from(reminder.revisedAt()));
		event.setSequence(Math.toIntExact(reminder.revision() + this.pause.revision()));
		event.setDateStart(date(day, time));
		event.setDuration(Duration.builder().minutes(5).build());
		event.setSummary(title);
		event.setUrl(this.link);
		// Many programs show no other link.
		event.setDescription(this.link);
		event.setTransparency(true);
		event.setClassification("PRIVATE");
		event.addAlarm(VAlarm.display(new Trigger(Duration.builder().seconds(0).build(), Related.START), title));
		return event;
	}

	private Date date(LocalDate day, LocalTime time) {
		return Date.from(day.atTime(time).atZone(this.zone).toInstant());
	}

}
