package app.lissom.relief;

import app.lissom.account.Person;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The picker. Its answer is the outcome itself and no redirect, so that neither an
 * address nor the history of the browser holds what somebody said about their health.
 */
@Controller
@RequestMapping("/relief")
class PickerController {

	private final OutcomePage outcomes;

	PickerController(OutcomePage outcomes) {
		this.outcomes = outcomes;
	}

	@GetMapping
	ModelAndView form() {
		return new QuestionPage(PickerForm.empty()).first();
	}

	@PostMapping
	ModelAndView create(@SignedIn @Nullable Person me, @RequestParam MultiValueMap<String, String> sent) {
		PickerForm form = PickerForm.of(sent);
		QuestionPage questions = new QuestionPage(form);
		return questions.isNext() ? questions.next() : this.outcomes.of(Advice.on(form.answers(), form.wished()), me);
	}

}
