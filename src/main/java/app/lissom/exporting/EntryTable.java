package app.lissom.exporting;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.lissom.diary.EntryKind;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Describes the table of a kind of entries: a column for each exported field, under the
 * same name.
 *
 * @param kind what stands in its rows
 */
record EntryTable(EntryKind kind) {

	/** The column with the name of an exercise, which only a table has. */
	static final String EXERCISE_NAME = "exerciseName";

	List<String> columns() {
		return Stream
			.concat(Stream.of("id", "day", "at"),
					Arrays.stream(this.kind.contentType().getRecordComponents()).flatMap(EntryTable::columns))
			.toList();
	}

	private static Stream<String> columns(RecordComponent component) {
		String name = Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
			.map(JsonProperty::value)
			.orElse(component.getName());
		return name.equals("ownExerciseId") ? Stream.of(name, EXERCISE_NAME) : Stream.of(name);
	}

	/** Its file in the ZIP. */
	String file() {
		return "csv/" + this.kind.word() + ".csv";
	}

}
