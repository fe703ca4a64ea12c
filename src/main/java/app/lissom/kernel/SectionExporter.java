package app.lissom.kernel;

import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * Writes one section of the exported file. All beans of this type are collected; the
 * sections stand in the file in the order of their
 * {@link org.springframework.core.annotation.Order}.
 *
 * @param <T> the record of one thing, written and read by {@link ExportFormat}
 */
public interface SectionExporter<T> {

	/** The name of the section in the file. */
	String section();

	/**
	 * Whether the section is a list of things. Otherwise it is one thing, or left out
	 * when there is none.
	 */
	default boolean isList() {
		return true;
	}

	/**
	 * Writes all things of an account in their order, holding only a few at a time.
	 * @param zone the account's zone, in which moments are written
	 * @param writer is given each thing
	 */
	void export(AccountId account, ZoneId zone, Consumer<T> writer);

}
