package app.lissom.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds numbers for people: whole, or with one decimal place. */
final class OneDecimal {

	private OneDecimal() {
	}

	static BigDecimal of(double number) {
		BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
		return (rounded.scale() < 0) ? rounded.setScale(0) : rounded;
	}

	/** Joins two whole numbers to a range, or to one number if they are equal. */
	static String range(int least, int most) {
		return (least == most) ? String.valueOf(least) : least + "–" + most;
	}

}
