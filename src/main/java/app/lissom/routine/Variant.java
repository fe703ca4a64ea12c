package app.lissom.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lissom.exercises.ExerciseRef;
import app.lissom.page.AddressWord;
import org.jspecify.annotations.Nullable;

/** Lists the variants of a routine: whole, gentle or short. */
enum Variant implements AddressWord {

	WHOLE,

	/**
	 * Half of the soft movements and stretches, and nothing that strengthens, for a flare
	 * day. Staying active is a little better than bed rest (Dahm et al., Cochrane 2010,
	 * CD007612).
	 */
	GENTLE,

	/** At most three minutes, for a start after a break. */
	SHORT;

	/** The guide's exercises for a flare day. */
	static final Set<String> SOFT = Set.of("pelvic-tilt", "cat-cow", "hip-flexor-stretch", "stand-stretch-walk",
			"walking");

	private static final Step SOFTEST = Step.of(ExerciseRef.ofGuide("pelvic-tilt"), 1, 5, 5, 3, false);

	/** Longest short variant, in seconds. */
	private static final int MAX_SHORT = 180;

	/** Longest exercise of it, in seconds, with the time to get into it. */
	private static final int MAX_SHORT_STEP = 70;

	/**
	 * Returns the variant for a day: gentle on a flare day, otherwise the whole routine.
	 */
	static Variant on(@Nullable SpecialDay day) {
		return (day == SpecialDay.FLARE) ? GENTLE : WHOLE;
	}

	Routine of(Routine routine) {
		return switch (this) {
			case WHOLE -> routine;
			case GENTLE -> routine.with(gentle(routine.steps()));
			case SHORT -> routine.with(shorter(routine.steps()));
		};
	}

	private static List<Step> gentle(List<Step> steps) {
		List<Step> soft = steps.stream().filter((step) -> SOFT.stream().anyMatch(step::is)).map(Variant::half).toList();
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
			if (Timeline.of(few).seconds() > MAX_SHORT) {
				return few.subList(0, few.size() - 1);
			}
		}
		return few;
	}

	/** Reduces the repetitions until they fit, to one at least. */
	private static Step fitted(Step step) {
		Step fitted = step;
		while (fitted.repetitions() > 1 && Timeline.of(List.of(fitted)).seconds() > MAX_SHORT_STEP) {
			fitted = fitted.dose(1, fitted.repetitions() - 1, fitted.seconds(), fitted.rest());
		}
		return fitted;
	}

}
