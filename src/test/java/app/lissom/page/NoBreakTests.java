package app.lissom.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoBreakTests {

	/** A tilde stands for a no-break space, and a vertical line for a word joiner. */
	@ParameterizedTest
	@CsvSource({ "Average pain (0-10), Average pain (0|-|10)", "Rango del dolor (0-10), Rango del dolor (0|-|10)",
			"6–8, 6|–|8", "+ 250 ml, + 250~ml", "1 of 64 fl oz, 1 of 64~fl~oz", "{0} min, {0}~min", "30 %, 30~%" })
	void keepsRangesAndUnitsTogether(String text, String joined) {
		assertThat(NoBreak.in(text)).isEqualTo(joined.replace('~', '\u00a0').replace('|', '\u2060'));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Like 2026-11-22", "20 minutes", "Cat-cow", "b035-23fd", "a349-9d8", "10 to 15",
			"J Pain 2024;25:142-1520", "Open 250 mlx" })
	void leavesAllElse(String text) {
		assertThat(NoBreak.in(text)).isEqualTo(text);
	}

}
