package app.lissom.exporting;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.Exercises;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes entries as a table for a spreadsheet: CSV as in RFC 4180, in UTF-8. */
final class CsvWriter implements AutoCloseable {

	private static final CsvMapper CSV = CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

	private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

	private final EntryTable table;

	private final Exercises exercises;

	private final ZoneId zone;

	private final SequenceWriter rows;

	CsvWriter(EntryTable table, Exercises exercises, ZoneId zone, OutputStream out) {
		this.table = table;
		this.exercises = exercises;
		this.zone = zone;
		CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
		table.columns().forEach(schema::addColumn);
		this.rows = CSV.writer(schema.build()).writeValues(out);
	}

	void add(Entry entry) {
		Map<String, Object> facts = new LinkedHashMap<>(EntryExport.of(entry, this.zone));
		if (entry instanceof ExerciseEntry exercise) {
			facts.put(EntryTable.EXERCISE_NAME, this.exercises.name(exercise.done()));
		}
		facts.keySet().retainAll(this.table.columns());
		facts.replaceAll((name, fact) -> cell(fact));
		this.rows.write(facts);
	}

	/** Numbers stay numbers, several words have spaces between them. */
	private static Object cell(Object fact) {
		if (fact instanceof Collection<?> several) {
			return several.stream().map(String::valueOf).collect(Collectors.joining(" "));
		}
		return (fact instanceof String text) ? defused(text) : fact;
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
