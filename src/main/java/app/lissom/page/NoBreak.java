package app.lissom.page;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/**
 * Keeps ranges such as "0-10", and numbers with a short unit such as "250 ml", on one
 * line of a page, in whatever message they are. Dates in digits can be copied as they
 * are.
 */
final class NoBreak implements MessageSource {

	/** Browsers break after a hyphen or a dash, but not beside a word joiner. */
	private static final Pattern RANGE = Pattern.compile("(?<![\\w-])(\\d{1,3})([-–])(?=\\d{1,3}(?![\\w-]))");

	/** Longer units may stand on a line of their own: large letters need that. */
	private static final Pattern UNIT = Pattern
		.compile("(?<=[\\d}]) (?=(?:ml|l|min|s|cm)\\b|%)|(?<=[\\d}]) fl (?=oz\\b)");

	private final MessageSource messages;

	/** Only messages that exist, so no request can fill the memory. */
	private final Map<Locale, Map<String, String>> texts = new ConcurrentHashMap<>();

	NoBreak(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Most messages have no digit, or nothing after it with which a range or a unit
	 * begins.
	 */
	static String in(String text) {
		boolean range = false;
		boolean unit = false;
		for (int i = 1; i < text.length() - 1; i++) {
			char before = text.charAt(i - 1);
			char between = text.charAt(i);
			char after = text.charAt(i + 1);
			range |= (between == '-' || between == '–') && isDigit(after);
			unit |= between == ' ' && (before == '}' || isDigit(before)) && "mlscf%".indexOf(after) >= 0;
		}
		String joined = range ? RANGE.matcher(text).replaceAll("$1\u2060$2\u2060") : text;
		return unit ? UNIT.matcher(joined).replaceAll((found) -> found.group().replace(' ', '\u00a0')) : joined;
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	@Override
	public @Nullable String getMessage(String code, Object @Nullable [] arguments, @Nullable String standard,
			@Nullable Locale language) {
		String message = this.messages.getMessage(code, arguments, standard, language);
		return (message != null) ? in(message) : null;
	}

	/** A message without arguments is the same for everybody, and is joined once. */
	@Override
	public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale language) {
		if (language == null || (arguments != null && arguments.length > 0)) {
			return in(this.messages.getMessage(code, arguments, language));
		}
		Map<String, String> known = this.texts.computeIfAbsent(language, (one) -> new ConcurrentHashMap<>());
		String text = known.get(code);
		return (text != null) ? text
				: known.computeIfAbsent(code, (one) -> in(this.messages.getMessage(one, null, language)));
	}

	@Override
	public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale language) {
		return in(Objects.requireNonNull(this.messages.getMessage(resolvable, language)));
	}

}
