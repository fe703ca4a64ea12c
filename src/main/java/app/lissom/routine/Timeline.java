package app.lissom.routine;

import java.util.ArrayList;
import java.util.List;

/** Lists the phases of a routine in the order of the player. */
record Timeline(List<List<Phase>> parts) {

	/** Seconds to get ready for the first exercise. */
	private static final int READY = 5;

	/** Seconds to get from one exercise into the next. */
	private static final int NEXT = 15;

	static Timeline of(List<Step> steps) {
		List<List<Phase>> parts = new ArrayList<>();
		steps.forEach((step) -> parts.add(phases(step, parts.isEmpty() ? READY : NEXT)));
		return new Timeline(List.copyOf(parts));
	}

	private static List<Phase> phases(Step step, int ready) {
		List<Phase> phases = new ArrayList<>();
		phases.add(new Phase(Phase.Kind.READY, ready, 1, 1, false));
		for (int set = 1; set <= step.sets(); set++) {
			if (set > 1) {
				phases.add(new Phase(Phase.Kind.REST, Step.BETWEEN_SETS, set, 1, false));
			}
			for (int side = 1; side <= step.sides(); side++) {
				if (side > 1) {
					phases.add(new Phase(Phase.Kind.SWITCH, Step.SWITCH, set, 1, true));
				}
				addRepetitions(phases, step, set, side > 1);
			}
		}
		return List.copyOf(phases);
	}

	private static void addRepetitions(List<Phase> phases, Step step, int set, boolean second) {
		for (int repetition = 1; repetition <= step.repetitions(); repetition++) {
			if (repetition > 1 && step.rest() > 0) {
				phases.add(new Phase(Phase.Kind.REST, step.rest(), set, repetition, second));
			}
			phases.add(new Phase(Phase.Kind.HOLD, step.seconds(), set, repetition, second));
		}
	}

	int seconds() {
		return this.parts.stream().mapToInt(Timeline::sum).sum();
	}

	int seconds(int step) {
		return sum(this.parts.get(step));
	}

	int minutes() {
		return minutes(seconds());
	}

	/** Rounds seconds to minutes, at least one. */
	static int minutes(int seconds) {
		return Math.max(1, Math.round(seconds / 60f));
	}

	private static int sum(List<Phase> phases) {
		return phases.stream().mapToInt(Phase::seconds).sum();
	}

	/**
	 * Describes a span of a session with one activity.
	 *
	 * @param set which set, from 1
	 * @param repetition which repetition of the set, from 1
	 * @param second whether it is the second side
	 */
	record Phase(Kind kind, int seconds, int set, int repetition, boolean second) {

		/** Lists the activities. */
		enum Kind {

			/** Get into position. */
			READY,

			/** Do the movement, or hold it. */
			HOLD,

			/** Let go. */
			REST,

			/** Turn to the other side. */
			SWITCH

		}

	}

}
