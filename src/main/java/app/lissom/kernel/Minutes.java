package app.lissom.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Counts the minutes that something took.
 *
 * @param value from 1 to 1440, a whole day
 */
public record Minutes(@JsonValue int value) {

	/** A whole day. */
	public static final int MAX = 1440;

	public Minutes {
		if (value < 1 || value > MAX) {
			throw new IllegalArgumentException("Minutes are from 1 to " + MAX);
		}
	}

	public static @Nullable Minutes ofNullable(@Nullable Integer value) {
		return (value != null) ? new Minutes(value) : null;
	}

	public static @Nullable Integer valueOf(@Nullable Minutes minutes) {
		return (minutes != null) ? minutes.value : null;
	}

	/** Stores it as a number. */
	@Converter(autoApply = true)
	static class Column implements AttributeConverter<@Nullable Minutes, @Nullable Integer> {

		@Override
		public @Nullable Integer convertToDatabaseColumn(@Nullable Minutes minutes) {
			return (minutes != null) ? minutes.value() : null;
		}

		@Override
		public @Nullable Minutes convertToEntityAttribute(@Nullable Integer value) {
			return ofNullable(value);
		}

	}

}
