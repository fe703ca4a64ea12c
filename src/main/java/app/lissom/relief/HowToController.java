package app.lissom.relief;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What to do at each outcome, for everybody. Nothing here is about the reader. */
@Controller
class HowToController {

	private final OutcomePage outcomes;

	HowToController(OutcomePage outcomes) {
		this.outcomes = outcomes;
	}

	@GetMapping("/relief/{outcome}")
	ModelAndView show(@PathVariable String outcome) {
		return Outcome.named(outcome)
			.map(this.outcomes::of)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
