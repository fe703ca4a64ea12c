package app.lissom.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * The colours of the figures, in the light, in the dark and where people chose their own.
 */
class Palette {

	/** One rule a line. */
	private final String style;

	Palette() {
		try {
			this.style = new ClassPathResource("guide/figures/style.css").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rules for these classes and no others, so that a picture stays small. */
	String of(Set<String> classes) {
		return this.style.lines()
			.filter((rule) -> !rule.startsWith(".")
					|| classes.containsAll(Set.of(rule.substring(1, rule.indexOf('{')).split("\\."))))
			.collect(Collectors.joining());
	}

}
