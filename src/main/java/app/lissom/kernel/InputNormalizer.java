package app.lissom.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** Normalizes user input before a number, a date or a time is parsed. */
final class InputNormalizer {

	/** No number, day or time is longer. */
	private static final int MAX = 100;

	private InputNormalizer() {
	}

	/**
	 * Returns the text in lower case, with digits of any script as ASCII digits, every
	 * kind of space as one blank, full-width signs as plain ones and without invisible
	 * characters; "" if it is too long. Fractions and raised digits stay as they are.
	 */
	static String normalize(String text) {
		if (text.length() > MAX) {
			return "";
		}
		StringBuilder plain = new StringBuilder();
		text.codePoints().forEach((point) -> plain.append(normalize(point)));
		return plain.toString().replaceAll(" +", " ").strip().toLowerCase(Locale.ROOT);
	}

	private static String normalize(int point) {
		return switch (Character.getType(point)) {
			case Character.FORMAT -> "";
			case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf(Character.digit(point, 10));
			case Character.OTHER_NUMBER -> Character.toString(point);
			case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.CONTROL ->
				" ";
			default -> Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
		};
	}

}
