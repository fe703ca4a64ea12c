package app.lissom.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lissom.importing.ColumnMapping.Order;
import app.lissom.kernel.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of a line in a table, and its time if it has one.
 *
 * @param offset the distance from UTC, if the table says it
 */
record CsvDateTime(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

	private static final Pattern DAY = Pattern
		.compile("([0-9]{1,4})([-./])([0-9]{1,2})\\2([0-9]{1,4})(?:[T ,]\\s*(.*))?");

	private static final Pattern TIME = Pattern.compile(
			"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)?\\s*([AaPp])?\\.?(?:[Mm]\\.?)?\\s*(Z|[+-][0-9]{2}:?[0-9]{2})?");

	/** Whether a text can be a day in any order. */
	static boolean isDay(String text) {
		return DAY.matcher(text).matches();
	}

	/** The order in which a day must be written, if one can tell. */
	static Optional<Order> order(String text) {
		Matcher parts = DAY.matcher(text);
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
	 * Reads two cells.
	 * @param dateCell the day, and perhaps the time behind it
	 * @param timeCell the time; null when it has no cell of its own
	 */
	static CsvDateTime of(String dateCell, Order order, @Nullable String timeCell) {
		Matcher parts = DAY.matcher(dateCell);
		FieldChecks.require("csvDay", parts.matches());
		LocalDate day = day(order, parts.group(1), parts.group(3), parts.group(4));
		String text = (timeCell != null) ? timeCell : (parts.group(5) != null) ? parts.group(5).strip() : "";
		if (text.isEmpty()) {
			return new CsvDateTime(day, null, null);
		}
		Matcher time = TIME.matcher(text);
		FieldChecks.require("csvTime", time.matches());
		return FieldChecks.value("csvTime",
				() -> new CsvDateTime(day, time(time), (time.group(5) != null) ? ZoneOffset.of(time.group(5)) : null));
	}

	private static LocalDate day(Order order, String first, String second, String third) {
		String year = (order == Order.YMD) ? first : third;
		String month = (order == Order.MDY) ? first : second;
		String day = switch (order) {
			case YMD -> third;
			case DMY -> first;
			case MDY -> second;
		};
		FieldChecks.require("csvDay", year.length() == 4 && month.length() <= 2 && day.length() <= 2);
		return FieldChecks.value("csvDay",
				() -> LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
	}

	private static LocalTime time(Matcher parts) {
		int hour = Integer.parseInt(parts.group(1));
		if (parts.group(4) != null) {
			FieldChecks.require("csvTime", hour >= 1 && hour <= 12);
			hour = hour % 12 + (parts.group(4).equalsIgnoreCase("p") ? 12 : 0);
		}
		return LocalTime.of(hour, Integer.parseInt(parts.group(2)),
				(parts.group(3) != null) ? Integer.parseInt(parts.group(3)) : 0);
	}

	/** The moment, on the clocks of the zone if there is no offset; null without time. */
	@Nullable OffsetDateTime at(ZoneId zone) {
		return (this.time != null)
				? this.day.atTime(this.time).atZone((this.offset != null) ? this.offset : zone).toOffsetDateTime()
				: null;
	}

	/** Always the same text for the same day and time: ids are made from it. */
	String key() {
		return "When[day=" + this.day + ", time=" + this.time + ", offset=" + this.offset + "]";
	}

}
