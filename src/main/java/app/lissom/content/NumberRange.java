package app.lissom.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Holds a range of whole numbers, both ends included: "8" or "8-10" in the files of the
 * guide.
 *
 * @param from the low end, at least 1
 * @param to the high end, at most 120
 */
public record NumberRange(int from, int to) {

	private static final Pattern PATTERN = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");

	private static final int MAX = 120;

	public NumberRange {
		if (from < 1 || to < from || to > MAX) {
			throw new IllegalArgumentException(from + "-" + to + " is not a range between 1 and " + MAX);
		}
	}

	/** Returns the range that is one number. */
	public static NumberRange of(int number) {
		return new NumberRange(number, number);
	}

	@JsonCreator
	static NumberRange of(String text) {
		Matcher matcher = PATTERN.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("\"" + text + "\" is not a number like 8 or a range like 8-10");
		}
		int from = Integer.parseInt(matcher.group(1));
		return new NumberRange(from, (matcher.group(2) != null) ? Integer.parseInt(matcher.group(2)) : from);
	}

	/** Returns whether there is only one number in it. */
	public boolean single() {
		return this.from == this.to;
	}

}
