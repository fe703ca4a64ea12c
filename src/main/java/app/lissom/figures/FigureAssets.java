package app.lissom.figures;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import app.lissom.page.GeneratedAssets;

import org.springframework.stereotype.Component;

/** Draws all figures, once at start. */
@Component
class FigureAssets implements GeneratedAssets {

	private final Figures figures;

	FigureAssets(Figures figures) {
		this.figures = figures;
	}

	@Override
	public Map<String, byte[]> files() {
		Map<String, byte[]> files = new HashMap<>();
		for (Figure figure : this.figures.all()) {
			SvgPicture picture = new SvgPicture(figure);
			files.put(figure.still(), picture.still().getBytes(StandardCharsets.UTF_8));
			files.put(figure.moving(), picture.moving().getBytes(StandardCharsets.UTF_8));
		}
		return files;
	}

	/**
	 * Returns the movements as backgrounds of what is shown once it is asked for: an
	 * image in the page, even a lazy one, is fetched at once where no script runs.
	 */
	@Override
	public String style() {
		return this.figures.all()
			.stream()
			.map((figure) -> ".figure--%s .figure-moving{aspect-ratio:%d/%d;background-image:url(%s)}\n"
				.formatted(figure.id(), figure.width() / 2, figure.height(), figure.moving()))
			.collect(Collectors.joining("",
					"@layer components{@media screen and (prefers-reduced-motion:no-preference){\n", "}}\n"));
	}

}
