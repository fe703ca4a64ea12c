package app.lissom.figures;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import app.lissom.content.ContentFolder;
import app.lissom.content.InvalidContentException;
import app.lissom.figures.Figure.Still;

/**
 * Reads all figures, their texts from a folder and their poses from the jar, and draws
 * them.
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
		words.forEach((id, text) -> this.figures.put(id, new Figure(id, folder.name(), text.title(), text.first(),
				text.second(), POSES.read(id + ".yaml", FigureDefinition.class))));
	}

	/** Returns the figures by their ids, in the order of their words. */
	public Map<String, Figure> byId() {
		return Collections.unmodifiableMap(this.figures);
	}

	/** Returns the contents of the files with the pictures, by their names. */
	Map<String, byte[]> files() {
		Map<String, byte[]> files = new HashMap<>();
		for (Figure figure : this.figures.values()) {
			SvgPicture picture = new SvgPicture(figure);
			files.put(figure.still(), picture.still().getBytes(StandardCharsets.UTF_8));
			files.put(figure.moving(), picture.moving().getBytes(StandardCharsets.UTF_8));
		}
		return files;
	}

	/**
	 * Returns the shape of every picture, and the movements as backgrounds of what is
	 * shown once it is asked for: an image in the page, even a lazy one, is fetched at
	 * once where no script runs.
	 */
	String style() {
		return this.figures.values()
			.stream()
			.map((figure) -> """
					.figure--%1$s :is(.figure-picture,.figure-moving){aspect-ratio:%2$d/%3$d}
					@media screen and (prefers-reduced-motion:no-preference){
					.figure--%1$s .figure-moving{background-image:url(%4$s)}}
					""".formatted(figure.id(), figure.width(), figure.height(), figure.moving()))
			.collect(Collectors.joining("", "@layer components{\n", "}\n"));
	}

	private record Words(String title, Still first, Still second) {

	}

}
