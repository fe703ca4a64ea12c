package app.lissom.guide;

import app.lissom.page.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows an exercise. The page with all of them is a topic of the guide. */
@Controller
@RequestMapping("/guide/exercises")
class ExerciseController {

	private final Guide guide;

	ExerciseController(Guide guide) {
		this.guide = guide;
	}

	@GetMapping("/{id}")
	String show(@PathVariable String id, Model model) {
		Exercise exercise = this.guide.exercise(id).orElseThrow(NotFoundException::new);
		model.addAttribute("page", exercise);
		model.addAttribute("tip", this.guide.tipWith(exercise));
		model.addAttribute("floor", this.guide.floor());
		model.addAttribute("stop", this.guide.stop());
		new Pager<>(this.guide.exercises(), exercise).addTo(model);
		return "guide/exercise";
	}

}
