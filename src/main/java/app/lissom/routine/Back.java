package app.lissom.routine;

import app.lissom.exercises.PartOfDay;
import app.lissom.guide.Exercise;
import org.jspecify.annotations.Nullable;

/**
 * Links from the player back to the page of the routine or exercise.
 *
 * @param name the name that a person gave to the routine; null for one of the default
 * routines and for an exercise alone
 * @param partOfDay of the routine; null if it is none
 */
record Back(String address, @Nullable String name, @Nullable PartOfDay partOfDay) {

	/** Links to the start page, for a routine or exercise without a page. */
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
