package app.lissom.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.AccountId;
import app.lissom.diary.Done;
import app.lissom.diary.Exercises;
import app.lissom.diary.OwnExercise;
import app.lissom.diary.OwnExercises;
import app.lissom.guide.Exercise;
import app.lissom.guide.Guide;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Brings the steps of a routine together with what there is to know about them. */
@Component
class Scenes {

	private final Guide guide;

	private final OwnExercises own;

	Scenes(Guide guide, OwnExercises own) {
		this.guide = guide;
		this.own = own;
	}

	/** The exercises that this person can choose from. */
	Exercises exercises(@Nullable AccountId me) {
		return new Exercises(this.guide, (me != null) ? this.own.of(me) : List.of());
	}

	List<Scene> of(@Nullable AccountId me, List<Step> steps) {
		boolean someOwn = steps.stream().anyMatch((step) -> step.own() != null);
		Exercises exercises = exercises(someOwn ? me : null);
		Timeline timeline = Timeline.of(steps);
		List<Scene> scenes = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			Done done = step.done();
			Exercise exercise = ofGuide(done.slug()).orElse(null);
			scenes.add(new Scene(i, step, exercises.name(done), exercise, ofMine(exercises, done.own()),
					(exercise != null) ? this.guide.figure(exercise.id()).orElse(null) : null,
					timeline.parts().get(i)));
		}
		return scenes;
	}

	private Optional<Exercise> ofGuide(@Nullable String slug) {
		return (slug != null) ? this.guide.exercise(slug) : Optional.empty();
	}

	private static @Nullable OwnExercise ofMine(Exercises exercises, @Nullable UUID id) {
		return exercises.own().stream().filter((one) -> one.id().equals(id)).findFirst().orElse(null);
	}

}
