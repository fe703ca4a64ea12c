package app.lissom.relief;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.Redirect;
import app.lissom.safety.Advice;
import app.lissom.safety.Answers;
import app.lissom.security.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks only about the warning signs, saves the answer, and shows what to do about a sign.
 */
@Controller
@RequestMapping("/relief/check")
class SafetyCheckController {

	private final AnswersAddress addresses;

	private final ReliefLog log;

	private final Clock clock;

	SafetyCheckController(AnswersAddress addresses, ReliefLog log, Clock clock) {
		this.addresses = addresses;
		this.log = log;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView form() {
		PickerForm form = PickerForm.empty();
		return new QuestionPage(form).safetyCheck(OwnedId.generate(this.clock), form.noErrors());
	}

	@PostMapping
	ModelAndView create(@SignedIn Person me, @RequestParam UUID id,
			@RequestParam(defaultValue = "") Set<SeenVersion> seen, @RequestParam MultiValueMap<String, String> sent) {
		PickerForm form = PickerForm.of(sent);
		Answers answers = form.answers();
		if (answers.signs().isEmpty() && form.checkSigns().hasErrors()) {
			return new QuestionPage(form).safetyCheck(id, form.checkSigns());
		}
		Advice advice = Advice.of(answers, null);
		return this.log.save(me, advice, id, null, seen, Map.of("id", OwnedId.generate(this.clock)),
				answers.signs().isEmpty() ? new ModelAndView(Redirect.toSaved("relief", id, "/"))
						: this.addresses.redirect(advice, me));
	}

}
