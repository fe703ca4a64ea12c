package app.lissom.diary;

import java.math.BigDecimal;

import app.lissom.RandomValues;
import app.lissom.account.WaterUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WaterTests {

	@Test
	void showsTheAmountThatWasTyped() {
		RandomValues.forAll((any) -> {
			int millilitres = any.between(1, Water.MAX);
			WaterUnit unit = any.of(WaterUnit.values());
			BigDecimal shown = Water.in(unit, millilitres);
			if (shown.signum() > 0 && Water.isPossible(shown, unit)) {
				assertThat(Water.in(unit, Water.of(shown, unit).millilitres())).isEqualByComparingTo(shown);
				assertThat(Water.of(shown, unit).millilitres()).isBetween(millilitres - 2, millilitres + 2);
			}
		});
	}

	@ParameterizedTest
	@CsvSource({ "1, ML", "1.000, ML", "5000, ML", "0.034, FL_OZ" })
	void isPossibleUpToItsLimits(BigDecimal amount, WaterUnit unit) {
		assertThat(Water.isPossible(amount, unit)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "0.0, ML", "1.0000, ML", "5000.4, ML", "169.1, FL_OZ", "0.016, FL_OZ" })
	void isNotPossibleBeyondThem(BigDecimal amount, WaterUnit unit) {
		assertThat(Water.isPossible(amount, unit)).isFalse();
	}

}
