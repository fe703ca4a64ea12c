package app.lissom.relief;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryConflictPage;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.UnansweredSymptoms;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.Redirect;
import app.lissom.safety.Advice;
import app.lissom.safety.ReliefSessionPlan;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
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
class ReliefSessionController {

	private static final String SESSION = Redirect.to("/relief/session");

	private static final String DISCARDED = "discarded-session";

	private final ReliefSessions sessions;

	private final VisitorTimer timers;

	private final IceRest iceRest;

	private final AnswersAddress addresses;

	private final ReliefLog log;

	private final PendingCheck pendingCheck;

	private final UnansweredSymptoms symptoms;

	private final Diary diary;

	private final SkinRest skin;

	private final Clock clock;

	ReliefSessionController(ReliefSessions sessions, VisitorTimer timers, IceRest iceRest, AnswersAddress addresses,
			ReliefLog log, PendingCheck pendingCheck, UnansweredSymptoms symptoms, Diary diary, SkinRest skin,
			Clock clock) {
		this.sessions = sessions;
		this.timers = timers;
		this.iceRest = iceRest;
		this.addresses = addresses;
		this.log = log;
		this.pendingCheck = pendingCheck;
		this.symptoms = symptoms;
		this.diary = diary;
		this.skin = skin;
		this.clock = clock;
	}

	/**
	 * Says that a session was discarded, unless another tab has saved it. The check of
	 * the warning signs before it is a fact of its own, and stays.
	 */
	@Bean
	static SavedMessageSource discardMessages(ReliefSessions sessions, Diary diary, Clock clock) {
		return (me, ids, place) -> SavedMessage
			.ofValue(place, ids, DISCARDED, sessions.find(me.id()).map(ReliefSession::id), "relief.session.discarded")
			.filter((savedMessage) -> diary.findIncludingDeleted(me.id(), ids).isEmpty())
			.map((savedMessage) -> diary.on(me.id(), me.today(clock))
				.stream()
				.anyMatch(SafetyCheckEntry.class::isInstance)
						? SavedMessage.of(place, "relief.session.discarded.checked") : savedMessage);
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
			.map((one) -> page(me, one, now, null))
			.orElseGet(() -> new ModelAndView("relief/no-session"));
	}

	private ModelAndView page(Person me, ReliefSession session, Instant now, @Nullable BindingResult errors) {
		ModelAndView page = ReliefSessionPage.of(me, session, now, this.symptoms.findPain(me).isPresent(), errors);
		this.symptoms.addSigns(me, page.getModel());
		return page;
	}

	/**
	 * Starts what the answers allow, and saves the check of the warning signs. The form
	 * of a session that is over starts another one.
	 * @param check null where nobody was asked about each sign: severe pain, or pain that
	 * went up, leads to the questions then
	 */
	@PostMapping
	ModelAndView create(@SignedIn Person me, @RequestParam UUID id,
			@RequestParam(required = false) @Nullable UUID check,
			@RequestParam(defaultValue = "") Set<SeenVersion> seen, @RequestParam MultiValueMap<String, String> sent) {
		return this.skin.advise(sent, me, (advice) -> {
			ReliefSessionPlan plan = advice.plan();
			if (plan == null) {
				return this.addresses.redirect(advice, me);
			}
			Optional<Entry> saved = this.diary.findIncludingDeleted(me.id(), id);
			if (saved.isPresent() && !saved.get().isDeleted()) {
				return new ModelAndView(Redirect.to("/diary/{day}", saved.get().day()));
			}
			Optional<ReliefSession> last = this.sessions.find(me.id());
			if (last.filter(ReliefSession::isOpen).isEmpty()) {
				Optional<String> questions = (check != null) ? Optional.empty()
						: this.pendingCheck.questionsBefore(me, last.orElse(null), advice.answers().pain());
				if (questions.isPresent()) {
					return new ModelAndView(Redirect.to(questions.get()));
				}
				if (IceRest.isCold(advice) && this.iceRest.find(me).isPresent()) {
					return this.addresses.redirect(advice, me);
				}
			}
			return saved.isPresent() ? start(me, OwnedId.generate(this.clock),
					(check != null) ? OwnedId.generate(this.clock) : null, Set.of(), advice, plan)
					: start(me, id, check, seen, advice, plan);
		});
	}

	private ModelAndView start(Person me, UUID id, @Nullable UUID check, Set<SeenVersion> seen, Advice advice,
			ReliefSessionPlan plan) {
		ReliefSession open = this.sessions.start(OwnedId.of(me.id(), id),
				TimedSession.start(plan, this.clock.instant()), advice.answers().pain());
		ModelAndView next = new ModelAndView(open.id().equals(id) ? SESSION : Redirect.to("/relief/session?still"));
		return (check == null) ? next
				: this.log.save(me, advice, check, null, seen, Map.of("check", OwnedId.generate(this.clock)), next);
	}

	@PostMapping("/act")
	String update(@SignedIn AccountId me, @RequestParam UUID id, @RequestParam long seen,
			@RequestParam ReliefSessionAction act) {
		this.sessions.change(me, id, (session) -> session.apply(act, seen, this.clock.instant()));
		return SESSION;
	}

	/**
	 * Saves a session that is over.
	 * @param spent after how many seconds of its phase the page ended it without network;
	 * null if the server did
	 */
	@PostMapping("/confirm")
	ModelAndView confirm(@SignedIn Person me, @RequestParam UUID id, @Valid @ModelAttribute("form") PainAfterForm form,
			BindingResult errors, @RequestParam(defaultValue = "") Set<SeenVersion> seen,
			@RequestParam(required = false) @Nullable Integer spent,
			@RequestParam(defaultValue = "STOP") ReliefSessionAction act) {
		Instant now = this.clock.instant();
		if (spent != null) {
			this.sessions.change(me.id(), id, (session) -> session.endAfter(spent, act, now));
		}
		Optional<ReliefSession> open = this.sessions.findOpen(me.id()).filter((one) -> one.id().equals(id));
		if (open.filter((one) -> one.timer().stage(now) != ReliefStage.OVER).isPresent()) {
			return new ModelAndView(SESSION);
		}
		if (errors.hasErrors()) {
			return open.map((one) -> page(me, one, now, errors)).orElseGet(() -> new ModelAndView(SESSION));
		}
		@Nullable UUID check = this.timers.findCheck(id).orElse(null);
		SaveResult<Entry> result = this.sessions.confirm(me, id, check, form.level(), seen, now);
		if (check != null && !(result instanceof SaveResult.Conflict)) {
			this.timers.deleteCheck();
		}
		return result.toPage(
				this.sessions.findEntry(me.id(), id)
					.map((entry) -> ReliefSessionPage.entry(entry, check))
					.orElseGet(() -> new ModelAndView(SESSION)),
				new EntryConflictPage(me, this.clock, "relief", Map.of()));
	}

	@PostMapping("/discard")
	String destroy(@SignedIn AccountId me, @RequestParam UUID id) {
		this.sessions.findOpen(me)
			.filter((session) -> session.id().equals(id))
			.ifPresent((session) -> this.timers.saveIce(session.timer()));
		this.sessions.discard(me, id, this.clock.instant());
		return Redirect.toSaved("relief", List.of(id, SavedMessage.idOf(DISCARDED, Optional.empty())), "/");
	}

}
