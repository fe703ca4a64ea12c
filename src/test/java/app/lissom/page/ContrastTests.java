package app.lissom.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the contrast of every pair of text and background colours. */
class ContrastTests {

	private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");

	private final Map<String, Integer> light = new HashMap<>();

	private final Map<String, Integer> dark = new HashMap<>();

	ContrastTests() throws IOException {
		String[] tokens = Files.readString(Path.of("src/main/resources/assets/css/tokens.css"))
			.split("@media screen and \\(prefers-color-scheme: dark\\)");
		assertThat(tokens).hasSize(2);
		read(tokens[0], this.light);
		this.dark.putAll(this.light);
		read(tokens[1], this.dark);
	}

	@ParameterizedTest(name = "{0} on {1}: {2}")
	@CsvSource({ "ink,paper,7", "ink,surface,7", "ink,sunk,7", "ink,ice-soft,7", "ink,heat-soft,7", "ink,plum-soft,7",
			"ink,stop-soft,7", "ink,shoot-soft,7", "ink-2,paper,4.5", "ink-2,surface,4.5", "ink-2,sunk,4.5",
			"pine,paper,4.5", "pine,surface,4.5", "pine,sunk,4.5", "pine,shoot-soft,4.5", "on-pine,pine,7",
			"on-bar,bar,7", "on-shoot,shoot,7", "shoot,bar,4.5", "ice,paper,4.5", "ice,surface,4.5", "ice,ice-soft,4.5",
			"heat,paper,4.5", "heat,surface,4.5", "heat,heat-soft,4.5", "plum,paper,4.5", "plum,surface,4.5",
			"plum,plum-soft,4.5", "on-plum,plum,7", "stop,paper,4.5", "stop,surface,4.5", "stop,stop-soft,4.5",
			"on-stop,stop,7", "line,paper,3", "line,surface,3", "line,sunk,3" })
	void hasEnoughContrast(String text, String ground, double least) {
		assertThat(contrast(this.light, text, ground)).as("light").isGreaterThanOrEqualTo(least);
		assertThat(contrast(this.dark, text, ground)).as("dark").isGreaterThanOrEqualTo(least);
	}

	private static void read(String css, Map<String, Integer> colours) {
		Matcher matcher = COLOUR.matcher(css);
		while (matcher.find()) {
			colours.put(matcher.group(1), Integer.valueOf(matcher.group(2), 16));
		}
	}

	/** The contrast ratio of WCAG 2. */
	private static double contrast(Map<String, Integer> colours, String text, String ground) {
		assertThat(colours).containsKeys(text, ground);
		double[] luminance = Stream.of(text, ground)
			.mapToDouble((name) -> luminance(colours.get(name)))
			.sorted()
			.toArray();
		return (luminance[1] + 0.05) / (luminance[0] + 0.05);
	}

	private static double luminance(int colour) {
		return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
	}

	private static double linear(int channel) {
		double value = (channel & 0xff) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
