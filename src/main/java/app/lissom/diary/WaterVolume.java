package app.lissom.diary;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * An amount of water drunk at once.
 *
 * @param millilitres from 1 to 5000
 */
public record WaterVolume(@JsonValue int millilitres) {

	/** More at once is a typing error, or dangerous. */
	static final int MAX = 5000;

	public WaterVolume {
		if (!isPossible(millilitres)) {
			throw new IllegalArgumentException("Water is from 1 to " + MAX + " ml");
		}
	}

	public static WaterVolume ofMillilitres(int millilitres) {
		return new WaterVolume(millilitres);
	}

	public static boolean isPossible(int millilitres) {
		return millilitres >= 1 && millilitres <= MAX;
	}

	/** Stores millilitres. */
	@Converter(autoApply = true)
	static class Column implements AttributeConverter<@Nullable WaterVolume, @Nullable Integer> {

		@Override
		public @Nullable Integer convertToDatabaseColumn(@Nullable WaterVolume water) {
			return (water != null) ? water.millilitres() : null;
		}

		@Override
		public @Nullable WaterVolume convertToEntityAttribute(@Nullable Integer millilitres) {
			return (millilitres != null) ? new WaterVolume(millilitres) : null;
		}

	}

}
