package app.lissom.reminders;

import java.nio.charset.StandardCharsets;

/**
 * Writes a calendar as RFC 5545 wants it: lines that end with CR and LF and are folded at
 * 75 octets (3.1), and text with its special characters escaped (3.3.11).
 */
final class IcsWriter {

	/** Longest line in octets, without its end. */
	private static final int LONGEST = 75;

	private final StringBuilder text = new StringBuilder();

	/** Adds a line of a property whose value has no text of a person in it. */
	IcsWriter line(String name, Object value) {
		fold(name + ":" + value);
		return this;
	}

	/** Adds a line whose value is text. */
	IcsWriter text(String name, String value) {
		return line(name, escape(value));
	}

	/** A folded line goes on after a space, and never breaks within a character. */
	private void fold(String line) {
		int octets = 0;
		for (int point : line.codePoints().toArray()) {
			String character = Character.toString(point);
			int length = character.getBytes(StandardCharsets.UTF_8).length;
			if (octets + length > LONGEST) {
				this.text.append("\r\n ");
				octets = 1;
			}
			this.text.append(character);
			octets += length;
		}
		this.text.append("\r\n");
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\r\n|\r|\n", "\\\\n");
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
