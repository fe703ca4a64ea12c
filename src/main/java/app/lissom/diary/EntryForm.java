package app.lissom.diary;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import app.lissom.exercises.Exercises;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Binds the forms of all kinds of entries. Each is a record of id, seen, the fields of
 * its kind, and time, in the order in which they are on its page.
 */
interface EntryForm {

	/** The id that was generated with the form; null if it cannot be parsed. */
	@Nullable UUID id();

	/** The versions that the person has seen and means to overwrite. */
	@Nullable Set<SeenVersion> seen();

	/** When it happened, by the person's clock. */
	@Nullable LocalTime time();

	/** The content of the form. Call it only if there are no errors. */
	EntryContent content();

	/** Returns the new entries of this form. Call it only if there are no errors. */
	default List<Entry> toEntries(OwnedId id, Moment moment) {
		return List.of(content().toEntry(id, moment));
	}

	/**
	 * Checks what the constraints of the fields cannot.
	 * @param before the entry that is changed; null for a new one
	 * @param exercises loads the person's exercises
	 */
	default void check(Day day, @Nullable Entry before, Supplier<Exercises> exercises, Errors errors) {
	}

	/**
	 * Returns the values with which one tap can send the form, if any.
	 * @param latest loads the entries of the last weeks, the latest last
	 * @param exercises loads the person's exercises
	 */
	default List<Exercises.Choice> shortcuts(Supplier<List<Entry>> latest, Supplier<Exercises> exercises) {
		return List.of();
	}

	/** Returns the choices that the page offers, by the names of model attributes. */
	default Map<String, Object> options(Supplier<Exercises> exercises) {
		return Map.of();
	}

}
