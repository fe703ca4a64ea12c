package app.lissom.guide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import app.lissom.guide.Figure.Still;

/** Reads the words of the figures, and their poses. */
class FigureReader {

	private static final String WORDS = "figures.yaml";

	private final Folder folder;

	private final SketchReader sketches = new SketchReader();

	FigureReader(Folder folder) {
		this.folder = folder;
	}

	/** All figures by their ids, in the order of their words. */
	Map<String, Figure> figures() {
		Map<String, Figure> figures = new LinkedHashMap<>();
		Set<String> drawn = this.sketches.ids();
		this.folder.records(WORDS).forEach((id, words) -> {
			if (!drawn.remove(id)) {
				throw words.broken("there is no such figure");
			}
			figures.put(id, figure(id, words));
		});
		if (!drawn.isEmpty()) {
			throw new BrokenContent(this.folder.path(WORDS), "the words for these figures are missing: " + drawn);
		}
		return Collections.unmodifiableMap(figures);
	}

	private Figure figure(String id, Fields words) {
		Figure figure = new Figure(id, words.text("title"), still(words.fields("first")), still(words.fields("second")),
				this.sketches.sketch(id));
		words.nothingElse();
		return figure;
	}

	private static Still still(Fields words) {
		Still still = new Still(words.text("do"), words.text("shows"));
		words.nothingElse();
		return still;
	}

}
