package app.lissom.assets;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("fuzz")
class EncodedBodyFuzzTests {

	private static final EncodedBody BODY = EncodedBody.of("lower back ".repeat(100).getBytes(StandardCharsets.UTF_8));

	@FuzzTest(maxDuration = "2m")
	void choosesOnlyAnEncodingThatIsNamed(byte[] header) {
		String accepted = new String(header, StandardCharsets.ISO_8859_1);
		String encoding = BODY.accepted(accepted).encoding();
		assertThat(encoding == null || accepted.toLowerCase(Locale.ROOT).contains(encoding)).isTrue();
	}

}
