package app.lissom.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

import app.lissom.assets.EncodedBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GappedBodyTests {

	@ParameterizedTest
	@ValueSource(strings = { "GAP", "before GAP after", "GAPGAP", "äGAPöGAPü", "no such place", "" })
	void fillsEachGap(String body) throws IOException {
		check(body, "");
		check(body, "tøken");
		check(body, "x".repeat(60_000));
		check(body.repeat(5_000), "token");
	}

	private static void check(String body, String filling) throws IOException {
		GappedBody gapped = GappedBody.of(body, List.of("GAP", "after"));
		EncodedBody.Variant plain = gapped.filled(List.of(filling, "later"), null);
		EncodedBody.Variant zipped = gapped.filled(List.of(filling, "later"), "gzip, br");
		assertThat(plain.encoding()).isNull();
		assertThat(new String(plain.content(), StandardCharsets.UTF_8))
			.isEqualTo(body.replace("GAP", filling).replace("after", "later"));
		assertThat(zipped.encoding()).isEqualTo("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.content())).readAllBytes())
			.isEqualTo(plain.content());
	}

}
