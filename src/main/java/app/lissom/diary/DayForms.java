package app.lissom.diary;

import java.time.Clock;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.lissom.exercises.CustomExercises;
import app.lissom.kernel.OwnedId;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Adds to the model what the fragments in {@code templates/diary/_cards.html} read: the
 * log of one day, and fresh ids for its forms.
 */
@Component
class DayForms {

	private final CustomExercises customExercises;

	private final Clock clock;

	DayForms(CustomExercises customExercises, Clock clock) {
		this.customExercises = customExercises;
		this.clock = clock;
	}

	void add(Day day, DayLog log, Model model) {
		model.addAttribute("log", log);
		model.addAttribute("exercises", this.customExercises.withGuide(day.me()));
		model.addAttribute("kinds", EntryKind.values());
		model.addAttribute("ids", Arrays.stream(EntryKind.values())
			.collect(Collectors.toMap(Function.identity(), (kind) -> OwnedId.draw(this.clock))));
		model.addAttribute("postureId", OwnedId.draw(this.clock));
		model.addAttribute("form", EntryKind.PAIN.blankForm(OwnedId.draw(this.clock), null));
	}

}
