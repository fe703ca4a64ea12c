package app.lissom.routine;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.CombinedQuery;

/** Lets another module plan one exercise, as the walking plan does. */
public interface ExercisePlan {

	/** Returns the minutes planned for today; empty without a plan for this exercise. */
	Optional<Integer> minutesToday(Person me, ExerciseRef exercise);

	/** Asks for the latest day on which the person accepted a suggestion of it. */
	Supplier<Optional<LocalDate>> lastAccepted(Person me, CombinedQuery rows);

}
