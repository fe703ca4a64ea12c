package app.lissom.relief;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
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
			@RequestParam MultiValueMap<String, String> sent) {
		return QuestionPage.advise(sent, (advice) -> {
			Moment now = me.momentNow(this.clock);
			SafetyCheck safety = new SafetyCheck(OwnedId.of(me.id(), check), now, advice.answers().signs());
			Stream<Entry> relief = Stream.ofNullable(advice.plan())
				.filter((plan) -> this.outcomes.lastIce(advice, me).isEmpty())
				.map((plan) -> new ReliefEntry(OwnedId.of(me.id(), id), now, plan.treatment(),
						new Minutes(plan.minutes()), advice.answers().pain(), null));
			this.diary.add(Stream.concat(Stream.of(safety), relief).toArray(Entry[]::new)).rejectConflict();
			return new ModelAndView(Redirect.to("/diary/{day}", now.day()));
		});
	}

}
