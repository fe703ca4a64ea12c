package app.lissom.reminders;

import java.nio.charset.StandardCharsets;

/**
 * Writes the lines of an iCalendar file (RFC 5545): ended by CR and LF, folded at 75
 * octets (3.1), with escaped text (3.3.11).
 */
final class IcsWriter {

	/** Longest line in octets, without its end. */
	private static final int LONGEST = 75;

	private final StringBuilder text = new StringBuilder();

	/** Adds a line whose value needs no escaping. */
	IcsWriter line(String name, Object value) {
		fold(name + ":" + value);
		return this;
	}

	IcsWriter text(String name, String value) {
		return line(name, escape(value));
	}

	/** Folds between characters; a folded line goes on after a space. */
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
