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
record PlayerReturn(String address, @Nullable String name, @Nullable PartOfDay partOfDay) {

	/** Links to the start page, for a routine or exercise without a page. */
	static final PlayerReturn TODAY = new PlayerReturn("/", null, null);

	static PlayerReturn to(Routine routine) {
		return new PlayerReturn("/routine/" + routine.word(), routine.name(), routine.partOfDay());
	}

	static PlayerReturn to(Exercise exercise) {
		return new PlayerReturn(exercise.address(), null, null);
	}

	public boolean isToday() {
		return equals(TODAY);
	}

}
