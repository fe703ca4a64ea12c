package app.lissom.kernel;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("fuzz")
class AmountTextFuzzTests {

	@FuzzTest(maxDuration = "2m")
	void readsOrRefusesAnyText(byte[] typed) {
		AmountText.read(new String(typed, StandardCharsets.UTF_8)).ifPresent((amount) -> {
			assertThat(amount.numbers()).isNotEmpty();
			for (AmountUnit unit : AmountUnit.values()) {
				assertThat(amount.meanings(unit)).hasSizeLessThanOrEqualTo(amount.numbers().size());
			}
		});
	}

}
