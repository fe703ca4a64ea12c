package app.lissom.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the styles of pictures that a page stretches in one direction. WebKit stretches
 * the ends of their lines, and all browsers their circles, so a dot is drawn in a picture
 * without a viewBox.
 */
class StretchedPictureTests {

	@ParameterizedTest
	@MethodSource("templates")
	void holdNoDots(Path template) throws IOException {
		String html = Files.readString(template);
		for (String picture : html.split("<svg")) {
			String inside = picture.split("</svg>")[0];
			if (inside.contains("preserveAspectRatio=\"none\"")) {
				assertThat(inside).doesNotContain("<circle", "chart.dots()", "<ellipse", "h0");
			}
		}
	}

	@ParameterizedTest
	@MethodSource("styles")
	void haveNoRoundEnds(Path style) throws IOException {
		String css = Files.readString(style);
		if (css.contains("non-scaling-stroke")) {
			assertThat(css).doesNotContain("stroke-linecap");
		}
	}

	static Stream<Path> templates() throws IOException {
		return Files.walk(Path.of("src/main/resources/templates")).filter((file) -> file.toString().endsWith(".html"));
	}

	static Stream<Path> styles() throws IOException {
		return Files.list(Path.of("src/main/resources/assets/css"));
	}

}
