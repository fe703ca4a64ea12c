package app.lissom.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.diary.CustomExercise;
import app.lissom.diary.CustomExercises;
import app.lissom.diary.ExerciseRef;
import app.lissom.diary.Exercises;
import app.lissom.guide.Exercise;
import app.lissom.guide.Guide;
import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Brings the steps of a routine together with what there is to know about them. */
@Component
class StepViews {

	private final Guide guide;

	private final CustomExercises own;

	StepViews(Guide guide, CustomExercises own) {
		this.guide = guide;
		this.own = own;
	}

	/** The exercises that this person can choose from. */
	Exercises exercises(@Nullable AccountId me) {
		return new Exercises(this.guide, (me != null) ? this.own.of(me) : List.of());
	}

	List<StepView> of(@Nullable AccountId me, List<Step> steps) {
		boolean someOwn = steps.stream().anyMatch((step) -> step.own() != null);
		Exercises exercises = exercises(someOwn ? me : null);
		Timeline timeline = Timeline.of(steps);
		List<StepView> scenes = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			ExerciseRef done = step.done();
			Exercise exercise = ofGuide(done.slug()).orElse(null);
			scenes.add(new StepView(i, step, exercises.name(done), exercise, ofMine(exercises, done.own()),
					(exercise != null) ? this.guide.figure(exercise.id()).orElse(null) : null,
					timeline.parts().get(i)));
		}
		return scenes;
	}

	private Optional<Exercise> ofGuide(@Nullable String slug) {
		return (slug != null) ? this.guide.exercise(slug) : Optional.empty();
	}

	private static @Nullable CustomExercise ofMine(Exercises exercises, @Nullable UUID id) {
		return exercises.own().stream().filter((one) -> one.id().equals(id)).findFirst().orElse(null);
	}

}
