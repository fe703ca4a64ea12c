package app.lissom.exporting;

import java.io.OutputStream;

import app.lissom.diary.EntryExport;
import app.lissom.diary.EntryKind;
import app.lissom.diary.ExerciseEntry;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.SpreadsheetText;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes the entries of a kind as a CSV table for spreadsheets (RFC 4180, UTF-8). It has
 * a column for each exported field, under the same name.
 */
final class CsvWriter implements AutoCloseable {

	/** The kind, which the name of the table says, has no column. */
	private static final CsvMapper CSV = CsvMapper.builder()
		.enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
		.enable(StreamWriteFeature.IGNORE_UNKNOWN)
		.build();

	private final ObjectWriter rows;

	private final Exercises exercises;

	private final JsonGenerator table;

	CsvWriter(EntryKind kind, JsonMapper json, Exercises exercises, OutputStream out) {
		this.rows = json.writerFor(Row.class).without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
		this.exercises = exercises;
		CsvSchema.Builder schema = CsvSchema.builder()
			.setUseHeader(true)
			.setLineSeparator("\r\n")
			.setArrayElementSeparator(" ");
		EntryExport.columns(kind).keySet().forEach(schema::addColumn);
		this.table = new DefusedTexts(CSV.writer(schema.build()).createGenerator(out));
	}

	void add(EntryExport entry) {
		this.rows.writeValue(this.table, new Row(entry, (entry.content() instanceof ExerciseEntry.Content exercise)
				? this.exercises.name(exercise.exercise()) : null));
	}

	@Override
	public void close() {
		this.table.close();
	}

	/** An entry, and the column that only a table has. */
	record Row(@JsonUnwrapped EntryExport entry, @Nullable String exerciseName) {

	}

	/** Defuses what a spreadsheet would run. */
	private static final class DefusedTexts extends JsonGeneratorDelegate {

		private DefusedTexts(JsonGenerator table) {
			super(table);
		}

		@Override
		public JsonGenerator writeString(String text) {
			return super.writeString(SpreadsheetText.defuse(text));
		}

	}

}
