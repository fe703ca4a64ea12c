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
import app.lissom.kernel.OwnedId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts the rows of another app's table to entries, as its columns are mapped. A row
 * gives the same ids each time, so importing a table twice duplicates nothing.
 */
class MappedLines implements Consumer<TableLine> {

	private static final int MAX_NAME = 100;

	private final TableMapping mapping;

	private final Clock clock;

	/** The ids of exercises by their names in lower case. */
	private final Map<String, String> exercises;

	/** What an exercise without a name is called. */
	private final String unnamed;

	private final Map<String, Integer> times = new HashMap<>();

	MappedLines(TableMapping mapping, Map<String, String> exercises, String unnamed, Clock clock) {
		this.mapping = mapping;
		this.exercises = exercises;
		this.unnamed = unnamed;
		this.clock = clock;
	}

	@Override
	public void accept(TableLine line) {
		List<LineValues> wanted = LineValues.wanted(this.mapping, line.cells());
		List<LineValues> values = wanted.stream().filter((one) -> !one.isBlank()).toList();
		if (wanted.isEmpty()) {
			line.run().preview().countOtherLine();
		}
		else if (values.isEmpty()) {
			line.run().preview().countBlankLine();
		}
		else {
			try {
				LineTime time = LineTime.of(line.cells(), this.mapping, this.clock);
				SkippedTime skipped = time.skipped(line.number(), line.run().context().zone());
				if (skipped != null) {
					line.run().preview().addSkipped(skipped);
				}
				values.forEach((one) -> read(one, time, line));
			}
			catch (InvalidFieldException ex) {
				line.fail(ex);
			}
		}
	}

	private void read(LineValues values, LineTime time, TableLine line) {
		try {
			ObjectNode entry = JsonNodeFactory.instance.objectNode();
			String content = values.put(entry);
			time.put(entry, line.run().context().zone());
			entry.put("id", id(values.kind() + " " + time.key() + " " + content));
			if (values.kind() == EntryKind.EXERCISE) {
				putExercise(entry, values.what().isEmpty() ? this.unnamed : values.what(), line);
			}
			line.addEntry(entry);
		}
		catch (InvalidFieldException ex) {
			line.fail(ex);
		}
	}

	/** Names an exercise of the guide or a custom one, which is created if it is new. */
	private void putExercise(ObjectNode entry, String name, TableLine line) {
		FieldChecks.line("csvExercise", name, MAX_NAME);
		String key = name.toLowerCase(Locale.ROOT);
		String id = this.exercises.get(key);
		if (id == null) {
			id = uuid("exercise " + key);
			this.exercises.put(key, id);
			line.addExercise(id, name);
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
