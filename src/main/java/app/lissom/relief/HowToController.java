package app.lissom.relief;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows what to do at each outcome, to everybody. */
@Controller
class HowToController {

	private final OutcomePage outcomes;

	HowToController(OutcomePage outcomes) {
		this.outcomes = outcomes;
	}

	@GetMapping("/relief/{outcome}")
	ModelAndView show(@PathVariable Outcome outcome) {
		return this.outcomes.of(outcome);
	}

}
