package app.lissom.reminders;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;

import app.lissom.diary.DiaryQueries;
import app.lissom.kernel.AccountId;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the calendar of an account's reminders. */
@Component
class IcsExport {

	/** What it is, in answers. */
	static final String TYPE = "text/calendar;charset=utf-8";

	private final Reminders reminders;

	private final DiaryQueries excerpts;

	private final MessageSource messages;

	private final Clock clock;

	IcsExport(Reminders reminders, DiaryQueries excerpts, MessageSource messages, Clock clock) {
		this.reminders = reminders;
		this.excerpts = excerpts;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The file. A day too many of the past does no harm, so it needs no zone.
	 * @param titled whether events say what they are about; others may see a calendar
	 */
	byte[] of(AccountId me, boolean titled) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		LocalDate nextMassage = this.excerpts.nextMassage(me, today.minusDays(1)).orElse(null);
		Function<Reminder, String> titles = titled ? this::title : (reminder) -> words("reminders.calendar.neutral");
		return new ReminderCalendar(this.reminders.restOf(me), nextMassage, titles).of(this.reminders.of(me))
			.getBytes(StandardCharsets.UTF_8);
	}

	private String title(Reminder reminder) {
		String own = reminder.text();
		return (own != null) ? own : words("reminders.kind." + reminder.kind());
	}

	private String words(String key) {
		return this.messages.getMessage(key, null, Locale.ENGLISH);
	}

}
