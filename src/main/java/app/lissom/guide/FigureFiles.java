package app.lissom.guide;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import app.lissom.page.MadeAssets;

import org.springframework.stereotype.Component;

/** Draws all the figures, once, at start. */
@Component
class FigureFiles implements MadeAssets {

	private final Guide guide;

	FigureFiles(Guide guide) {
		this.guide = guide;
	}

	@Override
	public Map<String, byte[]> files() {
		Palette palette = new Palette();
		Map<String, byte[]> files = new HashMap<>();
		for (Figure figure : this.guide.figures()) {
			Picture picture = new Picture(figure, palette);
			files.put(figure.still(), bytes(picture.still()));
			files.put(figure.moving(), bytes(picture.moving()));
		}
		return files;
	}

	/**
	 * The movements are backgrounds of what is shown once it is asked for: an image in
	 * the page, even a lazy one, is fetched at once where no script runs.
	 */
	@Override
	public String style() {
		return this.guide.figures()
			.stream()
			.map((figure) -> ".figure--%s .figure__moving{aspect-ratio:%d/%d;background-image:url(/assets/%s)}\n"
				.formatted(figure.id(), figure.width() / 2, figure.height(), figure.moving()))
			.collect(Collectors.joining("",
					"@layer components{@media screen and (prefers-reduced-motion:no-preference){\n", "}}\n"));
	}

	private static byte[] bytes(String svg) {
		return svg.getBytes(StandardCharsets.UTF_8);
	}

}
