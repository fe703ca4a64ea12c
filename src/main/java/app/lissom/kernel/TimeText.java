package app.lissom.kernel;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Parses a time of day as people and devices write it: 7:40 PM, 9am, 0930, 19.40, 19h40,
 * 23:40Z.
 *
 * @param time to the second
 * @param offset the offset from UTC, if it was written
 */
public record TimeText(LocalTime time, @Nullable ZoneOffset offset) {

	private static final String BEFORE = "(?:(上午|午前|오전|下午|午後|오후) ?)?";

	private static final String AFTER = "(?: ?(am?|pm?|[ap]\\. ?m\\.?|πμ|μμ|π\\.μ\\.|μ\\.μ\\.|ص|م))?";

	private static final Pattern CLOCK = Pattern
		.compile(BEFORE + "([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)?" + AFTER
				+ "(?: ?((?:z|utc|gmt)?(?:[+\u2212-][0-9]{1,2}(?::?[0-9]{2})?)?))?");

	private static final Pattern DIGITS = Pattern
		.compile("()([0-9]{1,2})([0-9]{2})([0-9]{2})?" + AFTER + "(z|[+-][0-9]{4})?");

	private static final Pattern HOUR = Pattern.compile(BEFORE + "([0-9]{1,2})()()" + AFTER + "()");

	private static final Set<String> AFTERNOON = Set.of("p", "下午", "午後", "오후", "μμ", "μ.μ.", "م");

	/** Parses a text; empty if it is no time. */
	public static Optional<TimeText> read(@Nullable String text) {
		return readNormalized(InputNormalizer.normalize(Objects.requireNonNullElse(text, "")));
	}

	static Optional<TimeText> readNormalized(String text) {
		String clock = text.replaceFirst("^(at|um|à|kl\\.?) ", "")
			.replaceFirst("^([^0-9]*[0-9]{1,2})(?:\\.| ?h ?| ?[時时点시] ?)([0-9]{2})(?: ?[分분])?(?![0-9])", "$1:$2")
			.replaceFirst("^([^0-9]*[0-9]{1,2}) ?(h|uhr|時|时|点|시)$", "$1:00")
			.replaceFirst(" uhr$", "");
		for (Pattern form : new Pattern[] { CLOCK, DIGITS, HOUR }) {
			Matcher parts = form.matcher(clock);
			if (parts.matches()) {
				return of(parts, form == HOUR);
			}
		}
		return Optional.empty();
	}

	private static Optional<TimeText> of(Matcher parts, boolean onlyHour) {
		String half = part(parts, 1) + part(parts, 5);
		int hour = Integer.parseInt(parts.group(2));
		if (half.isEmpty() ? onlyHour : (hour < 1 || hour > 12)) {
			return Optional.empty();
		}
		if (!half.isEmpty()) {
			hour = hour % 12 + (AFTERNOON.contains(half.startsWith("p") ? "p" : half) ? 12 : 0);
		}
		try {
			return Optional.of(new TimeText(LocalTime.of(hour, number(part(parts, 3)), number(part(parts, 4))),
					offset(part(parts, 6))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static String part(Matcher parts, int group) {
		return Objects.requireNonNullElse(parts.group(group), "");
	}

	private static int number(String digits) {
		return digits.isEmpty() ? 0 : Integer.parseInt(digits);
	}

	private static @Nullable ZoneOffset offset(String text) {
		String digits = text.replaceAll("[a-z:]", "").replace('\u2212', '-');
		if (digits.isEmpty()) {
			return text.isEmpty() ? null : ZoneOffset.UTC;
		}
		return ZoneOffset.of((digits.length() == 4) ? digits.charAt(0) + "0" + digits.substring(1) : digits);
	}

}
