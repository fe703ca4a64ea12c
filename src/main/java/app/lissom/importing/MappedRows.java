package app.lissom.importing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.diary.EntryKind;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.InvalidFieldException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts the rows of another app's table to entries, as its columns are mapped. A row
 * gives the same ids each time, so importing a table twice duplicates nothing.
 */
class MappedRows implements Consumer<TableRow> {

	private static final int MAX_NAME = 100;

	private final TableMapping mapping;

	private final Clock clock;

	/** The ids of exercises by their names in lower case. */
	private final Map<String, String> exercises;

	/** What an exercise without a name is called. */
	private final String unnamed;

	private final Map<String, Integer> times = new HashMap<>();

	MappedRows(TableMapping mapping, Map<String, String> exercises, String unnamed, Clock clock) {
		this.mapping = mapping;
		this.exercises = exercises;
		this.unnamed = unnamed;
		this.clock = clock;
	}

	@Override
	public void accept(TableRow row) {
		List<RowCells> wanted = RowCells.wanted(this.mapping, row.cells());
		List<RowCells> values = wanted.stream().filter((one) -> !one.isBlank()).toList();
		if (wanted.isEmpty()) {
			row.run().preview().countOtherLine();
		}
		else if (values.isEmpty()) {
			row.run().preview().countBlankLine();
		}
		else {
			try {
				RowTime time = RowTime.of(row.cells(), this.mapping, this.clock);
				SkippedTime skipped = time.skipped(row.number(), row.run().context().zone());
				if (skipped != null) {
					row.run().preview().addSkipped(skipped);
				}
				values.forEach((one) -> read(one, time, row));
			}
			catch (InvalidFieldException ex) {
				row.fail(ex);
			}
		}
	}

	private void read(RowCells values, RowTime time, TableRow row) {
		try {
			ObjectNode entry = JsonNodeFactory.instance.objectNode();
			String content = values.put(entry);
			values.requirePlausible(entry);
			time.put(entry, row.run().context().zone());
			entry.put("id", id(values.kind() + " " + time.key() + " " + content));
			if (values.kind() == EntryKind.EXERCISE) {
				putExercise(entry, values.what().isEmpty() ? this.unnamed : values.what(), row);
			}
			row.addEntry(entry);
		}
		catch (InvalidFieldException ex) {
			row.fail(ex);
		}
	}

	/** Names an exercise of the guide or a custom one, which is created if it is new. */
	private void putExercise(ObjectNode entry, String name, TableRow row) {
		FieldChecks.line("csvExercise", name, MAX_NAME);
		String key = name.toLowerCase(Locale.ROOT);
		String id = this.exercises.get(key);
		if (id == null) {
			id = uuid("exercise " + key);
			this.exercises.put(key, id);
			row.addExercise(id, name);
		}
		entry.put(id.matches("[0-9a-f-]{36}") ? "ownExerciseId" : "exercise", id);
	}

	/** Like the key of a day and time, it has the form of the first release. */
	private String id(String key) {
		return uuid(key + " " + this.times.merge(key, 1, Integer::sum));
	}

	private static String uuid(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

}
