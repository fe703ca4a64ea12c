package app.lissom.account;

import java.math.BigDecimal;
import java.math.RoundingMode;

import app.lissom.kernel.AmountUnit;

/** Lists the units in which amounts of water are shown and typed. */
public enum WaterUnit {

	/** Millilitres. */
	ML(AmountUnit.MILLILITRE, "ml"),

	/** US fluid ounces. */
	FL_OZ(AmountUnit.FLUID_OUNCE, "fl oz");

	private final AmountUnit amountUnit;

	private final String symbol;

	WaterUnit(AmountUnit amountUnit, String symbol) {
		this.amountUnit = amountUnit;
		this.symbol = symbol;
	}

	AmountUnit amountUnit() {
		return this.amountUnit;
	}

	/** Returns what to show for an amount: at most one decimal. */
	public BigDecimal show(int millilitres) {
		BigDecimal amount = convert(millilitres).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
		return (amount.scale() < 0) ? amount.setScale(0) : amount;
	}

	/** Converts millilitres to this unit, rounded to a whole number. */
	public int fromMillilitres(int millilitres) {
		return convert(millilitres).setScale(0, RoundingMode.HALF_UP).intValue();
	}

	/** Returns the text for a field, which is read as the same amount again. */
	public String write(int millilitres) {
		return this.amountUnit.shortest(millilitres, AmountUnit.MILLILITRE).toPlainString();
	}

	/** Returns the text for a field that asks about small amounts without a unit. */
	public String writeDrink(int millilitres) {
		return write(millilitres) + (WaterText.isSmall(millilitres) ? " " + this.symbol : "");
	}

	private BigDecimal convert(int millilitres) {
		return AmountUnit.MILLILITRE.convert(BigDecimal.valueOf(millilitres), this.amountUnit);
	}

}
