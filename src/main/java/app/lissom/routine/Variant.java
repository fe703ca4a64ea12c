package app.lissom.routine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.lissom.diary.ExerciseRef;
import org.jspecify.annotations.Nullable;

/** How much of a routine one does today. */
enum Variant {

	/** All of it. */
	WHOLE,

	/**
	 * Half of what moves and stretches softly, and nothing that strengthens: for a day on
	 * which the back flares up. Staying active is a little better than bed rest (Dahm et
	 * al., Cochrane 2010, CD007612).
	 */
	GENTLE,

	/** Three minutes, for a start after a break. */
	SHORT;

	/** The guide's exercises that a flare day keeps. */
	private static final Set<String> SOFT = Set.of("pelvic-tilt", "cat-cow", "hip-flexor-stretch",
			"stand-stretch-walk");

	private static final Step SOFTEST = Step.of(ExerciseRef.ofGuide("pelvic-tilt"), 1, 5, 5, 3, false);

	/** The three minutes, in seconds. */
	static final int THREE_MINUTES = 180;

	/** One exercise of the three minutes, in seconds, with the time to get into it. */
	private static final int EACH = 70;

	/** Its name in addresses. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Variant> named(@Nullable String word) {
		return Arrays.stream(values()).filter((edition) -> edition.word().equals(word)).findFirst();
	}

	/** The routine as this edition has it. */
	Routine of(Routine routine) {
		return switch (this) {
			case WHOLE -> routine;
			case GENTLE -> routine.with(gentle(routine.steps()));
			case SHORT -> routine.with(shorter(routine.steps()));
		};
	}

	private static List<Step> gentle(List<Step> steps) {
		List<Step> soft = steps.stream()
			.filter((step) -> step.exercise() != null && SOFT.contains(step.exercise()))
			.map(Variant::half)
			.toList();
		return soft.isEmpty() ? List.of(SOFTEST) : soft;
	}

	private static Step half(Step step) {
		return step.isStretch() ? step.dose(1, 1, Math.max(10, step.seconds() / 2), step.rest())
				: step.dose(1, Math.max(1, step.repetitions() / 2), step.seconds(), step.rest());
	}

	private static List<Step> shorter(List<Step> steps) {
		List<Step> few = new ArrayList<>();
		for (Step step : steps) {
			few.add(fitted(step.dose(1, step.repetitions(), Math.min(20, step.seconds()), Math.min(5, step.rest()))));
			if (Timeline.of(few).seconds() > THREE_MINUTES) {
				return few.subList(0, few.size() - 1);
			}
		}
		return few;
	}

	/** With as many repetitions as there is time for, at least one. */
	private static Step fitted(Step step) {
		Step fitted = step;
		while (fitted.repetitions() > 1 && Timeline.of(List.of(fitted)).seconds() > EACH) {
			fitted = fitted.dose(1, fitted.repetitions() - 1, fitted.seconds(), fitted.rest());
		}
		return fitted;
	}

}
