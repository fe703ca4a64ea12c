package app.lissom.kernel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Exports and imports a section of the exported file. All beans of this type are
 * collected; the sections are written in the order of their
 * {@link org.springframework.core.annotation.Order}.
 *
 * @param <T> the record of one item, written and read by {@link ExportFormat}
 */
public abstract class ExportSection<T> {

	private final String name;

	private final Class<T> type;

	private final boolean list;

	/**
	 * Names a section.
	 * @param list whether it is a list of items; otherwise it is one item, or left out
	 * when there is none
	 */
	protected ExportSection(String name, Class<T> type, boolean list) {
		this.name = name;
		this.type = type;
		this.list = list;
	}

	public final String name() {
		return this.name;
	}

	public final Class<T> type() {
		return this.type;
	}

	public final boolean isList() {
		return this.list;
	}

	/**
	 * Writes all items of an account in their order, holding only a few at a time.
	 * @param zone the account's zone, in which moments are written
	 * @param writer is given each item
	 */
	public abstract void export(AccountId account, ZoneId zone, Consumer<T> writer);

	/**
	 * Compares items with what is saved and, unless it is a preview, saves what is new in
	 * the caller's transaction.
	 * @param items the next items of the section in their order, at most as many as a
	 * batch; custom exercises that they name are there
	 * @return the status of each item, in the same order
	 * @throws InvalidFieldException when the last of the items is invalid
	 */
	public List<ImportStatus> importAll(ImportContext context, List<T> items) {
		return items.stream().map((item) -> importItem(context, item)).toList();
	}

	/** Imports one item, in a section that does not override {@link #importAll}. */
	protected ImportStatus importItem(ImportContext context, T item) {
		throw new UnsupportedOperationException();
	}

	/** Returns how many items are imported together. */
	public int batchSize() {
		return 1;
	}

	/** Returns what the item is counted as in the preview. */
	public String kind(T item) {
		return this.name;
	}

	/**
	 * Returns the day of the item, for the time span of the file; null if it does not
	 * count.
	 */
	public @Nullable LocalDate day(T item) {
		return null;
	}

	/**
	 * Returns the id that only one item of the file may have; null if that does not
	 * matter.
	 */
	public @Nullable UUID id(T item) {
		return null;
	}

}
