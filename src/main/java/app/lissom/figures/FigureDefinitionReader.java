package app.lissom.figures;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.lissom.content.ContentFolder;
import app.lissom.content.FrontMatter;
import org.jspecify.annotations.Nullable;

/** Reads the poses of the figures. They are the same in every language. */
class FigureDefinitionReader {

	private static final String LAYERS = "mat left-arm left-leg neck pelvis right-leg trunk head right-arm";

	private static final String FAR = "left-arm left-leg";

	private static final Set<String> BODY = names("pelvis lean roll spine side nod tip look shoes mat band",
			"left-kneel left-foot left-leg left-knee left-toes left-hand left-arm left-elbow left-fingers left-shoulder",
			"right-kneel right-foot right-leg right-knee right-toes right-hand right-arm right-elbow right-fingers right-shoulder");

	private final ContentFolder folder = new ContentFolder("classpath:guide/figures");

	Set<String> ids() {
		return new LinkedHashSet<>(this.folder.names("", ".yaml"));
	}

	FigureDefinition sketch(String id) {
		FrontMatter fields = this.folder.fields(id + ".yaml");
		double[] view = numbers(fields.text("view"));
		double[] box = numbers(fields.text("box"));
		Map<String, String> things = texts(fields, "things");
		Pose first = pose(fields.fields("first"), things);
		Pose second = first.with(pose(fields.fields("second"), things));
		FigureDefinition sketch = new FigureDefinition(new Camera(view[0], view[1]),
				new Box((int) box[0], (int) box[1], (int) box[2], (int) box[3]),
				List.copyOf(names(or(fields.textOrNull("layers"), LAYERS))), names(or(fields.textOrNull("far"), FAR)),
				things, new Pose(numbers(texts(fields, "arrows"))), (int) numbers(fields.text("seconds"))[0], first,
				second);
		fields.nothingElse();
		return sketch;
	}

	private static Pose pose(FrontMatter fields, Map<String, String> things) {
		Map<String, double[]> numbers = numbers(fields.texts());
		for (String name : numbers.keySet()) {
			if (!BODY.contains(name) && !things.containsKey(name)) {
				throw fields.broken("there is no \"" + name + "\" to be placed; known are " + BODY + " and " + things);
			}
		}
		return new Pose(numbers);
	}

	private static Map<String, String> texts(FrontMatter fields, String name) {
		return fields.has(name) ? fields.fields(name).texts() : Map.of();
	}

	private static Map<String, double[]> numbers(Map<String, String> texts) {
		Map<String, double[]> numbers = new LinkedHashMap<>();
		texts.forEach((name, text) -> numbers.put(name, numbers(text)));
		return numbers;
	}

	private static double[] numbers(String text) {
		return Arrays.stream(text.split(" +")).mapToDouble(Double::parseDouble).toArray();
	}

	private static Set<String> names(String... lines) {
		return new LinkedHashSet<>(Arrays.asList(String.join(" ", lines).split(" +")));
	}

	private static String or(@Nullable String text, String otherwise) {
		return (text != null) ? text : otherwise;
	}

}
