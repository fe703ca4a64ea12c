package app.lissom.exporting;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.lissom.diary.Entry;
import app.lissom.diary.EntryExport;
import app.lissom.diary.EntryKind;
import app.lissom.diary.ExerciseEntry;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.SpreadsheetText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes the entries of a kind as a CSV table for spreadsheets (RFC 4180, UTF-8). It has
 * a column for each exported field, under the same name.
 */
final class CsvWriter implements AutoCloseable {

	private static final CsvMapper CSV = CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

	private final Set<String> columns;

	private final JsonMapper json;

	private final Exercises exercises;

	private final ZoneId zone;

	private final SequenceWriter rows;

	CsvWriter(EntryKind kind, JsonMapper json, Exercises exercises, ZoneId zone, OutputStream out) {
		this.columns = EntryExport.columns(kind).keySet();
		this.json = json;
		this.exercises = exercises;
		this.zone = zone;
		CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
		this.columns.forEach(schema::addColumn);
		this.rows = CSV.writer(schema.build()).writeValues(out);
	}

	void add(Entry entry) {
		Map<String, Object> cells = new LinkedHashMap<>();
		this.json.<ObjectNode>valueToTree(EntryExport.of(entry, this.zone))
			.forEachEntry((name, value) -> cells.put(name, cell(value)));
		if (entry instanceof ExerciseEntry exercise) {
			cells.put(EntryExport.EXERCISE_NAME,
					SpreadsheetText.defuse(this.exercises.name(exercise.content().exercise())));
		}
		cells.keySet().retainAll(this.columns);
		this.rows.write(cells);
	}

	/** Numbers stay numbers, several words have spaces between them. */
	private static Object cell(JsonNode value) {
		if (value.isArray()) {
			return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
		}
		return value.isNumber() ? value.numberValue() : SpreadsheetText.defuse(value.asString());
	}

	@Override
	public void close() {
		this.rows.close();
	}

}
