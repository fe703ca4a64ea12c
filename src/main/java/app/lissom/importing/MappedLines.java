package app.lissom.importing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import app.lissom.diary.EntryKind;
import app.lissom.importing.TableMapping.Measure;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.InvalidFactException;
import app.lissom.kernel.OwnedId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the lines of a table from elsewhere as its columns were mapped. The same line has
 * the same ids whenever it is read, so a table that is imported twice doubles nothing.
 */
class MappedLines implements BiConsumer<List<String>, LineSink> {

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
	public void accept(List<String> cells, LineSink sink) {
		boolean wanted = false;
		boolean blank = true;
		for (Map.Entry<EntryKind, Measure> one : this.mapping.measures().entrySet()) {
			if (!LineValues.isWanted(one.getValue(), cells)) {
				continue;
			}
			wanted = true;
			LineValues values = LineValues.of(one.getKey(), one.getValue(), this.mapping, cells);
			if (!values.isBlank()) {
				blank = false;
				if (!read(values, cells, sink)) {
					return;
				}
			}
		}
		if (!wanted) {
			sink.run().preview().countOtherLine();
		}
		else if (blank) {
			sink.run().preview().countBlankLine();
		}
	}

	/** Returns false if nothing of the line can be read. */
	private boolean read(LineValues values, List<String> cells, LineSink sink) {
		LineTime time;
		try {
			time = LineTime.of(cells, this.mapping, this.clock);
		}
		catch (InvalidFactException ex) {
			sink.fail(ex);
			return false;
		}
		try {
			ObjectNode entry = JsonNodeFactory.instance.objectNode();
			String content = values.put(entry);
			time.put(entry, sink.run().context().zone());
			entry.put("id", id(values.kind() + " " + time.key() + " " + content));
			if (values.kind() == EntryKind.EXERCISE) {
				putExercise(entry, values.what().isEmpty() ? this.unnamed : values.what(), sink);
			}
			sink.addEntry(entry);
		}
		catch (InvalidFactException ex) {
			sink.fail(ex);
		}
		return true;
	}

	/** Names an exercise of the guide or a custom one, which is created if it is new. */
	private void putExercise(ObjectNode entry, String name, LineSink sink) {
		FieldChecks.line("csvExercise", name, MAX_NAME);
		String key = name.toLowerCase(Locale.ROOT);
		String id = this.exercises.get(key);
		if (id == null) {
			id = uuid("exercise " + key);
			this.exercises.put(key, id);
			sink.addExercise(id, name);
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
