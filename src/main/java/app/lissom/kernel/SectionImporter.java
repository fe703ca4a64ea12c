package app.lissom.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Imports one section of an exported file. All beans of this type are collected.
 *
 * @param <T> the record of one thing, read by {@link ExportFormat}
 */
public interface SectionImporter<T> {

	/** The name of the section in the file. */
	String section();

	/** The record of one thing. */
	Class<T> type();

	/**
	 * Compares things with what is saved and, unless it is a preview, saves what is new
	 * in the caller's transaction.
	 * @param things the next things of the section in their order, at most as many as a
	 * batch; custom exercises that they name are there
	 * @return the status of each thing, in the same order
	 * @throws InvalidFactException when the last of the things cannot be so
	 */
	List<ImportStatus> importAll(ImportContext context, List<T> things);

	/** How many things are imported together. */
	default int batchSize() {
		return 500;
	}

	/** What the thing is counted as in the preview. */
	default String kind(T thing) {
		return section();
	}

	/** The day of the thing, for the time span of the file; null if it does not count. */
	default @Nullable LocalDate day(T thing) {
		return null;
	}

	/** The id that only one thing of the file may have; null if that does not matter. */
	default @Nullable UUID id(T thing) {
		return null;
	}

}
