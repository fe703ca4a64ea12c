package app.lissom.diary;

import java.time.Clock;

import app.lissom.guide.Guide;
import app.lissom.kernel.OwnedId;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Adds to the model what the fragments in {@code templates/diary/_cards.html} read: the
 * log of one day, and empty forms for what takes one tap.
 */
@Component
class DayForms {

	private final CustomExercises own;

	private final Guide guide;

	private final Clock clock;

	DayForms(CustomExercises own, Guide guide, Clock clock) {
		this.own = own;
		this.guide = guide;
		this.clock = clock;
	}

	void add(Day day, DayLog log, Model model) {
		model.addAttribute("log", log);
		model.addAttribute("exercises", new Exercises(this.guide, this.own.of(day.me())));
		model.addAttribute("glass", OwnedId.draw(this.clock));
		model.addAttribute("check", OwnedId.draw(this.clock));
		model.addAttribute("form", new PainForm(OwnedId.draw(this.clock), null, null, null, null, null, null, null));
	}

}
