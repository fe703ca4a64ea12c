package app.lissom.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lissom.importing.ColumnMapping.Order;
import app.lissom.kernel.InvalidFactException;
import app.lissom.kernel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A day, and the time if it is known, as a table tells it.
 *
 * @param day the day
 * @param time the time of the day, or null
 * @param offset how far from UTC, if that is told
 */
record CsvDateTime(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

	private static final Pattern DAY = Pattern
		.compile("([0-9]{1,4})([-./])([0-9]{1,2})\\2([0-9]{1,4})(?:[T ,]\\s*(.*))?");

	private static final Pattern TIME = Pattern.compile(
			"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)?\\s*([AaPp])?\\.?(?:[Mm]\\.?)?\\s*(Z|[+-][0-9]{2}:?[0-9]{2})?");

	/** Whether the words can be a day in any order. */
	static boolean isOne(String words) {
		return DAY.matcher(words).matches();
	}

	/** The order that a day must be in, if one can tell. */
	static Optional<Order> order(String words) {
		Matcher parts = DAY.matcher(words);
		if (!parts.matches()) {
			return Optional.empty();
		}
		if (parts.group(1).length() == 4) {
			return Optional.of(Order.YMD);
		}
		boolean dayFirst = Integer.parseInt(parts.group(1)) > 12 || parts.group(2).equals(".");
		boolean monthFirst = Integer.parseInt(parts.group(3)) > 12;
		return dayFirst ? Optional.of(Order.DMY) : monthFirst ? Optional.of(Order.MDY) : Optional.empty();
	}

	/**
	 * Reads what two cells say.
	 * @param words the day, and perhaps the time behind it
	 * @param clock the time; null when it has no cell of its own
	 */
	static CsvDateTime of(String words, Order order, @Nullable String clock) {
		Matcher parts = DAY.matcher(words);
		if (!parts.matches()) {
			throw new InvalidFactException("csvDay");
		}
		LocalDate day = day(order, parts.group(1), parts.group(3), parts.group(4));
		String time = (clock != null) ? clock : (parts.group(5) != null) ? parts.group(5).strip() : "";
		return time.isEmpty() ? new CsvDateTime(day, null, null) : new CsvDateTime(day, time(time), offset(time));
	}

	private static LocalDate day(Order order, String first, String second, String third) {
		String year = (order == Order.YMD) ? first : third;
		String month = (order == Order.MDY) ? first : second;
		String day = switch (order) {
			case YMD -> third;
			case DMY -> first;
			case MDY -> second;
		};
		try {
			if (year.length() != 4 || month.length() > 2 || day.length() > 2) {
				throw new InvalidFactException("csvDay");
			}
			return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
		}
		catch (DateTimeException ex) {
			throw new InvalidFactException("csvDay");
		}
	}

	private static LocalTime time(String words) {
		Matcher parts = TIME.matcher(words);
		try {
			if (!parts.matches()) {
				throw new InvalidFactException("csvTime");
			}
			int hour = Integer.parseInt(parts.group(1));
			if (parts.group(4) != null) {
				if (hour < 1 || hour > 12) {
					throw new InvalidFactException("csvTime");
				}
				hour = hour % 12 + (parts.group(4).equalsIgnoreCase("p") ? 12 : 0);
			}
			return LocalTime.of(hour, Integer.parseInt(parts.group(2)),
					(parts.group(3) != null) ? Integer.parseInt(parts.group(3)) : 0);
		}
		catch (DateTimeException ex) {
			throw new InvalidFactException("csvTime");
		}
	}

	private static @Nullable ZoneOffset offset(String words) {
		Matcher parts = TIME.matcher(words);
		try {
			return (parts.matches() && parts.group(5) != null) ? ZoneOffset.of(parts.group(5)) : null;
		}
		catch (DateTimeException ex) {
			throw new InvalidFactException("csvTime");
		}
	}

	/** As an entry needs it; without an offset it is told by the clocks of the zone. */
	Moment moment(ZoneId zone) {
		Instant at = (this.time != null)
				? this.day.atTime(this.time).atZone((this.offset != null) ? this.offset : zone).toInstant() : null;
		return Moment.stated(this.day, at);
	}

}
