package app.lissom.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as one reads them: whole, or with one digit after the point. */
final class OneDecimal {

	private OneDecimal() {
	}

	static BigDecimal of(double number) {
		BigDecimal tenths = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
		return (tenths.scale() < 0) ? tenths.setScale(0) : tenths;
	}

	/** From one whole number to another, or one that is both. */
	static String range(int least, int most) {
		return (least == most) ? String.valueOf(least) : least + "–" + most;
	}

}
