package app.lissom.relief;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryConflictException;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheck;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The session of somebody who is signed in: one at a time, kept on the server. */
@Controller
@RequestMapping("/relief/session")
class SessionController {

	private static final String SESSION = "redirect:/relief/session";

	private final ReliefSessions sessions;

	private final SessionPage pages;

	private final OutcomePage outcomes;

	private final Diary diary;

	private final Clock clock;

	SessionController(ReliefSessions sessions, SessionPage pages, OutcomePage outcomes, Diary diary, Clock clock) {
		this.sessions = sessions;
		this.pages = pages;
		this.outcomes = outcomes;
		this.diary = diary;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@SignedIn Person me) {
		Instant now = this.clock.instant();
		Optional<ReliefSession> session = this.sessions.of(me.id());
		if (session.filter((one) -> one.isToBeRatedLater(now)).isPresent()) {
			return new ModelAndView("relief/later", "followUpForm", FollowUpForm.blank(session.get().id()));
		}
		return session.filter(ReliefSession::isOpen)
			.map((one) -> this.pages.of(me, one))
			.orElseGet(() -> new ModelAndView("relief/no-session"));
	}

	/** What to do is decided anew from the answers; the check of the signs is kept. */
	@PostMapping
	ModelAndView create(@SignedIn Person me, @RequestParam UUID id, @RequestParam UUID check,
			@RequestParam MultiValueMap<String, String> sent) {
		PickerForm form = PickerForm.of(sent);
		QuestionPage questions = new QuestionPage(form);
		if (questions.isNext()) {
			return questions.next();
		}
		Advice advice = Advice.on(form.answers(), form.wished());
		SessionPlan plan = advice.plan();
		if (plan == null) {
			return this.outcomes.of(advice, me);
		}
		Optional<Entry> done = this.diary.find(me.id(), id);
		if (done.isPresent()) {
			return new ModelAndView("redirect:/diary/" + done.get().day());
		}
		Moment now = me.momentNow(this.clock);
		this.diary.add(new SafetyCheck(OwnedId.of(me.id(), check), now, advice.answers().signs()));
		ReliefSession open = this.sessions.start(OwnedId.of(me.id(), id),
				TimedSession.start(plan, advice.isForComfort(), this.clock.instant()), advice.answers().pain());
		return new ModelAndView(open.id().equals(id) ? SESSION : SESSION + "?still");
	}

	@PostMapping("/act")
	String update(@SignedIn AccountId me, @RequestParam UUID id, @RequestParam long seen,
			@RequestParam SessionAction act) {
		this.sessions.act(me, id, seen, act);
		return SESSION;
	}

	/** Only the person can say that it was so: then it is in the diary. */
	@PostMapping("/confirm")
	ModelAndView confirm(@SignedIn Person me, @RequestParam UUID id, @Valid @ModelAttribute("form") PainAfterForm form,
			BindingResult errors) {
		Instant now = this.clock.instant();
		Optional<ReliefSession> over = this.sessions.open(me.id())
			.filter((one) -> one.id().equals(id) && one.course().stage(now) == Stage.OVER);
		if (over.isEmpty()) {
			return new ModelAndView(SESSION);
		}
		if (errors.hasErrors()) {
			return this.pages.of(me, over.get(), errors);
		}
		ReliefEntry entry = over.get().toEntry(me.zone(), now, form.level());
		try {
			this.diary.add(entry);
		}
		catch (EntryConflictException ex) {
			// It was confirmed a moment ago; the diary is where one changes it.
		}
		this.sessions.confirm(me.id(), id);
		return new ModelAndView("redirect:/diary/" + entry.day() + "#entry-" + id);
	}

	/** It is not to be in the diary. */
	@PostMapping("/discard")
	String destroy(@SignedIn AccountId me, @RequestParam UUID id) {
		this.sessions.discard(me, id);
		return SESSION;
	}

}
