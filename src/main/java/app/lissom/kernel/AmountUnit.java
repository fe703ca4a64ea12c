package app.lissom.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lists the units that people write after a number. */
public enum AmountUnit {

	MILLILITRE(Measure.MILLILITRES, "1", "m ?l|mill?ilit(er|re|ro)s?|cc|мл|毫升"),

	CENTILITRE(Measure.MILLILITRES, "10", "cl|centilit(er|re|ro)s?"),

	DECILITRE(Measure.MILLILITRES, "100", "dl|de[cz]ilit(er|re|ro)s?"),

	LITRE(Measure.MILLILITRES, "1000", "l|lit(er|re|ro)s?|litri|ltrs?|л|升"),

	/** US fluid ounces. */
	FLUID_OUNCE(Measure.MILLILITRES, "29.5735", "(us )?((fl|fluid)\\.? ?)?(oz|ounces?|onzas?)"),

	/** US cups, eight fluid ounces. */
	CUP(Measure.MILLILITRES, "236.588", "(us )?cups?"),

	/** Glasses of a quarter of a litre. */
	GLASS(Measure.MILLILITRES, "250", "glass(es)?|vasos?"),

	SECOND(Measure.SECONDS, "1", "s|secs?|seconds?|sek|sekunden?"),

	MINUTE(Measure.SECONDS, "60", "m|mins?|minutes?|minuten?|мин|分"),

	HOUR(Measure.SECONDS, "3600", "h|hrs?|hours?|std|stunden?|heures?|horas?"),

	/** Pain on the scale from 0 to 10. */
	OF_TEN(Measure.POINTS, "1", "/ ?10|(out )?of 10"),

	/** Pain on a scale from 0 to 100. */
	OF_HUNDRED(Measure.POINTS, "0.1", "/ ?100|(out )?of 100");

	private static final int MAX_DECIMALS = 6;

	private final Measure measure;

	private final BigDecimal size;

	private final Pattern names;

	AmountUnit(Measure measure, String size, String names) {
		this.measure = measure;
		this.size = new BigDecimal(size);
		this.names = Pattern.compile("(" + names + ")\\.?");
	}

	static Optional<AmountUnit> named(String name) {
		return Arrays.stream(values()).filter((unit) -> unit.names.matcher(name).matches()).findFirst();
	}

	/** Returns whether amounts in one can be converted to the other. */
	public boolean measuresLike(AmountUnit other) {
		return this.measure == other.measure;
	}

	/** Converts a number of this unit to another unit of the same quantity. */
	public BigDecimal convert(BigDecimal number, AmountUnit other) {
		if (!measuresLike(other)) {
			throw new IllegalArgumentException(this + " cannot be said in " + other);
		}
		BigDecimal base = number.multiply(this.size);
		return (other.size.compareTo(BigDecimal.ONE) == 0) ? base : base.divide(other.size, MathContext.DECIMAL64);
	}

	/**
	 * Returns the shortest number of this unit that gives this whole number of another
	 * unit when it is converted and rounded.
	 */
	public BigDecimal shortest(int whole, AmountUnit other) {
		BigDecimal exact = other.convert(BigDecimal.valueOf(whole), this);
		return IntStream.range(0, MAX_DECIMALS)
			.mapToObj((decimals) -> exact.setScale(decimals, RoundingMode.HALF_UP))
			.filter((number) -> round(number, other) == whole)
			.findFirst()
			.orElse(exact);
	}

	/**
	 * Converts a number of this unit to another and rounds it, at most to the largest.
	 */
	public int round(BigDecimal number, AmountUnit other) {
		return (int) Math.round(convert(number, other).doubleValue());
	}

	private enum Measure {

		MILLILITRES, SECONDS, POINTS

	}

}
