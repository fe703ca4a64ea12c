package app.lissom.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Formats dates in the language of the request. The patterns are messages. */
@Component("dates")
public class Dates {

	/** Patterns come from messages and code, never from a request. */
	private static final Map<Locale, Map<String, Format>> FORMATS = new ConcurrentHashMap<>();

	private final MessageSource messages;

	Dates(MessageSource messages) {
		this.messages = messages;
	}

	/** Writes "Thursday". */
	public String name(TemporalAccessor day) {
		return of("EEEE", LocaleContextHolder.getLocale()).format(day);
	}

	/** Writes "Thursday 26 November 2026". */
	public String full(TemporalAccessor day) {
		return format("page.date.full", day);
	}

	/** Writes "Thursday 26 November". */
	public String weekday(TemporalAccessor day) {
		return format("page.date.weekday", day);
	}

	/** Writes "Thu 26 Nov". */
	public String brief(TemporalAccessor day) {
		return format("page.date.brief", day);
	}

	/** Writes "26 November 2026". */
	public String date(TemporalAccessor day) {
		return format("page.date", day);
	}

	/** Writes "26 November 2026, 18:30". */
	public String dateTime(TemporalAccessor at) {
		return format("page.date.time", at);
	}

	/** Writes "26 November 2026, 18:30 (GMT+1)", for readers who may be elsewhere. */
	public String dateTimeOffset(TemporalAccessor at) {
		return format("page.date.time.offset", at);
	}

	/** Writes "26 November, 18:30". */
	public String dayTime(TemporalAccessor at) {
		return format("page.date.day-time", at);
	}

	/** Writes "26 Nov 2026". */
	public String shortDate(TemporalAccessor day) {
		return format("page.date.short", day);
	}

	private String format(String key, TemporalAccessor date) {
		Locale language = LocaleContextHolder.getLocale();
		return format(this.messages.getMessage(key, null, language), language, date);
	}

	/**
	 * A short month ends in a dot in some languages, and so may the sentence around it.
	 */
	static String format(String pattern, Locale language, TemporalAccessor date) {
		String text = of(pattern, language).format(date);
		return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
	}

	/** Returns the format for a pattern, which is parsed only once per language. */
	static Format of(String pattern, Locale language) {
		return FORMATS.computeIfAbsent(language, (one) -> new ConcurrentHashMap<>())
			.computeIfAbsent(pattern, (one) -> new Format(DateTimeFormatter.ofPattern(one, language)));
	}

	/**
	 * Writes dates in one way. What a day is called is the same for everybody, and is
	 * worked out once.
	 */
	public static final class Format {

		/** A diary of ten years; a request may ask for other days. */
		private static final int MOST = 4_000;

		private final DateTimeFormatter formatter;

		private final Map<LocalDate, String> days = new ConcurrentHashMap<>();

		private Format(DateTimeFormatter formatter) {
			this.formatter = formatter;
		}

		public String format(TemporalAccessor date) {
			if (!(date instanceof LocalDate day)) {
				return this.formatter.format(date);
			}
			String text = this.days.get(day);
			if (text == null) {
				text = this.formatter.format(day);
				if (this.days.size() >= MOST) {
					this.days.clear();
				}
				this.days.put(day, text);
			}
			return text;
		}

		int size() {
			return this.days.size();
		}

	}

}
