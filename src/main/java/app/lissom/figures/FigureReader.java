package app.lissom.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import app.lissom.content.ContentFolder;
import app.lissom.content.FrontMatter;
import app.lissom.content.InvalidContentException;
import app.lissom.figures.Figure.Still;

/** Reads the words of the figures, and their poses. */
public class FigureReader {

	private static final String WORDS = "figures.yaml";

	private final ContentFolder folder;

	private final FigureDefinitionReader sketches = new FigureDefinitionReader();

	public FigureReader(ContentFolder folder) {
		this.folder = folder;
	}

	/** All figures by their ids, in the order of their words. */
	public Map<String, Figure> figures() {
		Map<String, Figure> figures = new LinkedHashMap<>();
		Set<String> drawn = this.sketches.ids();
		this.folder.records(WORDS).forEach((id, words) -> {
			if (!drawn.remove(id)) {
				throw words.broken("there is no such figure");
			}
			figures.put(id, figure(id, words));
		});
		if (!drawn.isEmpty()) {
			throw new InvalidContentException(this.folder.path(WORDS),
					"the words for these figures are missing: " + drawn);
		}
		return Collections.unmodifiableMap(figures);
	}

	private Figure figure(String id, FrontMatter words) {
		Figure figure = new Figure(id, words.text("title"), still(words.fields("first")), still(words.fields("second")),
				this.sketches.sketch(id));
		words.nothingElse();
		return figure;
	}

	private static Still still(FrontMatter words) {
		Still still = new Still(words.text("do"), words.text("shows"));
		words.nothingElse();
		return still;
	}

}
