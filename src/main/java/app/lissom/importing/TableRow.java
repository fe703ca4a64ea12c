package app.lissom.importing;

import java.util.List;
import java.util.function.Supplier;

import app.lissom.kernel.ExportSection;
import app.lissom.kernel.InvalidFieldException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Passes the entries of a table row on to an import.
 *
 * @param number the number of the row, from 1
 */
record TableRow(ImportRun run, ExportSection<?> entries, ExportSection<?> exercises, List<String> cells, int number) {

	/** How errors refer to a row. */
	static final String LINE = "line";

	/** The section of custom exercises. */
	static final String EXERCISES = "ownExercises";

	void addEntry(ObjectNode entry) {
		add(this.entries, () -> entry);
	}

	void addExercise(String id, String name) {
		ObjectNode exercise = JsonNodeFactory.instance.objectNode()
			.put("id", id)
			.put("name", name)
			.put("putAway", false);
		add(this.exercises, () -> exercise);
	}

	void fail(InvalidFieldException reason) {
		add(this.entries, () -> {
			throw reason;
		});
	}

	private void add(ExportSection<?> section, Supplier<JsonNode> reader) {
		this.run.add(section, new ImportRun.Place(LINE, this.number, this.cells), reader);
	}

}
