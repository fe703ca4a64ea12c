package app.lissom.routine;

import app.lissom.exercises.PartOfDay;
import app.lissom.guide.Exercise;
import org.jspecify.annotations.Nullable;

/**
 * Leads from the player back to the page about what is played.
 *
 * @param name the name that a person gave to the routine; null for one of the default
 * routines and for an exercise alone
 * @param partOfDay of the routine; null if it is none
 */
record Back(String address, @Nullable String name, @Nullable PartOfDay partOfDay) {

	/** The start page, if what is played has no page any more. */
	static final Back TODAY = new Back("/", null, null);

	static Back to(Routine routine) {
		return new Back("/routine/" + routine.word(), routine.name(), routine.partOfDay());
	}

	static Back to(Exercise exercise) {
		return new Back(exercise.address(), null, null);
	}

	public boolean isToday() {
		return equals(TODAY);
	}

}
