package app.lissom.relief;

import java.time.Clock;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheck;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.page.Redirect;
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
 * Asks for symptoms and answers with the outcome, without a redirect: so neither an
 * address nor the browser's history holds what a person said about their health.
 */
@Controller
@RequestMapping("/relief")
class PickerController {

	private final OutcomePage outcomes;

	private final Diary diary;

	private final Clock clock;

	PickerController(OutcomePage outcomes, Diary diary, Clock clock) {
		this.outcomes = outcomes;
		this.diary = diary;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView form() {
		return new QuestionPage(PickerForm.empty()).first();
	}

	@PostMapping
	ModelAndView show(@SignedIn @Nullable Person me, @RequestParam MultiValueMap<String, String> sent) {
		return QuestionPage.advise(sent, (advice) -> this.outcomes.of(advice, me));
	}

	/** Saves an outcome in the diary, decided again from the answers. */
	@PostMapping("/log")
	ModelAndView create(@SignedIn Person me, @RequestParam UUID id, @RequestParam UUID check,
			@RequestParam MultiValueMap<String, String> sent) {
		return QuestionPage.advise(sent, (advice) -> {
			Moment now = me.momentNow(this.clock);
			SafetyCheck safety = new SafetyCheck(OwnedId.of(me.id(), check), now, advice.answers().signs());
			SessionPlan plan = advice.plan();
			if (plan == null) {
				this.diary.add(safety).rejectConflict();
			}
			else {
				this.diary
					.add(safety,
							new ReliefEntry(OwnedId.of(me.id(), id), now, plan.treatment(), new Minutes(plan.minutes()),
									advice.answers().pain(), null))
					.rejectConflict();
			}
			return new ModelAndView(Redirect.to("/diary/{day}", now.day()));
		});
	}

}
