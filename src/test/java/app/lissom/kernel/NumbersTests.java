package app.lissom.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks pain levels and minutes, which are optional numbers. */
class NumbersTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 1440 })
	void minutesAreAsManyAsADayHas(int value) {
		assertThat(Minutes.valueOf(Minutes.ofNullable(value))).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 10 })
	void painIsOnTheScale(int value) {
		assertThat(PainLevel.valueOf(PainLevel.ofNullable(value))).isEqualTo(value);
	}

	@Test
	void missingNumbersStayMissing() {
		assertThat(Minutes.ofNullable(null)).isNull();
		assertThat(Minutes.valueOf(null)).isNull();
		assertThat(PainLevel.ofNullable(null)).isNull();
		assertThat(PainLevel.valueOf(null)).isNull();
	}

}
