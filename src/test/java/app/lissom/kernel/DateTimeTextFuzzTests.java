package app.lissom.kernel;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("fuzz")
class DateTimeTextFuzzTests {

	@FuzzTest(maxDuration = "2m")
	void readsOrRefusesAnyText(byte[] typed) {
		DateTimeText.read(new String(typed, StandardCharsets.UTF_8))
			.ifPresent((read) -> assertThat(read.days()).isNotEmpty());
	}

}
