package app.lissom.relief;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.diary.ReliefEntry;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks for symptoms and answers with the outcome, without a redirect: no health data gets
 * into an address or the browser's history.
 */
@Controller
@RequestMapping("/relief")
class PickerController {

	private final OutcomePage outcomes;

	private final ReliefLog log;

	private final Clock clock;

	PickerController(OutcomePage outcomes, ReliefLog log, Clock clock) {
		this.outcomes = outcomes;
		this.log = log;
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

	/** Shows what to do at an outcome, to everybody. */
	@GetMapping("/{outcome}")
	ModelAndView show(@PathVariable Outcome outcome) {
		return this.outcomes.of(outcome);
	}

	/**
	 * Saves an outcome in the diary, decided again from the answers. While the skin rests
	 * from ice, only the check of the warning signs is saved.
	 */
	@PostMapping("/log")
	ModelAndView create(@SignedIn Person me, @RequestParam UUID id, @RequestParam UUID check,
			@RequestParam(defaultValue = "") Set<SeenVersion> seen, @RequestParam MultiValueMap<String, String> sent) {
		return QuestionPage.advise(sent, (advice) -> {
			Moment now = me.momentNow(this.clock);
			SessionPlan plan = advice.plan();
			ReliefEntry relief = (plan != null) ? new ReliefEntry(OwnedId.of(me.id(), id), now, plan.treatment(),
					new Minutes(plan.minutes()), advice.answers().pain(), null) : null;
			return this.log.save(me, advice, check, relief, seen,
					Map.of("id", OwnedId.draw(this.clock), "check", OwnedId.draw(this.clock)),
					new ModelAndView(Redirect.toSaved("entries", List.of(id, check), "/diary/{day}", now.day())));
		});
	}

}
