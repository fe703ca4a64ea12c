package app.lissom.exporting;

import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.diary.Entry;
import app.lissom.diary.EntryExport;
import app.lissom.diary.EntryKind;
import app.lissom.diary.ExerciseEntry;
import app.lissom.exercises.Exercises;
import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes entries of a kind as a table for a spreadsheet: CSV as in RFC 4180, in UTF-8. It
 * has a column for each exported field, under the same name.
 */
final class CsvWriter implements AutoCloseable {

	private static final CsvMapper CSV = CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

	/** The column with the name of an exercise, which only a table has. */
	private static final String EXERCISE_NAME = "exerciseName";

	private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

	private final List<String> columns;

	private final JsonMapper json;

	private final Exercises exercises;

	private final ZoneId zone;

	private final SequenceWriter rows;

	CsvWriter(EntryKind kind, JsonMapper json, Exercises exercises, ZoneId zone, OutputStream out) {
		this.columns = columns(kind);
		this.json = json;
		this.exercises = exercises;
		this.zone = zone;
		CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
		this.columns.forEach(schema::addColumn);
		this.rows = CSV.writer(schema.build()).writeValues(out);
	}

	static List<String> columns(EntryKind kind) {
		return Stream
			.concat(Stream.of("id", "day", "at"),
					Arrays.stream(kind.contentType().getRecordComponents()).flatMap(CsvWriter::columns))
			.toList();
	}

	private static Stream<String> columns(RecordComponent component) {
		String name = Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
			.map(JsonProperty::value)
			.orElse(component.getName());
		return name.equals("ownExerciseId") ? Stream.of(name, EXERCISE_NAME) : Stream.of(name);
	}

	void add(Entry entry) {
		Map<String, Object> cells = new LinkedHashMap<>();
		this.json.<ObjectNode>valueToTree(EntryExport.of(entry, this.zone))
			.forEachEntry((name, value) -> cells.put(name, cell(value)));
		if (entry instanceof ExerciseEntry exercise) {
			cells.put(EXERCISE_NAME, defused(this.exercises.name(exercise.content().exercise())));
		}
		cells.keySet().retainAll(this.columns);
		this.rows.write(cells);
	}

	/** Numbers stay numbers, several words have spaces between them. */
	private static Object cell(JsonNode value) {
		if (value.isArray()) {
			return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
		}
		return value.isNumber() ? value.numberValue() : defused(value.asString());
	}

	/**
	 * Puts an apostrophe before what a spreadsheet would take for a formula, so that it
	 * stays text. See OWASP, CSV injection.
	 */
	static String defused(String text) {
		String visible = text.stripLeading();
		boolean formula = !visible.isEmpty() && FORMULA.indexOf(visible.charAt(0)) >= 0;
		boolean control = !text.isEmpty() && text.charAt(0) < ' ';
		return (formula || control) ? "'" + text : text;
	}

	@Override
	public void close() {
		this.rows.close();
	}

}
