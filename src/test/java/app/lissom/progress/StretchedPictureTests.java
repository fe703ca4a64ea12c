package app.lissom.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the styles of pictures that a page stretches in one direction. WebKit stretches
 * the ends of their lines, and all browsers their circles, so a dot is drawn in a picture
 * without a viewBox.
 */
class StretchedPictureTests {

	/** Checks a page that has charts. */
	static void holdNoDots(Document page) {
		Elements stretched = page.select("svg[preserveAspectRatio=none]");
		assertThat(stretched).isNotEmpty();
		assertThat(stretched.select("circle, ellipse, path[d~=h0]")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("styles")
	void haveNoRoundEnds(Path style) throws IOException {
		String css = Files.readString(style);
		if (css.contains("non-scaling-stroke")) {
			assertThat(css).doesNotContain("stroke-linecap");
		}
	}

	static Stream<Path> styles() throws IOException {
		return Files.list(Path.of("src/main/resources/assets/css"));
	}

}
