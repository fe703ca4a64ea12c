package app.lissom.relief;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.EntryConflictPage;
import app.lissom.diary.ReliefEntry;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.Redirect;
import app.lissom.relief.VisitorTimer.VisitorSession;
import app.lissom.safety.ReliefSessionPlan;
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
 * Leads a visitor through a timed session, which is stored in a cookie. A browser without
 * cookies gets pages without redirects, which carry the session in their fields.
 */
@Controller
@RequestMapping("/relief/timer")
class VisitorReliefSessionController {

	private static final String TIMER = Redirect.to("/relief/timer");

	private static final String SESSION = Redirect.to("/relief/session");

	private final VisitorTimer timers;

	private final ReliefSessions sessions;

	private final AnswersAddress addresses;

	private final Diary diary;

	private final SkinRest skin;

	private final IceRest iceRest;

	private final Clock clock;

	VisitorReliefSessionController(VisitorTimer timers, ReliefSessions sessions, AnswersAddress addresses, Diary diary,
			SkinRest skin, IceRest iceRest, Clock clock) {
		this.timers = timers;
		this.sessions = sessions;
		this.addresses = addresses;
		this.diary = diary;
		this.skin = skin;
		this.iceRest = iceRest;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@SignedIn @Nullable AccountId me,
			@RequestParam(name = "course", required = false) @Nullable TimedSession timer,
			@RequestParam(required = false) @Range(min = 0, max = 10) @Nullable Integer before,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (timer != null) {
			return ReliefSessionPage.ofVisitor(withId(timer, before), this.clock, null);
		}
		return this.timers.find()
			.filter((session) -> me == null || !isSaved(me, session))
			.map((session) -> ReliefSessionPage.ofVisitor(session, this.clock, null).addObject("stored", true))
			.orElseGet(() -> new ModelAndView((me != null) ? SESSION : Redirect.to("/relief")));
	}

	/** The cookie stays after that: the skin has to rest. */
	private boolean isSaved(AccountId me, VisitorSession session) {
		return this.diary.findIncludingDeleted(me, session.id()).filter((entry) -> !entry.isDeleted()).isPresent();
	}

	@PostMapping
	ModelAndView create(@RequestParam(required = false) @Nullable UUID check,
			@RequestParam MultiValueMap<String, String> sent) {
		return this.skin.advise(sent, null, (advice) -> {
			ReliefSessionPlan plan = advice.plan();
			if (plan == null) {
				return this.addresses.redirect(advice, null);
			}
			if (this.timers.findRunning().isPresent()) {
				return new ModelAndView(Redirect.to("/relief/timer?still"));
			}
			if (IceRest.isCold(advice) && this.iceRest.find(null).isPresent()) {
				return this.addresses.redirect(advice, null);
			}
			return show(new VisitorSession(OwnedId.generate(this.clock), OwnedId.orGenerate(check, this.clock),
					TimedSession.start(plan, this.clock.instant()), advice.answers().pain()));
		});
	}

	/**
	 * Acts on the session as it was shown: a newer state is shown, not overwritten, nor
	 * one that goes on in an account since then.
	 */
	@PostMapping("/act")
	ModelAndView update(@SignedIn @Nullable AccountId me, @RequestParam("course") TimedSession timer,
			@RequestParam(required = false) @Range(min = 0, max = 10) @Nullable Integer before,
			@RequestParam ReliefSessionAction act) {
		Optional<VisitorSession> stored = this.timers.find();
		if (stored.isPresent() && !stored.get().timer().equals(timer)) {
			return new ModelAndView(TIMER);
		}
		if (stored.isEmpty() && me != null && this.sessions.findOpen(me).isPresent()) {
			return new ModelAndView(SESSION);
		}
		VisitorSession session = stored.orElseGet(() -> withId(timer, before));
		return show(new VisitorSession(session.id(), session.check(), timer.after(act, this.clock.instant()),
				session.before()));
	}

	private ModelAndView show(VisitorSession session) {
		if (!this.addresses.canBeOpened()) {
			return ReliefSessionPage.ofVisitor(session, this.clock, null);
		}
		this.timers.save(session);
		return new ModelAndView(TIMER);
	}

	private VisitorSession withId(TimedSession timer, @Nullable Integer before) {
		return new VisitorSession(OwnedId.generate(this.clock), null, timer, PainLevel.ofNullable(before));
	}

	/**
	 * Saves an ended session for a visitor who has signed in or up meanwhile, and the
	 * check of the warning signs before it.
	 */
	@PostMapping("/keep")
	ModelAndView confirm(@SignedIn Person me, @RequestParam UUID id,
			@RequestParam(required = false) @Nullable UUID check, @RequestParam("course") TimedSession timer,
			@RequestParam(required = false) @Range(min = 0, max = 10) @Nullable Integer before,
			@Valid @ModelAttribute("form") PainAfterForm form, BindingResult errors,
			@RequestParam(defaultValue = "") Set<SeenVersion> seen) {
		PainLevel pain = PainLevel.ofNullable(before);
		if (errors.hasErrors() || timer.stage(this.clock.instant()) != ReliefStage.OVER) {
			return ReliefSessionPage.ofVisitor(new VisitorSession(id, check, timer, pain), this.clock, errors);
		}
		ReliefEntry entry = timer.toEntry(OwnedId.of(me.id(), id), me.zone(), this.clock.instant(), pain, form.level());
		return this.diary.save(ReliefSessions.withCheck(entry, check), seen)
			.toPage(ReliefSessionPage.entry(entry, check),
					new EntryConflictPage(me, this.clock, "relief", Map.of("id", OwnedId.generate(this.clock))));
	}

}
