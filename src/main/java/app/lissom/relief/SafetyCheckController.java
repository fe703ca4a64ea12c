package app.lissom.relief;

import java.time.Clock;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.SafetyCheck;
import app.lissom.kernel.OwnedId;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks about the warning signs only and saves the answer. A sign is answered with what to
 * do, and no redirect: no address says what a person ticked.
 */
@Controller
@RequestMapping("/relief/check")
class SafetyCheckController {

	private final OutcomePage outcomes;

	private final Diary diary;

	private final Clock clock;

	SafetyCheckController(OutcomePage outcomes, Diary diary, Clock clock) {
		this.outcomes = outcomes;
		this.diary = diary;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView form() {
		PickerForm form = PickerForm.empty();
		return new QuestionPage(form).safetyCheck(OwnedId.draw(this.clock), form.noErrors());
	}

	@PostMapping
	ModelAndView create(@SignedIn Person me, @RequestParam UUID id, @RequestParam MultiValueMap<String, String> sent) {
		PickerForm form = PickerForm.of(sent);
		Answers answers = form.answers();
		if (answers.signs().isEmpty() && form.checkSigns().hasErrors()) {
			return new QuestionPage(form).safetyCheck(id, form.checkSigns());
		}
		this.diary.add(new SafetyCheck(OwnedId.of(me.id(), id), me.momentNow(this.clock), answers.signs()))
			.rejectConflict();
		return answers.signs().isEmpty() ? new ModelAndView(Redirect.to("/"))
				: this.outcomes.of(Advice.of(answers, null), me);
	}

}
