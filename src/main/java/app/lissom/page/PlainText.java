package app.lissom.page;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * Requires text that a person can have typed: no control characters, no half of a
 * surrogate pair, and not too long. A single line also has no characters that change the
 * reading direction, because they could make a name look like another. Null is valid.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainTextValidator.class)
public @interface PlainText {

	/** The most code points: an emoji is one. A line break counts as one. */
	int max();

	/** Whether line breaks and tabs are allowed. */
	boolean lines() default false;

	/**
	 * Whether pasted text is cleaned first; a user name is taken as it is or not at all.
	 */
	boolean clean() default true;

	/** The message for a character that is refused. */
	String message() default "{page.form.text.plain}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
