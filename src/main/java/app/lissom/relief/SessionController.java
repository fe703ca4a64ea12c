package app.lissom.relief;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheck;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.page.Redirect;
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

/** Leads a signed-in person through their timed session, which the server stores. */
@Controller
@RequestMapping("/relief/session")
class SessionController {

	private static final String SESSION = Redirect.to("/relief/session");

	private final ReliefSessions sessions;

	private final OutcomePage outcomes;

	private final Diary diary;

	private final Clock clock;

	SessionController(ReliefSessions sessions, OutcomePage outcomes, Diary diary, Clock clock) {
		this.sessions = sessions;
		this.outcomes = outcomes;
		this.diary = diary;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@SignedIn Person me) {
		Instant now = this.clock.instant();
		Optional<ReliefSession> session = this.sessions.find(me.id());
		if (session.filter((one) -> one.isFollowUpDue(now)).isPresent()) {
			return new ModelAndView("relief/follow-up", "followUpForm",
					new FollowUpController.FollowUpForm(session.get().id(), null));
		}
		return session.filter(ReliefSession::isOpen)
			.map((one) -> SessionPage.of(me, one, now, null))
			.orElseGet(() -> new ModelAndView("relief/no-session"));
	}

	/** Starts what the answers allow, and saves the check of the warning signs. */
	@PostMapping
	ModelAndView create(@SignedIn Person me, @RequestParam UUID id, @RequestParam UUID check,
			@RequestParam MultiValueMap<String, String> sent) {
		return QuestionPage.advise(sent, (advice) -> {
			SessionPlan plan = advice.plan();
			if (plan == null) {
				return this.outcomes.of(advice, me);
			}
			Optional<Entry> saved = this.diary.find(me.id(), id);
			if (saved.isPresent()) {
				return new ModelAndView(Redirect.to("/diary/{day}", saved.get().day()));
			}
			if (this.sessions.findOpen(me.id()).isEmpty() && this.outcomes.lastIce(advice, me).isPresent()) {
				return this.outcomes.of(advice, me);
			}
			this.diary
				.add(new SafetyCheck(OwnedId.of(me.id(), check), me.momentNow(this.clock), advice.answers().signs()))
				.rejectConflict();
			ReliefSession open = this.sessions.start(OwnedId.of(me.id(), id),
					TimedSession.start(plan, this.clock.instant()), advice.answers().pain());
			return new ModelAndView(open.id().equals(id) ? SESSION : Redirect.to("/relief/session?still"));
		});
	}

	@PostMapping("/act")
	String update(@SignedIn AccountId me, @RequestParam UUID id, @RequestParam long seen,
			@RequestParam SessionAction act) {
		this.sessions.change(me, id, (session) -> session.apply(act, seen, this.clock.instant()));
		return SESSION;
	}

	@PostMapping("/confirm")
	ModelAndView confirm(@SignedIn Person me, @RequestParam UUID id, @Valid @ModelAttribute("form") PainAfterForm form,
			BindingResult errors) {
		Instant now = this.clock.instant();
		Optional<ReliefSession> ended = this.sessions.findOpen(me.id())
			.filter((one) -> one.id().equals(id) && one.timer().stage(now) == Stage.OVER);
		if (ended.isEmpty()) {
			return new ModelAndView(SESSION);
		}
		if (errors.hasErrors()) {
			return SessionPage.of(me, ended.get(), now, errors);
		}
		ReliefEntry entry = ended.get().toEntry(me.zone(), now, form.level());
		// A conflict means that it was confirmed a moment ago, and edited in the diary.
		this.diary.add(entry);
		this.sessions.change(me.id(), id, (session) -> session.confirm(now));
		return SessionPage.entry(entry);
	}

	@PostMapping("/discard")
	String destroy(@SignedIn AccountId me, @RequestParam UUID id) {
		this.sessions.purge(me, id, true);
		return SESSION;
	}

}
