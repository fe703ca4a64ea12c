package app.lissom.page;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks every code point. Public, because Bean Validation creates it. */
public class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

	private int max;

	private boolean lines;

	@Override
	public void initialize(PlainText constraint) {
		this.max = constraint.max();
		this.lines = constraint.lines();
	}

	@Override
	public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
		if (text == null) {
			return true;
		}
		if (!isPlain(text, this.lines)) {
			return false;
		}
		if (text.codePoints().filter((point) -> point != '\r').count() > this.max) {
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate("{form.text.long}").addConstraintViolation();
			return false;
		}
		return true;
	}

	/**
	 * Returns whether a person can have typed this text, of at most so many code points.
	 */
	public static boolean isPlain(CharSequence text, int max, boolean lines) {
		return isPlain(text, lines) && text.codePoints().count() <= max;
	}

	private static boolean isPlain(CharSequence text, boolean lines) {
		return text.codePoints()
			.allMatch((lines) ? PlainTextValidator::isAllowedInText : PlainTextValidator::isAllowedInLine);
	}

	private static boolean isAllowedInText(int point) {
		return point == '\n' || point == '\r' || point == '\t' || isPrintable(point);
	}

	private static boolean isAllowedInLine(int point) {
		return isPrintable(point) && !changesDirection(point);
	}

	private static boolean isPrintable(int point) {
		return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
	}

	/** The characters with the Unicode property Bidi_Control, and the line separators. */
	private static boolean changesDirection(int point) {
		return point == 0x061C || point == 0x200E || point == 0x200F || (point >= 0x2028 && point <= 0x202E)
				|| (point >= 0x2066 && point <= 0x2069);
	}

}
