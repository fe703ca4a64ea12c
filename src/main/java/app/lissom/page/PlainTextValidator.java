package app.lissom.page;

import java.util.regex.Pattern;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

/** Checks every code point. It is public because Bean Validation creates it. */
public class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

	/** No control characters and no unpaired surrogates, but line breaks and tabs. */
	private static final Pattern TEXT = Pattern.compile("[\\n\\r\\t[^\\p{Cc}\\p{Cs}]]*");

	/** Also no line separators, and nothing with the Unicode property Bidi_Control. */
	private static final Pattern LINE = Pattern
		.compile("[^\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]*");

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
			context.unwrap(HibernateConstraintValidatorContext.class)
				.addMessageParameter("most", String.format(LocaleContextHolder.getLocale(), "%,d", this.max))
				.buildConstraintViolationWithTemplate("{page.form.text.long}")
				.addConstraintViolation();
			return false;
		}
		return true;
	}

	/** Returns whether a person can have typed this, in at most this many code points. */
	public static boolean isPlain(CharSequence text, int max, boolean lines) {
		return isPlain(text, lines) && (text.length() <= max || text.codePoints().count() <= max);
	}

	private static boolean isPlain(CharSequence text, boolean lines) {
		return isAscii(text) || (lines ? TEXT : LINE).matcher(text).matches();
	}

	/** Every entry that is read is checked again, and most are in ASCII. */
	private static boolean isAscii(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
				return false;
			}
		}
		return true;
	}

}
