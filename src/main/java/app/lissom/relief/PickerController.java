package app.lissom.relief;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.Redirect;
import app.lissom.safety.Outcome;
import app.lissom.safety.ReliefSessionPlan;
import app.lissom.safety.Skin;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks for symptoms and redirects to the outcome, at a URL that only this browser can
 * open. A browser without cookies gets the outcome without a redirect.
 */
@Controller
@RequestMapping("/relief")
class PickerController {

	private final OutcomePage outcomes;

	private final AnswersAddress addresses;

	private final ReliefLog log;

	private final ReliefSessions sessions;

	private final VisitorTimer timers;

	private final SkinRest skin;

	private final Clock clock;

	PickerController(OutcomePage outcomes, AnswersAddress addresses, ReliefLog log, ReliefSessions sessions,
			VisitorTimer timers, SkinRest skin, Clock clock) {
		this.outcomes = outcomes;
		this.addresses = addresses;
		this.log = log;
		this.sessions = sessions;
		this.timers = timers;
		this.skin = skin;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView form(@SignedIn @Nullable Person me) {
		return new QuestionPage(PickerForm.empty()).first().addObject("running", running(me).orElse(null));
	}

	private Optional<ReliefSessionView> running(@Nullable Person me) {
		Instant now = this.clock.instant();
		return (me == null) ? this.timers.findRunning()
				: this.sessions.findOpen(me.id())
					.map((session) -> new ReliefSessionView(session.timer(), now, me.zone()))
					.filter((view) -> view.stage() != ReliefStage.OVER);
	}

	@PostMapping
	ModelAndView create(@SignedIn @Nullable Person me, @RequestParam MultiValueMap<String, String> sent) {
		PickerForm form = PickerForm.of(sent);
		QuestionPage questions = new QuestionPage(form);
		boolean direct = sent.containsKey("direct") && !this.addresses.canBeOpened();
		if (direct || questions.isWrong() && !questions.isUnsure()) {
			return answer(sent, me).addObject("direct", direct);
		}
		return this.addresses.redirect(form.sent(), me);
	}

	/** Shows what answers lead to, or asks anew when they are too old to open. */
	@GetMapping("/answer")
	ModelAndView show(@SignedIn @Nullable Person me, @RequestParam(defaultValue = "") String to,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		return this.addresses.find(to, me)
			.map((text) -> answer(text.sent(), me).addObject("id", text.id()).addObject("check", text.check()))
			.orElseGet(() -> new QuestionPage(PickerForm.empty()).first()
				.addObject("expired", true)
				.addObject("direct", !this.addresses.canBeOpened()));
	}

	private ModelAndView answer(MultiValueMap<String, String> sent, @Nullable Person me) {
		PickerForm form = PickerForm.of(sent);
		return new QuestionPage(form).isUnsure()
				? this.outcomes.ofUnsure(form.answers().pain(), me).addObject("kept", form.sent())
				: this.skin.advise(sent, me, (advice) -> this.outcomes.of(advice, me)
					.addObject("skinResting", advice.answers().skin() == Skin.CHANGED && this.skin.isDue(me)));
	}

	/** Shows timers that need no network, with what to check before. */
	@GetMapping("/countdown")
	String countdown(Model model) {
		model.addAttribute("plans", List.of(ReliefSessionPlan.of(Treatment.HEAT), ReliefSessionPlan.of(Treatment.ICE)));
		return "relief/countdown";
	}

	/** Shows what to do at an outcome, to everybody. */
	@GetMapping("/{outcome}")
	ModelAndView show(@PathVariable Outcome outcome) {
		return this.outcomes.of(outcome);
	}

	/**
	 * Saves an outcome in the diary, decided again from the answers. While the skin rests
	 * from ice, only the check of the warning signs is saved.
	 * @param day the day on which it was found, if it waited for the network; null for
	 * now
	 * @param time the time of that day, where the person lives
	 */
	@PostMapping("/log")
	ModelAndView create(@SignedIn Person me, @RequestParam UUID id, @RequestParam UUID check,
			@RequestParam(defaultValue = "") Set<SeenVersion> seen, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime time) {
		OwnedId entry = this.sessions.entryId(me.id(), id);
		return QuestionPage.advise(sent, (advice) -> {
			Moment now = me.momentOf(day, time, this.clock);
			String place = advice.answers().signs().isEmpty() ? "entries" : "pain";
			ReliefSessionPlan plan = advice.plan();
			ReliefEntry relief = (plan != null) ? new ReliefEntry(entry, now, plan.treatment(),
					new Minutes(plan.minutes()), advice.answers().pain(), null) : null;
			return this.log.save(me, advice, check, relief, seen,
					Map.of("id", OwnedId.generate(this.clock), "check", OwnedId.generate(this.clock)),
					new ModelAndView(Redirect.toSaved(place, List.of(entry.id(), check), "/diary/{day}", now.day())));
		});
	}

}
