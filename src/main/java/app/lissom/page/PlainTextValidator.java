package app.lissom.page;

import java.util.function.IntPredicate;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks at every code point. Public, because Bean Validation has to make it. */
public class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

	private int max;

	private IntPredicate allowed = PlainTextValidator::belongsToALine;

	@Override
	public void initialize(PlainText constraint) {
		this.max = constraint.max();
		this.allowed = (constraint.lines()) ? PlainTextValidator::belongsToText : PlainTextValidator::belongsToALine;
	}

	@Override
	public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
		if (text == null) {
			return true;
		}
		if (!text.codePoints().allMatch(this.allowed)) {
			return false;
		}
		if (text.codePoints().filter((point) -> point != '\r').count() > this.max) {
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate("{form.text.long}").addConstraintViolation();
			return false;
		}
		return true;
	}

	/** Whether a person can have typed this text, and it is no longer than that. */
	public static boolean isPlain(CharSequence text, int max, boolean lines) {
		IntPredicate allowed = lines ? PlainTextValidator::belongsToText : PlainTextValidator::belongsToALine;
		return text.codePoints().allMatch(allowed) && text.codePoints().count() <= max;
	}

	private static boolean belongsToText(int point) {
		return point == '\n' || point == '\r' || point == '\t' || isPrintable(point);
	}

	private static boolean belongsToALine(int point) {
		return isPrintable(point) && !turnsTheDirection(point);
	}

	private static boolean isPrintable(int point) {
		return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
	}

	/** The characters with the Unicode property Bidi_Control, and the line separators. */
	private static boolean turnsTheDirection(int point) {
		return point == 0x061C || point == 0x200E || point == 0x200F || (point >= 0x2028 && point <= 0x202E)
				|| (point >= 0x2066 && point <= 0x2069);
	}

}
