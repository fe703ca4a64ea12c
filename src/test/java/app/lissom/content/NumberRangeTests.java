package app.lissom.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NumberRangeTests {

	@Test
	void readsOneNumberOrTwo() {
		assertThat(NumberRange.of("8")).isEqualTo(new NumberRange(8, 8)).matches(NumberRange::single);
		assertThat(NumberRange.of("1-120")).isEqualTo(new NumberRange(1, 120)).matches((range) -> !range.single());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "121", "1-121", "8-7", "0-3", "8-", "-8", "8 - 10", "1000", "few" })
	void rejectsAnythingElse(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> NumberRange.of(text));
	}

}
