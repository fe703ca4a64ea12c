package app.lissom.diary;

import java.math.BigDecimal;

import app.lissom.RandomValues;
import app.lissom.account.WaterUnit;
import org.junit.jupiter.api.Test;

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

}
