package app.lissom.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import app.lissom.kernel.ImportStatus;
import org.jspecify.annotations.Nullable;

/** Counts what is in a file, and lists its errors. */
final class ImportPreview {

	/** The most errors that are listed. */
	private static final int MAX_ERRORS = 20;

	private final Map<String, ImportCount> counts = new LinkedHashMap<>();

	private final List<ImportError> errors = new ArrayList<>();

	private final Set<String> unknown = new TreeSet<>();

	private int moreErrors;

	private int blankLines;

	private @Nullable LocalDate first;

	private @Nullable LocalDate last;

	void count(String kind, ImportStatus status, @Nullable LocalDate day) {
		this.counts.merge(kind, ImportCount.NONE.plus(status), (before, one) -> before.plus(status));
		if (day != null) {
			this.first = (this.first == null || day.isBefore(this.first)) ? day : this.first;
			this.last = (this.last == null || day.isAfter(this.last)) ? day : this.last;
		}
	}

	void addError(ImportError error) {
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

	/** The counts of each kind of thing. */
	public Map<String, ImportCount> counts() {
		return this.counts;
	}

	/** All counts together. */
	public ImportCount total() {
		return this.counts.values().stream().reduce(ImportCount.NONE, ImportCount::plus);
	}

	/** The first errors. */
	public List<ImportError> errors() {
		return this.errors;
	}

	/** How many errors there are beyond the first. */
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
		return this.first;
	}

	/** The day of the last entry; null without one. */
	public @Nullable LocalDate last() {
		return this.last;
	}

}
