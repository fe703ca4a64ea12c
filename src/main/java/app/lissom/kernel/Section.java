package app.lissom.kernel;

import java.util.List;

/**
 * Exports and imports a section of the exported file, one thing at a time.
 *
 * @param <T> the record of one thing
 */
public abstract class Section<T> implements SectionExporter<T>, SectionImporter<T> {

	private final String section;

	private final Class<T> type;

	private final boolean list;

	/**
	 * Names a section.
	 * @param list whether it is a list of things, rather than a single thing
	 */
	protected Section(String section, Class<T> type, boolean list) {
		this.section = section;
		this.type = type;
		this.list = list;
	}

	@Override
	public final String section() {
		return this.section;
	}

	@Override
	public final Class<T> type() {
		return this.type;
	}

	@Override
	public final boolean isList() {
		return this.list;
	}

	@Override
	public int batchSize() {
		return 1;
	}

	@Override
	public List<ImportStatus> importAll(ImportContext context, List<T> things) {
		return things.stream().map((thing) -> importThing(context, thing)).toList();
	}

	/**
	 * Compares a thing with what is saved and, unless it is a preview, saves it if it is
	 * new.
	 * @throws InvalidFactException when it cannot be so
	 */
	protected abstract ImportStatus importThing(ImportContext context, T thing);

}
