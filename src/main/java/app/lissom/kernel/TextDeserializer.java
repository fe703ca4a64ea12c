package app.lissom.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads a value that the exported file holds as text in one format.
 *
 * @param <T> the type of the value
 */
class TextDeserializer<T> extends StdScalarDeserializer<T> {

	private final Pattern form;

	private final Function<String, T> reader;

	/**
	 * Reads texts of this form.
	 * @param reader throws an unchecked exception for a text that is no value
	 */
	TextDeserializer(Class<T> type, String form, Function<String, T> reader) {
		super(type);
		this.form = Pattern.compile(form);
		this.reader = reader;
	}

	@Override
	public T deserialize(JsonParser parser, DeserializationContext context) {
		String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "";
		if (!this.form.matcher(text).matches()) {
			throw new IllegalArgumentException("Not of the form " + this.form);
		}
		return this.reader.apply(text);
	}

	/** Reads the name of a constant in lower case. */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	static TextDeserializer<?> ofEnum(Class<?> type) {
		return new TextDeserializer(type, "[a-z0-9_]+",
				(text) -> Enum.valueOf((Class<Enum>) type, ((String) text).toUpperCase(Locale.ROOT)));
	}

	/** Rejects a day before 1900 or one that is in the future everywhere on earth. */
	static LocalDate requirePast(LocalDate day, DeserializationContext context) {
		Clock clock = (Clock) Objects.requireNonNull(context.getAttribute(Clock.class));
		if (day.isAfter(Moment.lastDayOnEarth(clock))) {
			throw new IllegalArgumentException("A day in the future");
		}
		return requireEra(day);
	}

	private static LocalDate requireEra(LocalDate day) {
		if (day.isBefore(Moment.FIRST_DAY)) {
			throw new IllegalArgumentException("A day before " + Moment.FIRST_DAY);
		}
		return day;
	}

	/** Reads a day from 1900 on, past or future. */
	static class Day extends TextDeserializer<LocalDate> {

		Day() {
			super(LocalDate.class, "[0-9]{4}-[0-9]{2}-[0-9]{2}", (text) -> requireEra(LocalDate.parse(text)));
		}

	}

	/** Reads a moment of the past with its offset, such as 2026-11-22T07:40+01:00. */
	static class PastTime extends TextDeserializer<OffsetDateTime> {

		PastTime() {
			super(OffsetDateTime.class, ".*", OffsetDateTime::parse);
		}

		@Override
		public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) {
			OffsetDateTime time = super.deserialize(parser, context);
			requirePast(time.toLocalDate(), context);
			return time;
		}

	}

}
