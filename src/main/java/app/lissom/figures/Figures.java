package app.lissom.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import app.lissom.content.ContentFolder;
import app.lissom.content.InvalidContentException;
import app.lissom.figures.Figure.Still;

/**
 * Reads all figures of the product: their words from a folder, their poses from the jar.
 */
public final class Figures {

	private static final String WORDS = "figures.yaml";

	private static final ContentFolder POSES = new ContentFolder("classpath:guide/figures");

	private final Map<String, Figure> figures = new LinkedHashMap<>();

	/**
	 * Reads the figures.
	 * @throws InvalidContentException if a file is wrong, or a figure has no words, or
	 * words have no figure
	 */
	public Figures(ContentFolder folder) {
		Map<String, Words> words = folder.readAll(WORDS, Words.class);
		Set<String> poses = new TreeSet<>(POSES.names("", ".yaml"));
		if (!poses.equals(words.keySet())) {
			Set<String> odd = new TreeSet<>(poses);
			words.keySet().stream().filter((id) -> !odd.remove(id)).forEach(odd::add);
			throw new InvalidContentException(folder.path(WORDS),
					"words without a figure, or a figure without: " + odd);
		}
		words.forEach((id, text) -> this.figures.put(id, new Figure(id, text.title(), text.first(), text.second(),
				POSES.read(id + ".yaml", FigureDefinition.class))));
	}

	/** Returns the figures in the order of their words. */
	public List<Figure> all() {
		return List.copyOf(this.figures.values());
	}

	/** Returns the figures by their ids, in the order of their words. */
	public Map<String, Figure> byId() {
		return Collections.unmodifiableMap(this.figures);
	}

	/** Finds the figure with this id. */
	public Optional<Figure> find(String id) {
		return Optional.ofNullable(this.figures.get(id));
	}

	private record Words(String title, Still first, Still second) {

	}

}
