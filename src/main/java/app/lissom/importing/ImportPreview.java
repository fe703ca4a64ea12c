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

/** What is in a file, and how it stands to what is here. */
final class ImportPreview {

	/** As many complaints as somebody mends before they look again. */
	private static final int SHOWN = 20;

	private final Map<String, ImportCount> tallies = new LinkedHashMap<>();

	private final List<ImportError> complaints = new ArrayList<>();

	private final Set<String> unknown = new TreeSet<>();

	private int wrong;

	private int blank;

	private @Nullable LocalDate first;

	private @Nullable LocalDate last;

	void count(String kind, ImportStatus standing) {
		this.tallies.merge(kind, ImportCount.NONE.and(standing), (before, one) -> before.and(standing));
	}

	void span(LocalDate day) {
		this.first = (this.first == null || day.isBefore(this.first)) ? day : this.first;
		this.last = (this.last == null || day.isAfter(this.last)) ? day : this.last;
	}

	void complain(ImportError complaint) {
		this.wrong++;
		if (this.complaints.size() < SHOWN) {
			this.complaints.add(complaint);
		}
	}

	/** A section that this version does not know. */
	void wonder(String section) {
		this.unknown.add(section);
	}

	/** A line of a table that says nothing. */
	void passOver() {
		this.blank++;
	}

	/** How much of each kind. */
	public Map<String, ImportCount> tallies() {
		return this.tallies;
	}

	/** The first of what is wrong. */
	public List<ImportError> complaints() {
		return this.complaints;
	}

	/** How many things are wrong beyond those. */
	public int more() {
		return this.wrong - this.complaints.size();
	}

	public boolean isRight() {
		return this.wrong == 0;
	}

	/** Sections that are left out, because nobody here knows them. */
	public Set<String> unknown() {
		return this.unknown;
	}

	/** Lines of a table that say nothing. */
	public int blank() {
		return this.blank;
	}

	/** The first day with an entry; null without one. */
	public @Nullable LocalDate first() {
		return this.first;
	}

	public @Nullable LocalDate last() {
		return this.last;
	}

	/** What is not here yet. */
	public int fresh() {
		return this.tallies.values().stream().mapToInt(ImportCount::fresh).sum();
	}

	/** What is here in other words, and stays so. */
	public int different() {
		return this.tallies.values().stream().mapToInt(ImportCount::different).sum();
	}

	public int all() {
		return this.tallies.values().stream().mapToInt(ImportCount::all).sum();
	}

}
