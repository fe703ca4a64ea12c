package app.lissom.importing;

import java.io.InputStream;
import java.util.Set;

import app.lissom.importing.DocumentReader.SectionReader;
import app.lissom.kernel.ExportFormat;

/**
 * Reads what a document says about itself, and counts its things. It reads all of it, so
 * that what cannot be read shows before anything is imported.
 */
final class DocumentHeader {

	/** The sections that are no things. */
	static final Set<String> NAMES = Set.of("product", "version", "exportedAt");

	private boolean known;

	private int version;

	private int things;

	private DocumentHeader() {
	}

	/** Counts the things of a document, if it is one that this version can read. */
	static int count(InputStream in) {
		DocumentHeader header = new DocumentHeader();
		DocumentReader.read(in, header::section);
		if (!header.known || header.version < 1) {
			throw new UnreadableFileException(FileProblem.FOREIGN);
		}
		if (header.version > ExportFormat.VERSION) {
			throw new UnreadableFileException(FileProblem.NEWER);
		}
		return header.things;
	}

	private SectionReader section(String name) {
		return switch (name) {
			case "product" ->
				(number, thing) -> this.known = thing.isString() && thing.stringValue().equals(ExportFormat.PRODUCT);
			case "version" -> (number, thing) -> this.version = thing.isInt() ? thing.intValue() : 0;
			default -> (number, thing) -> this.things += NAMES.contains(name) ? 0 : 1;
		};
	}

}
