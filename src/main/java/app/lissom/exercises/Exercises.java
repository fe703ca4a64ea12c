package app.lissom.exercises;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import app.lissom.guide.Dose;
import app.lissom.guide.Exercise;
import app.lissom.guide.Guide;
import org.jspecify.annotations.Nullable;

/**
 * Offers the exercises that a person can do: those of the guide and custom ones.
 *
 * @param guide the exercises for everybody
 * @param custom the custom ones of the person, also archived ones
 */
public record Exercises(Guide guide, List<CustomExercise> custom) {

	/** Returns the guide's exercises, in its order. */
	public List<Choice> ofGuide() {
		return this.guide.exercises().stream().map(Choice::of).toList();
	}

	/** Returns the custom ones that are not archived. */
	public List<Choice> ofPerson() {
		return this.custom.stream().filter((one) -> !one.isArchived()).map(Choice::of).toList();
	}

	/** Returns what a form offers: all that are not archived, and those chosen before. */
	public List<Choice> offered(@Nullable Collection<String> chosen) {
		List<Choice> all = new ArrayList<>(ofPerson());
		all.addAll(ofGuide());
		if (chosen != null) {
			this.custom.stream()
				.filter(CustomExercise::isArchived)
				.map(Choice::of)
				.filter((choice) -> chosen.contains(choice.value()))
				.forEach(all::add);
		}
		return all;
	}

	/** Returns the names alone. */
	public ExerciseNames names() {
		// The preview of an import lists those of the person and those of the file.
		return new ExerciseNames(this.guide, this.custom.stream()
			.collect(Collectors.toMap(CustomExercise::id, CustomExercise::name, (first, same) -> first)));
	}

	/** Returns the name of an exercise; its slug if the guide no longer has it. */
	public String name(ExerciseRef exercise) {
		return names().name(exercise);
	}

	/**
	 * Returns how much of an exercise the guide says to start with; null if it says
	 * nothing.
	 */
	public @Nullable Dose dose(ExerciseRef exercise) {
		return (exercise.slug() != null) ? this.guide.exercise(exercise.slug()).map(Exercise::dose).orElse(null) : null;
	}

	/** Finds an exercise; empty if the guide no longer has it. */
	public Optional<Choice> find(ExerciseRef exercise) {
		List<Choice> all = new ArrayList<>(ofGuide());
		this.custom.forEach((one) -> all.add(Choice.of(one)));
		return all.stream().filter((choice) -> choice.value().equals(exercise.value())).findFirst();
	}

	/**
	 * Offers an exercise in a form.
	 *
	 * @param value what the form sends
	 * @param name its name
	 */
	public record Choice(String value, String name) {

		private static Choice of(Exercise exercise) {
			return new Choice(ExerciseRef.ofGuide(exercise.id()).value(), exercise.name());
		}

		private static Choice of(CustomExercise exercise) {
			return new Choice(ExerciseRef.ofCustom(exercise.id()).value(), exercise.name());
		}

	}

}
