package app.lissom.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Requires a day of an exported record to be today or earlier somewhere on earth, and not
 * before 1900. Days without this annotation can be in the future.
 */
@JacksonAnnotationsInside
@JsonDeserialize(using = PastOrPresentDay.Deserializer.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER })
public @interface PastOrPresentDay {

	/** Reads such a day. */
	class Deserializer extends TextDeserializer.Day {

		@Override
		public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
			return TextDeserializer.requirePast(super.deserialize(parser, context), context);
		}

	}

}
