package app.lissom.routine;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.guide.Guide;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.page.NotFoundException;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The routines: what is in them, and how to begin one. Everybody can read and play the
 * two that everybody has; what was done is kept for those with an account.
 */
@Controller
@RequestMapping("/routine")
class RoutineController {

	private final Routines routines;

	private final RoutineSessions sessions;

	private final SpecialDays days;

	private final StepViews scenes;

	private final Guide guide;

	private final Clock clock;

	RoutineController(Routines routines, RoutineSessions sessions, SpecialDays days, StepViews scenes, Guide guide,
			Clock clock) {
		this.routines = routines;
		this.sessions = sessions;
		this.days = days;
		this.scenes = scenes;
		this.guide = guide;
		this.clock = clock;
	}

	@GetMapping
	String index(@SignedIn @Nullable Person me, Model model) {
		model.addAttribute("routines", (me != null) ? this.routines.of(me.id()) : this.routines.standard());
		model.addAttribute("flare", isFlare(me));
		return "routine/index";
	}

	@GetMapping("/{routine}")
	ModelAndView show(@SignedIn @Nullable Person me, @PathVariable String routine,
			@RequestParam(required = false) @Nullable String as, Model model) {
		model.addAttribute("form", new SessionStartForm(OwnedId.draw(this.clock), null));
		return page(me, find(me, routine), edition(as, me), model, HttpStatus.OK);
	}

	/** The player for whoever has no account: nothing is kept, the address says where. */
	@GetMapping("/{routine}/play")
	String play(@SignedIn @Nullable Person me, @PathVariable String routine,
			@RequestParam(required = false) @Nullable String as, @RequestParam(defaultValue = "1") int step,
			Model model) {
		Variant edition = edition(as, me);
		Routine whole = find(me, routine);
		Routine today = edition.of(whole);
		if (step == today.steps().size() + 1) {
			return "routine/played";
		}
		if (!today.has(step - 1)) {
			throw new NotFoundException();
		}
		model.addAttribute("routine", whole);
		model.addAttribute("edition", edition);
		model.addAttribute("name", whole.name());
		model.addAttribute("partOfDay", whole.partOfDay());
		model.addAttribute("scenes", this.scenes.of(accountOf(me), today.steps()));
		model.addAttribute("current", step - 1);
		return "routine/play";
	}

	@PostMapping("/{routine}/play")
	ModelAndView start(@SignedIn Person me, @PathVariable String routine,
			@RequestParam(required = false) @Nullable String as, @Valid @ModelAttribute("form") SessionStartForm form,
			Errors errors, Model model) {
		Routine found = find(me, routine);
		Variant edition = edition(as, me);
		if (errors.hasErrors()) {
			return page(me, found, edition, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		RoutineSession session = this.sessions
			.begin(session(me, form.id(), found, edition, PainLevel.ofNullable(form.before())));
		return new ModelAndView("redirect:/routine/sessions/" + session.id());
	}

	/** Done without the player: one tap. */
	@PostMapping("/{routine}/done")
	String done(@SignedIn Person me, @PathVariable String routine, @RequestParam(required = false) @Nullable String as,
			@RequestParam(required = false) @Nullable UUID id) {
		Routine found = find(me, routine);
		RoutineSession session = session(me, id, found, edition(as, me), null).doneAtOnce();
		this.sessions.log(this.sessions.begin(session));
		return "redirect:/";
	}

	private RoutineSession session(Person me, @Nullable UUID id, Routine routine, Variant edition,
			@Nullable PainLevel before) {
		UUID drawn = Objects.requireNonNullElseGet(id, () -> OwnedId.draw(this.clock));
		return new RoutineSession(OwnedId.of(me.id(), drawn), routine, edition, me.momentNow(this.clock), before);
	}

	private Routine find(@Nullable Person me, String word) {
		return this.routines.find(accountOf(me), word).orElseThrow(NotFoundException::new);
	}

	private Variant edition(@Nullable String as, @Nullable Person me) {
		return Variant.named(as).orElseGet(() -> isFlare(me) ? Variant.GENTLE : Variant.WHOLE);
	}

	private boolean isFlare(@Nullable Person me) {
		return me != null && this.days.since(me.id(), me.today(this.clock)).containsValue(SpecialDay.FLARE);
	}

	private ModelAndView page(@Nullable Person me, Routine routine, Variant edition, Model model, HttpStatus status) {
		Routine today = edition.of(routine);
		model.addAttribute("routine", routine);
		model.addAttribute("edition", edition);
		model.addAttribute("editions", List.of(Variant.values()));
		model.addAttribute("today", today);
		model.addAttribute("scenes", this.scenes.of(accountOf(me), today.steps()));
		model.addAttribute("claim", this.guide.claim("morning-bending"));
		model.addAttribute("id", OwnedId.draw(this.clock));
		return new ModelAndView("routine/show", status);
	}

	private static @Nullable AccountId accountOf(@Nullable Person me) {
		return (me != null) ? me.id() : null;
	}

}
