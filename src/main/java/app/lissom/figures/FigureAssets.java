package app.lissom.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.lissom.assets.GeneratedAssets;

/** Draws the figures once, at start, with their texts in each language. */
public final class FigureAssets implements GeneratedAssets {

	private final List<Figures> languages;

	/**
	 * Draws them.
	 * @param languages the same figures in each language
	 */
	public FigureAssets(List<Figures> languages) {
		this.languages = List.copyOf(languages);
	}

	@Override
	public Map<String, byte[]> files() {
		Map<String, byte[]> files = new HashMap<>();
		this.languages.forEach((figures) -> figures.files().forEach(files::putIfAbsent));
		return files;
	}

	/**
	 * Poses are the same in each language, and a movement in the background has no words.
	 */
	@Override
	public String style() {
		return this.languages.get(0).style();
	}

}
