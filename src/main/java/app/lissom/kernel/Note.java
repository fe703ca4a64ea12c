package app.lissom.kernel;

import app.lissom.page.PlainTextConverter;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Holds a text in the person's own words.
 *
 * @param text 1 to 10,000 characters (code points); lines end with a line feed; no other
 * control character than that and the tab
 */
public record Note(@JsonValue String text) {

	/** Longest note, in code points. */
	public static final int MAX = 10_000;

	public Note {
		if (text.isBlank() || text.codePointCount(0, text.length()) > MAX
				|| text.codePoints().anyMatch(Note::isRefused)) {
			throw new IllegalArgumentException("A note has 1 to " + MAX + " characters that can be read");
		}
	}

	/** Returns a note, or null for a text without anything to read. */
	public static @Nullable Note ofNullable(@Nullable String text) {
		String clean = (text != null) ? PlainTextConverter.clean(text, true).strip() : "";
		return clean.isEmpty() ? null : new Note(clean);
	}

	public static @Nullable String textOf(@Nullable Note note) {
		return (note != null) ? note.text : null;
	}

	private static boolean isRefused(int character) {
		return Character.isISOControl(character) && character != '\n' && character != '\t'
				|| Character.getType(character) == Character.SURROGATE;
	}

	@Override
	public String toString() {
		return "a note";
	}

	/** Stores the text. */
	@Converter(autoApply = true)
	static class Column implements AttributeConverter<@Nullable Note, @Nullable String> {

		@Override
		public @Nullable String convertToDatabaseColumn(@Nullable Note note) {
			return (note != null) ? note.text() : null;
		}

		@Override
		public @Nullable Note convertToEntityAttribute(@Nullable String text) {
			return (text != null) ? new Note(text) : null;
		}

	}

}
