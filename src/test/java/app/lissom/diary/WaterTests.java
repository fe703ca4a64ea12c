package app.lissom.diary;

import java.math.BigDecimal;

import app.lissom.RandomValues;
import app.lissom.account.WaterText;
import app.lissom.account.WaterUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WaterTests {

	@Test
	void anyAmountInAFieldIsReadAsTheSameAmount() {
		RandomValues.forAll((any) -> {
			int millilitres = any.between(1, WaterVolume.MAX);
			WaterUnit unit = any.of(WaterUnit.values());
			assertThat(read(unit.writeDrink(millilitres), unit).millilitres()).isEqualTo(millilitres);
		});
	}

	@Test
	void anyTenthComesBackAsItself() {
		RandomValues.forAll((any) -> {
			WaterUnit unit = any.of(WaterUnit.values());
			BigDecimal amount = BigDecimal.valueOf(any.between(21, 1690), (unit == WaterUnit.ML) ? 0 : 1);
			int millilitres = read(amount.toPlainString(), unit).millilitres();
			assertThat(new BigDecimal(unit.write(millilitres))).isEqualByComparingTo(amount);
			assertThat(unit.show(millilitres)).isEqualByComparingTo(amount);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1.5", "8", "250.5" })
	void whatHasToBeAskedAboutIsNotClear(String text) {
		assertThat(WaterText.readDrink(text, WaterUnit.ML, WaterVolume::isPossible).isClear()).isFalse();
	}

	/** In settings, the label of the field says what is meant. */
	@Test
	void aFieldOfAKnownUnitTakesFewMillilitres() {
		assertThat(WaterText.read("8", WaterUnit.ML, WaterVolume::isPossible).isClear()).isTrue();
	}

	private static WaterText read(String text, WaterUnit unit) {
		WaterText amount = WaterText.readDrink(text, unit, WaterVolume::isPossible);
		assertThat(amount.isClear()).as(text).isTrue();
		return amount;
	}

}
