package app.lissom.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lissom.figures.Drawing.Shape;

import org.springframework.core.io.ClassPathResource;

/**
 * Writes a figure as SVG. The colours come from a style sheet inside it: for light, for
 * dark, and for forced colours.
 */
record SvgPicture(Figure figure) {

	private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]*)\"");

	/** One rule a line. */
	private static final String RULES = rules();

	/** Returns both poses side by side, the second with arrows for the movement. */
	String still() {
		FigureDefinition.Box box = definition().box();
		FigureDefinition.Box both = new FigureDefinition.Box(box.left(), box.top(), 2 * box.width(), box.height());
		return svg(both, shapes(definition().first()) + "<g transform=\"translate(" + box.width() + ")\">"
				+ shapes(definition().second()) + arrows() + "</g>");
	}

	/** Returns the movement, there and back for ever. */
	String moving() {
		List<List<Shape>> frames = definition().frames()
			.stream()
			.map((pose) -> new Drawing(definition(), pose).shapes())
			.toList();
		return svg(definition().box(),
				IntStream.range(0, frames.get(0).size())
					.mapToObj((shape) -> moving(frames.stream().map((frame) -> frame.get(shape)).toList()))
					.collect(Collectors.joining()));
	}

	private FigureDefinition definition() {
		return this.figure.definition();
	}

	private String svg(FigureDefinition.Box box, String shapes) {
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s\" role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">%s</title><desc id=\"d\">%s</desc><style>%s</style>%s</svg>"
			.formatted(box, escaped(this.figure.title()), escaped(this.figure.description()), style(classes(shapes)),
					shapes);
	}

	private static String rules() {
		try {
			return new ClassPathResource("guide/figures/style.css").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the rules for these classes and no others: a picture stays small. */
	private static String style(Set<String> classes) {
		return RULES.lines()
			.filter((rule) -> !rule.startsWith(".")
					|| classes.containsAll(Set.of(rule.substring(1, rule.indexOf('{')).split("\\."))))
			.collect(Collectors.joining());
	}

	private static Set<String> classes(String shapes) {
		return CLASSES.matcher(shapes)
			.results()
			.flatMap((found) -> Stream.of(found.group(1).split(" ")))
			.collect(Collectors.toSet());
	}

	private String shapes(Pose pose) {
		return new Drawing(definition(), pose).shapes().stream().map(SvgPicture::still).collect(Collectors.joining());
	}

	private String arrows() {
		Pose arrows = definition().arrows();
		Camera camera = definition().camera();
		return arrows.numbers()
			.keySet()
			.stream()
			.map((name) -> new Shape("a",
					SvgPath.arrow(camera.flat(arrows.point(name, 0)), camera.flat(arrows.point(name, 3)),
							camera.flat(arrows.point(name, 6)))))
			.map(SvgPicture::still)
			.collect(Collectors.joining());
	}

	private static String still(Shape shape) {
		return "<path class=\"" + shape.style() + "\" d=\"" + shape.path() + "\"/>";
	}

	private String moving(List<Shape> frames) {
		Shape first = frames.get(0);
		if (frames.stream().distinct().count() == 1) {
			return still(first);
		}
		int last = frames.size() - 1;
		String values = Stream
			.concat(frames.stream(), IntStream.rangeClosed(1, last).mapToObj((i) -> frames.get(last - i)))
			.map(Shape::path)
			.collect(Collectors.joining(";"));
		return "<path class=\"%s\" d=\"%s\"><animate attributeName=\"d\" dur=\"%ds\" repeatCount=\"indefinite\" values=\"%s\"/></path>"
			.formatted(first.style(), first.path(), definition().seconds(), values);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;");
	}

}
