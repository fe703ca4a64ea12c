package app.lissom.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import app.lissom.kernel.ImportStatus;
import org.jspecify.annotations.Nullable;

/** Counts what is in a file, and lists its errors. */
final class ImportPreview {

	/** The most errors that are listed. */
	private static final int MAX_ERRORS = 20;

	private final Map<String, ImportCount> counts = new LinkedHashMap<>();

	private final List<Error> errors = new ArrayList<>();

	private final Set<String> unknown = new TreeSet<>();

	private int moreErrors;

	private int blankLines;

	private final SortedSet<LocalDate> days = new TreeSet<>();

	void count(String kind, ImportStatus status, @Nullable LocalDate day) {
		this.counts.merge(kind, ImportCount.of(status), ImportCount::plus);
		if (day != null) {
			this.days.add(day);
		}
	}

	void addError(Error error) {
		if (this.errors.size() < MAX_ERRORS) {
			this.errors.add(error);
		}
		else {
			this.moreErrors++;
		}
	}

	void addUnknown(String section) {
		this.unknown.add(section);
	}

	void countBlankLine() {
		this.blankLines++;
	}

	public Map<String, ImportCount> counts() {
		return this.counts;
	}

	public ImportCount total() {
		return this.counts.values().stream().reduce(new ImportCount(0, 0, 0), ImportCount::plus);
	}

	public List<Error> errors() {
		return this.errors;
	}

	/** How many errors are not listed. */
	public int moreErrors() {
		return this.moreErrors;
	}

	public boolean hasErrors() {
		return !this.errors.isEmpty();
	}

	/** The sections that this version does not know, and leaves out. */
	public Set<String> unknown() {
		return this.unknown;
	}

	/** The lines of a table without a value. */
	public int blankLines() {
		return this.blankLines;
	}

	/** The day of the first entry; null without one. */
	public @Nullable LocalDate first() {
		return this.days.isEmpty() ? null : this.days.first();
	}

	/** The day of the last entry; null without one. */
	public @Nullable LocalDate last() {
		return this.days.isEmpty() ? null : this.days.last();
	}

	/**
	 * An error in a file.
	 *
	 * @param section the name of the section, or {@link CsvReader#LINE} for a line of a
	 * table
	 * @param number the place in the section, from 1; 0 if the section is no list
	 * @param field the name of the field; null when it is the thing as a whole
	 */
	record Error(String section, int number, @Nullable String field) {

	}

}
