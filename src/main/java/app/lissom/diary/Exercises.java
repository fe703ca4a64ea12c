package app.lissom.diary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.lissom.guide.Exercise;
import app.lissom.guide.Guide;
import org.jspecify.annotations.Nullable;

/**
 * The exercises that one person can do: the guide's and their own.
 *
 * @param guide what everybody can read
 * @param own the person's own, those put away too
 */
public record Exercises(Guide guide, List<CustomExercise> own) {

	/** The guide's exercises, in its order. */
	public List<Choice> ofGuide() {
		return this.guide.exercises().stream().map(Choice::of).toList();
	}

	/** The person's own, without those put away. */
	public List<Choice> ofMine() {
		return this.own.stream().filter((one) -> !one.isArchived()).map(Choice::of).toList();
	}

	/** What a form offers: all that is in use, and what was chosen before. */
	public List<Choice> offered(@Nullable Collection<String> chosen) {
		List<Choice> all = new ArrayList<>(ofMine());
		all.addAll(ofGuide());
		if (chosen != null) {
			this.own.stream()
				.filter(CustomExercise::isArchived)
				.map(Choice::of)
				.filter((choice) -> chosen.contains(choice.value()))
				.forEach(all::add);
		}
		return all;
	}

	/** What an exercise is called; what the guide no longer has keeps its plain name. */
	public String name(ExerciseRef done) {
		return find(done).map(Choice::name).orElse(String.valueOf(done.slug()));
	}

	/** The exercise, unless nobody knows it any more. */
	public Optional<Choice> find(ExerciseRef done) {
		List<Choice> all = new ArrayList<>(ofGuide());
		this.own.forEach((one) -> all.add(Choice.of(one)));
		return all.stream().filter((choice) -> choice.value().equals(done.value())).findFirst();
	}

	/**
	 * An exercise as a form offers it.
	 *
	 * @param value what the form sends
	 * @param name what people call it
	 */
	public record Choice(String value, String name) {

		private static Choice of(Exercise exercise) {
			return new Choice(ExerciseRef.ofGuide(exercise.id()).value(), exercise.name());
		}

		private static Choice of(CustomExercise exercise) {
			return new Choice(ExerciseRef.own(exercise.id()).value(), exercise.name());
		}

	}

}
