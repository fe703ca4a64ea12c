package app.lissom.diary;

import java.math.BigDecimal;
import java.math.RoundingMode;

import app.lissom.account.WaterUnit;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * An amount of water that was drunk at once.
 *
 * @param millilitres from 1 to 5000
 */
public record Water(@JsonValue int millilitres) {

	/** More at once is a slip of the finger, or dangerous. */
	static final int MAX = 5000;

	/** Millilitres in a US fluid ounce. */
	private static final BigDecimal FLUID_OUNCE = new BigDecimal("29.5735");

	public Water {
		if (millilitres < 1 || millilitres > MAX) {
			throw new IllegalArgumentException("Water is from 1 to " + MAX + " ml");
		}
	}

	public static Water ofMillilitres(int millilitres) {
		return new Water(millilitres);
	}

	/** Rounds to whole millilitres. */
	public static Water of(BigDecimal amount, WaterUnit unit) {
		return new Water(millilitres(amount, unit));
	}

	static boolean isPossible(BigDecimal amount, WaterUnit unit) {
		return amount.signum() > 0 && amount.scale() <= 3 && amount.compareTo(BigDecimal.valueOf(MAX)) <= 0
				&& millilitres(amount, unit) >= 1 && millilitres(amount, unit) <= MAX;
	}

	private static int millilitres(BigDecimal amount, WaterUnit unit) {
		BigDecimal millilitres = (unit == WaterUnit.FL_OZ) ? amount.multiply(FLUID_OUNCE) : amount;
		return millilitres.setScale(0, RoundingMode.HALF_UP).intValueExact();
	}

	/** Millilitres in this unit: whole ones, or ounces to a tenth. */
	static BigDecimal in(WaterUnit unit, int millilitres) {
		BigDecimal amount = BigDecimal.valueOf(millilitres);
		if (unit == WaterUnit.ML) {
			return amount;
		}
		BigDecimal ounces = amount.divide(FLUID_OUNCE, 1, RoundingMode.HALF_UP).stripTrailingZeros();
		return (ounces.scale() < 0) ? ounces.setScale(0) : ounces;
	}

	/** Stores millilitres. */
	@Converter(autoApply = true)
	static class Column implements AttributeConverter<@Nullable Water, @Nullable Integer> {

		@Override
		public @Nullable Integer convertToDatabaseColumn(@Nullable Water water) {
			return (water != null) ? water.millilitres() : null;
		}

		@Override
		public @Nullable Water convertToEntityAttribute(@Nullable Integer millilitres) {
			return (millilitres != null) ? new Water(millilitres) : null;
		}

	}

}
