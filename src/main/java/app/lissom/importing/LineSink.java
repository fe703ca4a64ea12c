package app.lissom.importing;

import java.util.List;

import app.lissom.kernel.InvalidFactException;
import app.lissom.kernel.Section;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gives what the lines of a table say to an import. */
final class LineSink {

	/** What an error calls the place of a line. */
	static final String LINE = "line";

	/** The section of custom exercises. */
	static final String EXERCISES = "ownExercises";

	private final ImportRun run;

	private final Section<?> entries;

	private final Section<?> exercises;

	private List<String> cells = List.of();

	private int number;

	LineSink(ImportRun run, Section<?> entries, Section<?> exercises) {
		this.run = run;
		this.entries = entries;
		this.exercises = exercises;
	}

	/** Starts a line. */
	void next(List<String> cells, int number) {
		this.cells = cells;
		this.number = number;
	}

	ImportRun run() {
		return this.run;
	}

	void addEntry(ObjectNode entry) {
		this.run.add(this.entries, new ImportRun.Place(LINE, this.number, this.cells), () -> entry);
	}

	void addExercise(String id, String name) {
		ObjectNode exercise = JsonNodeFactory.instance.objectNode()
			.put("id", id)
			.put("name", name)
			.put("putAway", false);
		this.run.add(this.exercises, new ImportRun.Place(LINE, this.number, this.cells), () -> exercise);
	}

	void fail(InvalidFactException reason) {
		this.run.add(this.entries, new ImportRun.Place(LINE, this.number, this.cells), () -> {
			throw reason;
		});
	}

}
