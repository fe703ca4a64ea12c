package app.lissom.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Parses a day as people and devices write it, with the time after it if there is one. A
 * numeric date can mean several days: 11/12/2026 is in November or in December. The
 * caller decides which order is meant, or asks.
 *
 * @param days the day for each order in which the text is valid, at least one
 * @param time null if there is none
 */
public record DateTimeText(Map<DateOrder, LocalDate> days, @Nullable TimeText time) {

	private static final Pattern YEAR_FIRST = Pattern
		.compile("([0-9]{4}) ?([-./年년]) ?([0-9]{1,2}) ?(?:\\2|[月월]) ?([0-9]{1,2}) ?[.日일]?");

	private static final Pattern COMPACT = Pattern.compile("([0-9]{4})()([0-9]{2})([0-9]{2})");

	private static final Pattern YEAR_LAST = Pattern
		.compile("([0-9]{1,2})([-/]|\\. ?)([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})\\.?");

	private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th|er|\\.|º)?";

	private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}]*)\\.?";

	private static final String YEAR = "([0-9]{4}|['\u2019]?[0-9]{2})";

	private static final Pattern DAY_MONTH = Pattern
		.compile(DAY + "[ -/]?(?:de |of )?" + MONTH + ",?[ -/]?(?:de |del )?" + YEAR + "(?: ?г\\.?)?");

	private static final Pattern MONTH_DAY = Pattern.compile(MONTH + "[ -]?" + DAY + ",?[ -]" + YEAR);

	private static final Pattern YEAR_MONTH = Pattern.compile("([0-9]{4})[ -]" + MONTH + "[ -]([0-9]{1,2})");

	/** Seconds since 1970, or milliseconds. */
	private static final Pattern EPOCH = Pattern.compile("([0-9]{10})([0-9]{3})?");

	/** The name of a zone after the offset, which means the same. */
	private static final Pattern ZONE_NAME = Pattern.compile(" ?(\\[[^]]*]|\\([^)]*\\))$");

	public DateTimeText {
		days = Map.copyOf(days);
	}

	/** Parses a text; empty if it is no day. */
	public static Optional<DateTimeText> read(@Nullable String text) {
		String typed = ZONE_NAME.matcher(InputNormalizer.normalize(Objects.requireNonNullElse(text, "")))
			.replaceFirst("");
		Matcher epoch = EPOCH.matcher(typed);
		if (epoch.matches()) {
			Instant at = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
			LocalDateTime time = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
			return Optional.of(new DateTimeText(Map.of(DateOrder.YMD, time.toLocalDate()),
					new TimeText(time.toLocalTime(), ZoneOffset.UTC)));
		}
		return of(typed, null).or(() -> split(typed));
	}

	/** Tries each place where the day can end and the time begin, in either order. */
	private static Optional<DateTimeText> split(String text) {
		for (int at = 1; at < text.length(); at++) {
			if (" ,t".indexOf(text.charAt(at)) >= 0) {
				String first = text.substring(0, at);
				String second = text.substring(at + 1).replaceFirst("^[, ]+", "").replaceFirst("^on ", "");
				Optional<DateTimeText> both = TimeText.readNormalized(second)
					.flatMap((time) -> of(first, time))
					.or(() -> TimeText.readNormalized(first).flatMap((time) -> of(second, time)));
				if (both.isPresent()) {
					return both;
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<DateTimeText> of(String text, @Nullable TimeText time) {
		Map<DateOrder, LocalDate> days = days(text);
		if (days.isEmpty()) {
			Matcher weekday = Pattern.compile("(\\p{L}+)[.,]{0,2} (.+)").matcher(text);
			days = (weekday.matches() && MonthNames.isWeekday(weekday.group(1))) ? days(weekday.group(2)) : days;
		}
		return days.isEmpty() ? Optional.empty() : Optional.of(new DateTimeText(days, time));
	}

	private static Map<DateOrder, LocalDate> days(String text) {
		Map<DateOrder, LocalDate> days = new EnumMap<>(DateOrder.class);
		Matcher parts;
		if ((parts = match(text, YEAR_FIRST, COMPACT)) != null) {
			put(days, DateOrder.YMD, parts.group(1), parts.group(3), parts.group(4));
		}
		else if ((parts = match(text, YEAR_LAST)) != null) {
			put(days, DateOrder.DMY, parts.group(4), parts.group(3), parts.group(1));
			if (!parts.group(2).startsWith(".")) {
				put(days, DateOrder.MDY, parts.group(4), parts.group(1), parts.group(3));
			}
			if (parts.group(2).equals("-") && parts.group(4).length() == 2 && parts.group(1).length() == 2) {
				put(days, DateOrder.YMD, parts.group(1), parts.group(3), parts.group(4));
			}
		}
		else if ((parts = match(text, DAY_MONTH)) != null) {
			putNamed(days, parts.group(3), parts.group(2), parts.group(1));
		}
		else if ((parts = match(text, MONTH_DAY)) != null) {
			putNamed(days, parts.group(3), parts.group(1), parts.group(2));
		}
		else if ((parts = match(text, YEAR_MONTH)) != null) {
			putNamed(days, parts.group(1), parts.group(2), parts.group(3));
		}
		return days;
	}

	private static @Nullable Matcher match(String text, Pattern... forms) {
		for (Pattern form : forms) {
			Matcher parts = form.matcher(text);
			if (parts.matches()) {
				return parts;
			}
		}
		return null;
	}

	/** A named month leaves no doubt about the order. */
	private static void putNamed(Map<DateOrder, LocalDate> days, String year, String month, String day) {
		MonthNames.find(month).ifPresent((number) -> {
			for (DateOrder order : DateOrder.values()) {
				put(days, order, year, String.valueOf(number), day);
			}
		});
	}

	private static void put(Map<DateOrder, LocalDate> days, DateOrder order, String year, String month, String day) {
		String digits = year.replaceAll("[^0-9]", "");
		int number = Integer.parseInt(digits);
		int full = (digits.length() > 2) ? number : (number < 70) ? 2000 + number : 1900 + number;
		try {
			days.put(order, LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			// It is no day in this order.
		}
	}

	/** Returns the day, if it is the same in each order. */
	public Optional<LocalDate> day() {
		return (this.days.values().stream().distinct().count() == 1) ? this.days.values().stream().findFirst()
				: Optional.empty();
	}

	/** Returns the day in this order; empty if it is none. */
	public Optional<LocalDate> day(DateOrder order) {
		return Optional.ofNullable(this.days.get(order));
	}

}
