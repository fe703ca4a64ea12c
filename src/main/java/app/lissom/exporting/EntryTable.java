package app.lissom.exporting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.NoteEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PostureCheck;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheck;
import app.lissom.diary.WaterEntry;

/** A table for each kind of entry: a column for each fact, under the same name. */
enum EntryTable {

	PAIN(PainEntry.class, "pain", "feeling", "places", "side", "note"),

	WATER(WaterEntry.class, "waterMl"),

	EXERCISE(ExerciseEntry.class, "exercise", "ownExerciseId", EntryTable.EXERCISE_NAME, "minutes", "sets", "partOfDay",
			"ease"),

	RELIEF(ReliefEntry.class, "protocol", "minutes", "painBefore", "painAfter", "painLater"),

	MASSAGE(MassageEntry.class, "massage", "minutes", "nextOn"),

	POSTURE(PostureCheck.class),

	NOTE(NoteEntry.class, "note"),

	SAFETY(SafetyCheck.class, "signs");

	/** What people call the exercise: only a table tells it. */
	static final String EXERCISE_NAME = "exerciseName";

	private final Class<? extends Entry> entries;

	private final List<String> columns;

	EntryTable(Class<? extends Entry> entries, String... columns) {
		this.entries = entries;
		this.columns = Stream.concat(Stream.of("id", "day", "at"), Stream.of(columns)).toList();
	}

	/** What stands in its rows. */
	Class<? extends Entry> entries() {
		return this.entries;
	}

	List<String> columns() {
		return this.columns;
	}

	/** Its file in the ZIP. */
	String file() {
		return "csv/" + name().toLowerCase(Locale.ROOT) + ".csv";
	}

}
