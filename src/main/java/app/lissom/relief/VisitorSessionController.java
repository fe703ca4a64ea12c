package app.lissom.relief;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.EntryConflictPage;
import app.lissom.diary.ReliefEntry;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads a visitor through a timed session. Like the picker it answers without a redirect:
 * the server stores nothing, and neither an address nor the browser's history holds it.
 * Only without a script does the address hold it, because the page refreshes itself.
 */
@Controller
@RequestMapping("/relief/timer")
class VisitorSessionController {

	private final OutcomePage outcomes;

	private final Diary diary;

	private final Clock clock;

	VisitorSessionController(OutcomePage outcomes, Diary diary, Clock clock) {
		this.outcomes = outcomes;
		this.diary = diary;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@RequestParam(name = "course", required = false) @Nullable TimedSession timer,
			@RequestParam(required = false) @Range(min = 0, max = 10) @Nullable Integer before,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		return (timer == null) ? new ModelAndView(Redirect.to("/relief"))
				: SessionPage.ofVisitor(timer, PainLevel.ofNullable(before), this.clock, null);
	}

	@PostMapping
	ModelAndView create(@RequestParam MultiValueMap<String, String> sent) {
		return QuestionPage.advise(sent, (advice) -> {
			SessionPlan plan = advice.plan();
			return (plan == null) ? this.outcomes.of(advice, null) : SessionPage
				.ofVisitor(TimedSession.start(plan, this.clock.instant()), advice.answers().pain(), this.clock, null);
		});
	}

	@PostMapping("/act")
	ModelAndView update(@RequestParam("course") TimedSession timer,
			@RequestParam(required = false) @Range(min = 0, max = 10) @Nullable Integer before,
			@RequestParam SessionAction act) {
		return SessionPage.ofVisitor(timer.after(act, this.clock.instant()), PainLevel.ofNullable(before), this.clock,
				null);
	}

	/** Saves an ended session for a visitor who has signed in or up meanwhile. */
	@PostMapping("/keep")
	ModelAndView confirm(@SignedIn Person me, @RequestParam UUID id, @RequestParam("course") TimedSession timer,
			@RequestParam(required = false) @Range(min = 0, max = 10) @Nullable Integer before,
			@Valid @ModelAttribute("form") PainAfterForm form, BindingResult errors,
			@RequestParam(defaultValue = "") Set<SeenVersion> seen) {
		PainLevel pain = PainLevel.ofNullable(before);
		if (errors.hasErrors() || timer.stage(this.clock.instant()) != Stage.OVER) {
			return SessionPage.ofVisitor(timer, pain, this.clock, errors);
		}
		ReliefEntry entry = timer.toEntry(OwnedId.of(me.id(), id), me.zone(), this.clock.instant(), pain, form.level());
		return this.diary.save(List.of(entry), seen)
			.toPage(SessionPage.entry(entry),
					new EntryConflictPage(me, this.clock, "relief", Map.of("id", OwnedId.draw(this.clock))));
	}

}
