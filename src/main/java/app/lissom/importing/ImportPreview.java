package app.lissom.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import app.lissom.diary.Entry;
import app.lissom.diary.EntryExport;
import app.lissom.exercises.CustomExercise;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportFormat;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Counts the content of a file, and lists its errors and its first entries. */
class ImportPreview {

	/** The most errors, and the most skipped times, that are listed. */
	private static final int MAX_ERRORS = 20;

	/** The most entries that are shown. */
	private static final int MAX_EXAMPLES = 8;

	/** The most exercises that are known by name. */
	private static final int MAX_EXERCISES = 100;

	private Map<String, ImportCount> counts = new LinkedHashMap<>();

	private List<ImportError> errors = new ArrayList<>();

	private Set<String> unknown = new TreeSet<>();

	private List<JsonNode> examples = new ArrayList<>();

	private Map<UUID, String> exercises = new LinkedHashMap<>();

	private List<SkippedTime> skipped = new ArrayList<>();

	private int allErrors;

	private int allSkipped;

	private int halves;

	private int blankLines;

	private int otherLines;

	private boolean blocked;

	private @Nullable LocalDate first;

	private @Nullable LocalDate last;

	private @Nullable Instant computedAt;

	<T> void count(ExportSection<T> section, T thing, ImportStatus status, ExportFormat format) {
		this.counts.merge(section.kind(thing), ImportCount.of(status), ImportCount::plus);
		LocalDate day = section.day(thing);
		if (day != null) {
			this.first = (this.first == null || day.isBefore(this.first)) ? day : this.first;
			this.last = (this.last == null || day.isAfter(this.last)) ? day : this.last;
		}
		if (thing instanceof EntryExport && this.examples.size() < MAX_EXAMPLES) {
			this.examples.add(format.json().valueToTree(thing));
		}
		if (section.name().equals(TableRow.EXERCISES) && this.exercises.size() < MAX_EXERCISES) {
			JsonNode exercise = format.json().valueToTree(thing);
			this.exercises.put(UUID.fromString(exercise.path("id").asString()), exercise.path("name").asString());
		}
	}

	/**
	 * Adds an error.
	 * @param cells the cells of the row; empty if it is none
	 */
	void addError(ImportError error, List<String> cells) {
		if (this.allErrors++ < MAX_ERRORS) {
			this.errors.add(error);
		}
		if (RowCells.HALF.equals(error.field())) {
			this.halves++;
		}
	}

	void addSkipped(SkippedTime time) {
		if (this.allSkipped++ < MAX_ERRORS) {
			this.skipped.add(time);
		}
	}

	void addUnknown(String section) {
		this.unknown.add(section);
	}

	void countBlankLine() {
		this.blankLines++;
	}

	void countOtherLine() {
		this.otherLines++;
	}

	/** Says that the file cannot even be imported without its errors. */
	void block() {
		this.blocked = true;
	}

	ImportPreview computedAt(Instant now) {
		this.computedAt = now;
		return this;
	}

	boolean isOlderThan(Instant limit) {
		return this.computedAt == null || this.computedAt.isBefore(limit);
	}

	public Map<String, ImportCount> counts() {
		return this.counts;
	}

	public ImportCount total() {
		return this.counts.values().stream().reduce(new ImportCount(0, 0, 0), ImportCount::plus);
	}

	public List<ImportError> errors() {
		return this.errors;
	}

	/** Returns how many errors there are, also those that are not listed. */
	public int allErrors() {
		return this.allErrors;
	}

	/** Returns how many errors are not listed. */
	public int moreErrors() {
		return this.allErrors - this.errors.size();
	}

	/** Returns how many errors are half points of pain, which can be rounded. */
	public int halves() {
		return this.halves;
	}

	/** Returns the first times of a table that the clocks left out. */
	public List<SkippedTime> skipped() {
		return this.skipped;
	}

	/** Returns how many times the clocks left out, also those that are not listed. */
	public int allSkipped() {
		return this.allSkipped;
	}

	public boolean hasErrors() {
		return this.allErrors > 0;
	}

	/** Returns whether the file can be imported, perhaps without its errors. */
	public boolean canImport() {
		return !this.blocked && total().added() > 0;
	}

	/** Returns the sections that this version does not know and skips. */
	public Set<String> unknown() {
		return this.unknown;
	}

	/** Returns the lines of a table without a value. */
	public int blankLines() {
		return this.blankLines;
	}

	/** Returns the lines of a table that are not among those to import. */
	public int otherLines() {
		return this.otherLines;
	}

	/** Returns the day of the first entry; null without one. */
	public @Nullable LocalDate first() {
		return this.first;
	}

	/** Returns the day of the last entry; null without one. */
	public @Nullable LocalDate last() {
		return this.last;
	}

	/** Returns the first entries, as they would be saved. */
	List<Entry> entries(AccountId me, ExportFormat format) {
		return this.examples.stream().map((entry) -> format.read(entry, EntryExport.class).toEntry(me)).toList();
	}

	/** Returns the custom exercises of the file, by id and name alone. */
	List<CustomExercise> exercises(AccountId me) {
		return this.exercises.entrySet()
			.stream()
			.map((one) -> new CustomExercise(OwnedId.of(me, one.getKey()), one.getValue(), null, null))
			.toList();
	}

}
