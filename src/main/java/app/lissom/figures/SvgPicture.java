package app.lissom.figures;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a figure as SVG. The colours come from a style inside of it. */
class SvgPicture {

	private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]*)\"");

	private final Figure figure;

	private final FigureDefinition sketch;

	private final Palette palette;

	SvgPicture(Figure figure, Palette palette) {
		this.figure = figure;
		this.sketch = figure.sketch();
		this.palette = palette;
	}

	/** Both poses side by side; arrows at the second say which way it went. */
	String still() {
		Box box = this.sketch.box();
		Box both = new Box(box.left(), box.top(), 2 * box.width(), box.height());
		return svg(both, shapes(this.sketch.first()) + "<g transform=\"translate(" + box.width() + ")\">"
				+ shapes(this.sketch.second()) + arrows() + "</g>");
	}

	/** There and back again, for ever. */
	String moving() {
		List<List<Shape>> frames = this.sketch.frames()
			.stream()
			.map((pose) -> new Drawing(this.sketch, pose).shapes())
			.toList();
		return svg(this.sketch.box(),
				IntStream.range(0, frames.get(0).size())
					.mapToObj((shape) -> moving(frames.stream().map((frame) -> frame.get(shape)).toList()))
					.collect(Collectors.joining()));
	}

	private String svg(Box box, String shapes) {
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s\" role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">%s</title><desc id=\"d\">%s</desc><style>%s</style>%s</svg>"
			.formatted(box, escaped(this.figure.title()), escaped(this.figure.description()),
					this.palette.of(classes(shapes)), shapes);
	}

	private static Set<String> classes(String shapes) {
		return CLASSES.matcher(shapes)
			.results()
			.flatMap((found) -> Stream.of(found.group(1).split(" ")))
			.collect(Collectors.toSet());
	}

	private String shapes(Pose pose) {
		return new Drawing(this.sketch, pose).shapes().stream().map(SvgPicture::still).collect(Collectors.joining());
	}

	private String arrows() {
		Pose arrows = this.sketch.arrows();
		Camera camera = this.sketch.camera();
		return arrows.numbers()
			.keySet()
			.stream()
			.map((name) -> new Shape("a",
					Outline.arrow(camera.flat(arrows.point(name, 0)), camera.flat(arrows.point(name, 3)),
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
			.formatted(first.style(), first.path(), this.sketch.seconds(), values);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;");
	}

}
