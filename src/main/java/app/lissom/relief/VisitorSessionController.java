package app.lissom.relief;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.ReliefEntry;
import app.lissom.kernel.OwnedId;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A visitor's session. Like the picker it answers with the page itself: the server keeps
 * nothing, and neither an address nor the history of the browser holds it.
 */
@Controller
@RequestMapping("/relief/timer")
class VisitorSessionController {

	private final SessionPage pages;

	private final OutcomePage outcomes;

	private final Diary diary;

	private final Clock clock;

	VisitorSessionController(SessionPage pages, OutcomePage outcomes, Diary diary, Clock clock) {
		this.pages = pages;
		this.outcomes = outcomes;
		this.diary = diary;
		this.clock = clock;
	}

	@PostMapping
	ModelAndView create(@RequestParam MultiValueMap<String, String> sent) {
		PickerForm form = PickerForm.of(sent);
		QuestionPage questions = new QuestionPage(form);
		if (questions.isNext()) {
			return questions.next();
		}
		Advice advice = Advice.on(form.answers(), form.wished());
		SessionPlan plan = advice.plan();
		if (plan == null) {
			return this.outcomes.of(advice, null);
		}
		TimedSession course = TimedSession.start(plan, advice.isForComfort(), this.clock.instant());
		return this.pages.of(new VisitorSession(course, advice.answers().pain()));
	}

	@PostMapping("/act")
	ModelAndView update(@RequestParam String course, @RequestParam(required = false) @Nullable Integer before,
			@RequestParam SessionAction act) {
		VisitorSession timer = VisitorSession.read(course, before);
		return this.pages.of(new VisitorSession(timer.course().after(act, this.clock.instant()), timer.before()));
	}

	/** For somebody who signed in, or made an account, on the way here. */
	@PostMapping("/keep")
	ModelAndView keep(@SignedIn Person me, @RequestParam UUID id, @RequestParam String course,
			@RequestParam(required = false) @Nullable Integer before, @Valid @ModelAttribute("form") PainAfterForm form,
			BindingResult errors) {
		VisitorSession timer = VisitorSession.read(course, before);
		Instant now = this.clock.instant();
		if (errors.hasErrors() || timer.course().stage(now) != Stage.OVER) {
			return this.pages.of(timer, errors);
		}
		ReliefEntry entry = timer.course()
			.toEntry(OwnedId.of(me.id(), id), me.zone(), now, timer.before(), form.level());
		this.diary.add(entry);
		return new ModelAndView("redirect:/diary/" + entry.day() + "#entry-" + id);
	}

}
