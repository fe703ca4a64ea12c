package app.lissom.importing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.diary.EntryExport;
import app.lissom.diary.EntryKind;
import app.lissom.diary.WaterVolume;
import app.lissom.kernel.DateTimeText;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.SpreadsheetText;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts the rows of a table that Lissom exported, even if a spreadsheet saved it
 * again.
 */
record LissomRows(EntryKind kind, List<String> names) implements Consumer<TableRow> {

	private static final Set<Class<?>> NUMBERS = Set.of(Integer.class, Minutes.class, PainLevel.class,
			WaterVolume.class);

	@Override
	public void accept(TableRow row) {
		Map<String, Class<?>> types = EntryExport.columns(this.kind);
		ObjectNode entry = JsonNodeFactory.instance.objectNode().put("kind", this.kind.word());
		for (int i = 0; i < this.names.size(); i++) {
			put(entry, this.names.get(i), Objects.requireNonNull(types.get(this.names.get(i))),
					(i < row.cells().size()) ? row.cells().get(i) : "");
		}
		String name = entry.path(EntryExport.EXERCISE_NAME).stringValue("");
		entry.remove(EntryExport.EXERCISE_NAME);
		String exercise = entry.path("ownExerciseId").stringValue("");
		if (!name.isEmpty() && isNew(exercise, row)) {
			row.addExercise(exercise, name);
		}
		row.addEntry(entry);
	}

	private static void put(ObjectNode entry, String name, Class<?> type, String cell) {
		if (type == Set.class) {
			Arrays.stream(cell.split(" ")).filter((word) -> !word.isEmpty()).forEach(entry.putArray(name)::add);
		}
		else if (NUMBERS.contains(type) && cell.matches("[0-9]{1,9}")) {
			entry.put(name, Integer.parseInt(cell));
		}
		else if (name.equals("day")) {
			entry.put(name, day(cell));
		}
		else if (!cell.isEmpty()) {
			entry.put(name, SpreadsheetText.restore(cell));
		}
	}

	/** A spreadsheet writes days in its own way. */
	private static String day(String cell) {
		return DateTimeText.read(cell).flatMap(DateTimeText::day).map(LocalDate::toString).orElse(cell);
	}

	private static boolean isNew(String id, TableRow row) {
		try {
			return !id.isEmpty() && !row.run().context().customExercises().contains(UUID.fromString(id));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
