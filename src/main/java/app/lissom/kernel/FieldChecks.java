package app.lissom.kernel;

import java.time.DateTimeException;
import java.util.function.Supplier;

import app.lissom.page.PlainTextValidator;
import org.jspecify.annotations.Nullable;

/** Checks the fields of exported records, from their constructors. */
public final class FieldChecks {

	private FieldChecks() {
	}

	/**
	 * Requires one line of text that is not blank; null passes.
	 * @param max the most code points
	 */
	public static void line(@Nullable String field, @Nullable String text, int max) {
		require(field, text == null || (!text.isBlank() && PlainTextValidator.isPlain(text, max, false)));
	}

	/** Requires text that is not blank and may have several lines; null passes. */
	public static void lines(String field, @Nullable String text, int max) {
		require(field, text == null || (!text.isBlank() && PlainTextValidator.isPlain(text, max, true)));
	}

	/** Requires a condition; otherwise reports the field. */
	public static void require(@Nullable String field, boolean condition) {
		if (!condition) {
			throw new InvalidFieldException(field);
		}
	}

	/** Creates a value; if its constructor rejects it, reports the field. */
	public static <T> T value(@Nullable String field, Supplier<T> value) {
		try {
			return value.get();
		}
		catch (InvalidFieldException ex) {
			throw ex;
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw new InvalidFieldException(field);
		}
	}

}
