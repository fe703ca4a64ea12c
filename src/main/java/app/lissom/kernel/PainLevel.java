package app.lissom.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * A pain level on the numeric rating scale.
 *
 * @param value from 0, no pain, to 10, the worst pain one can think of
 */
public record PainLevel(@JsonValue int value) implements Comparable<PainLevel> {

	/** The level from which on a person should speak to a doctor or nurse today. */
	private static final int SEVERE = 8;

	public PainLevel {
		if (value < 0 || value > 10) {
			throw new IllegalArgumentException("A pain level is from 0 to 10");
		}
	}

	/** Returns the level, or null for null. */
	public static @Nullable PainLevel ofNullable(@Nullable Integer value) {
		return (value != null) ? new PainLevel(value) : null;
	}

	public static @Nullable Integer valueOf(@Nullable PainLevel level) {
		return (level != null) ? level.value : null;
	}

	/** Returns whether to speak to a doctor or nurse today because of it. */
	public boolean isSevere() {
		return this.value >= SEVERE;
	}

	@Override
	public int compareTo(PainLevel other) {
		return Integer.compare(this.value, other.value);
	}

	/** Stores it as a number. */
	@Converter(autoApply = true)
	static class Column implements AttributeConverter<@Nullable PainLevel, @Nullable Integer> {

		@Override
		public @Nullable Integer convertToDatabaseColumn(@Nullable PainLevel level) {
			return (level != null) ? level.value() : null;
		}

		@Override
		public @Nullable PainLevel convertToEntityAttribute(@Nullable Integer value) {
			return ofNullable(value);
		}

	}

}
