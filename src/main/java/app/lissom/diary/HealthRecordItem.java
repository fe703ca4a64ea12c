package app.lissom.diary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.Minutes;
import org.jspecify.annotations.Nullable;

/** Describes an entry for a health record, independent of the record's format. */
public sealed interface HealthRecordItem {

	/** Notes in the order in which they are written; null means nothing to say. */
	List<@Nullable String> notes();

	/** What can be measured. */
	enum Measure {

		/** Pain from 0 to 10. */
		PAIN,

		/** Minutes of exercise. */
		EXERCISE,

		/** The score of the weekly questions, followed by its three answers, 0 to 10. */
		FUNCTION, AVERAGE_PAIN, ENJOYMENT, ACTIVITY

	}

	/**
	 * A measured value.
	 *
	 * @param measure what was measured
	 * @param value the value; null if it is not known
	 * @param bodySite where, in words; empty if nowhere
	 */
	record Observation(Measure measure, @Nullable Integer value, List<@Nullable String> notes,
			String bodySite) implements HealthRecordItem {

	}

	/**
	 * The answers to a questionnaire.
	 *
	 * @param score what it measures
	 * @param value its value
	 * @param answers the answers that it sums up
	 */
	record Survey(Measure score, BigDecimal value, Map<Measure, Integer> answers) implements HealthRecordItem {

		@Override
		public List<@Nullable String> notes() {
			return List.of();
		}

	}

	/**
	 * A treatment of the person.
	 *
	 * @param name what it is called
	 * @param minutes how long it took; null if that is not known
	 */
	record Procedure(@Nullable String name, @Nullable Minutes minutes,
			List<@Nullable String> notes) implements HealthRecordItem {

	}

	/**
	 * A medicine or other help, in the person's own words.
	 *
	 * @param amount how much; null if that is not known
	 */
	record Medication(String name, @Nullable String amount, List<@Nullable String> notes) implements HealthRecordItem {

	}

	/** Puts into words what has no code. */
	interface Texts {

		/** The name of a choice; null for null. */
		@Nullable String choice(String keyPrefix, @Nullable Enum<?> choice);

		/** A message with one argument; null for null. */
		@Nullable String message(String key, @Nullable Object argument);

		/** Returns the name of an exercise. */
		String exercise(ExerciseRef exercise);

	}

}
