package app.lissom.exporting;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import app.lissom.diary.EntryExport;
import app.lissom.diary.EntryKind;
import app.lissom.exercises.Exercises;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that repeat the entries, for spreadsheets and health records. They are
 * written along with the document and wait in temporary files for their turn in the
 * archive, because reading all entries again for each of them takes longer than that.
 */
final class EntryFiles implements Closeable {

	private final Map<String, TemporaryFile> files = new LinkedHashMap<>();

	private final Map<EntryKind, CsvWriter> tables = new EnumMap<>(EntryKind.class);

	private @Nullable FhirWriter healthRecord;

	/** Begins all of them, so that one without entries is there as well. */
	void open(JsonMapper json, Exercises exercises, FhirMapper mapper, Instant now) throws IOException {
		for (EntryKind kind : EntryKind.values()) {
			this.tables.put(kind, new CsvWriter(kind, json, exercises, create("csv/" + kind.word() + ".csv")));
		}
		this.healthRecord = new FhirWriter(mapper, now, create("fhir.json"));
	}

	private OutputStream create(String name) throws IOException {
		TemporaryFile file = new TemporaryFile();
		this.files.put(name, file);
		return file.output();
	}

	void add(EntryExport entry) {
		Objects.requireNonNull(this.tables.get(entry.kind())).add(entry);
		Objects.requireNonNull(this.healthRecord).add(entry);
	}

	/** Ends all of them, and returns them by their names in the archive. */
	Map<String, TemporaryFile> finish() {
		this.tables.values().forEach(CsvWriter::close);
		Objects.requireNonNull(this.healthRecord).close();
		return this.files;
	}

	@Override
	public void close() throws IOException {
		for (TemporaryFile file : this.files.values()) {
			file.close();
		}
	}

}
