package app.lissom.importing;

import java.util.Set;

import app.lissom.exporting.JsonExport;
import tools.jackson.databind.JsonNode;

/**
 * Looks at what a document says about itself, and counts what is in it. All of it is read
 * once for that: what cannot be read shows before anything is kept.
 */
final class DocumentHeader implements DocumentReader.Visitor {

	/** What a document says about itself. */
	static final Set<String> NAMES = Set.of("product", "version", "exportedAt");

	private boolean ours;

	private int version;

	private int things;

	@Override
	public boolean wants(String section) {
		return true;
	}

	@Override
	public void take(String section, int number, JsonNode thing) {
		if (section.equals("product")) {
			this.ours = thing.isString() && thing.stringValue().equals("Lissom");
		}
		if (section.equals("version")) {
			this.version = thing.isInt() ? thing.intValue() : 0;
		}
		if (!NAMES.contains(section)) {
			this.things++;
		}
	}

	/** How much there is to read, if it is a document that this version can read. */
	int things() {
		if (!this.ours || this.version < 1) {
			throw new UnreadableFileException(FileProblem.FOREIGN);
		}
		if (this.version > JsonExport.VERSION) {
			throw new UnreadableFileException(FileProblem.NEWER);
		}
		return this.things;
	}

}
