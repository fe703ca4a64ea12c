package app.lissom.routine;

import java.time.LocalDate;
import java.util.Optional;

import app.lissom.account.Person;
import app.lissom.exercises.ExerciseRef;

/** Plans one exercise of the guide in a room of its own. */
public interface ExercisePlan {

	/** The minutes that it asks for today; empty without a plan for this exercise. */
	Optional<Integer> minutesToday(Person me, ExerciseRef exercise);

	/** The latest day on which the person accepted a suggestion of it. */
	Optional<LocalDate> lastAccepted(Person me);

}
