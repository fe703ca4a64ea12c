package app.lissom.kernel;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("fuzz")
class TimeTextFuzzTests {

	@FuzzTest(maxDuration = "2m")
	void readsOrRefusesAnyText(byte[] typed) {
		TimeText.read(new String(typed, StandardCharsets.UTF_8)).map(TimeText::time).ifPresent((time) -> {
			LocalTime again = TimeText.read(time.toString()).orElseThrow().time();
			assertThat(again).isEqualTo(time);
		});
	}

}
