package app.lissom.exporting;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import app.lissom.diary.Entry;
import app.lissom.diary.EntryExport;
import app.lissom.diary.ExerciseEntry;
import app.lissom.exercises.Exercises;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes entries as a table for a spreadsheet: CSV as in RFC 4180, in UTF-8. */
final class CsvWriter implements AutoCloseable {

	private static final CsvMapper CSV = CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

	private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

	private final EntryTable table;

	private final JsonMapper json;

	private final Exercises exercises;

	private final ZoneId zone;

	private final SequenceWriter rows;

	CsvWriter(EntryTable table, JsonMapper json, Exercises exercises, ZoneId zone, OutputStream out) {
		this.table = table;
		this.json = json;
		this.exercises = exercises;
		this.zone = zone;
		CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
		table.columns().forEach(schema::addColumn);
		this.rows = CSV.writer(schema.build()).writeValues(out);
	}

	void add(Entry entry) {
		Map<String, Object> cells = new LinkedHashMap<>();
		this.json.<ObjectNode>valueToTree(EntryExport.of(entry, this.zone))
			.forEachEntry((name, value) -> cells.put(name, cell(value)));
		if (entry instanceof ExerciseEntry exercise) {
			cells.put(EntryTable.EXERCISE_NAME, defused(this.exercises.name(exercise.exercise())));
		}
		cells.keySet().retainAll(this.table.columns());
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
