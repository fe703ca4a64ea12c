package app.lissom.routine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.UnansweredSymptoms;
import app.lissom.guide.GuideRequirement;
import app.lissom.guide.Guides;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.page.NotFoundException;
import app.lissom.page.OfflinePages;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the routines and starts them. Visitors can read and play the default ones; what
 * was done is logged for people with an account.
 */
@Controller
@RequestMapping("/routine")
class RoutineController {

	private static final String CLAIM = "morning-bending";

	private final Routines routines;

	private final RoutineLog log;

	private final SpecialDays days;

	private final StepViews views;

	private final UnansweredSymptoms symptoms;

	private final Guides guides;

	private final Clock clock;

	RoutineController(Routines routines, RoutineLog log, SpecialDays days, StepViews views, UnansweredSymptoms symptoms,
			Guides guides, Clock clock) {
		this.symptoms = symptoms;
		this.routines = routines;
		this.log = log;
		this.days = days;
		this.views = views;
		this.guides = guides;
		this.clock = clock;
	}

	@Bean
	static GuideRequirement routineRequirement() {
		Set<String> pages = Stream
			.of(Arrays.stream(DefaultRoutine.values())
				.flatMap((routine) -> routine.routine().steps().stream())
				.map(Step::exercise), Variant.SOFT.stream(), Suggestion.HIPS.stream())
			.flatMap((exercises) -> exercises)
			.map((exercise) -> "exercises/" + exercise)
			.collect(Collectors.toSet());
		return new GuideRequirement(Set.of(CLAIM), pages);
	}

	/** Contributes the default routines, and their players with the pages at the end. */
	@Bean
	static OfflinePages offlineRoutines() {
		return () -> Arrays.stream(DefaultRoutine.values())
			.flatMap((routine) -> Stream.concat(Stream.of("/routine/" + routine.word()),
					Arrays.stream(Variant.values()).flatMap((variant) -> playAddresses(routine, variant))))
			.toList();
	}

	/** The page of the first step has all of them. */
	private static Stream<String> playAddresses(DefaultRoutine routine, Variant variant) {
		int steps = variant.of(routine.routine()).steps().size();
		return Stream.of(routine.playAddress(variant),
				"/routine/%s/play?as=%s&step=%s".formatted(routine.word(), variant.word(), steps + 1));
	}

	@GetMapping
	String index(@SignedIn @Nullable Person me, Model model) {
		if (me != null) {
			this.symptoms.addSigns(me, model.asMap());
		}
		model.addAttribute("routines", this.routines.of(accountOf(me)));
		return "routine/index";
	}

	@GetMapping("/{routine}")
	String show(@SignedIn @Nullable Person me, @PathVariable String routine,
			@RequestParam(required = false) @Nullable Variant as, Model model) {
		model.addAttribute("form", new StartForm(OwnedId.generate(this.clock), null));
		return page(me, this.routines.find(accountOf(me), routine), variant(as, me), model);
	}

	/** Shows the player to visitors: nothing is saved, the URL contains the step. */
	@GetMapping("/{routine}/play")
	String play(@SignedIn @Nullable Person me, @PathVariable String routine,
			@RequestParam(required = false) @Nullable Variant as, @RequestParam(defaultValue = "1") int step,
			Model model) {
		Variant variant = variant(as, me);
		Routine found = this.routines.find(accountOf(me), routine);
		List<Step> steps = variant.of(found).steps();
		if (step == steps.size() + 1) {
			model.addAttribute("routine", found);
			model.addAttribute("variant", variant);
			model.addAttribute("id", OwnedId.generate(this.clock));
			return "routine/played";
		}
		if (step < 1 || step > steps.size()) {
			throw new NotFoundException();
		}
		model.addAttribute("player", "/routine/" + found.word() + "/play?as=" + variant.word());
		model.addAttribute("back", PlayerReturn.to(found));
		model.addAttribute("name", found.name());
		model.addAttribute("partOfDay", found.partOfDay());
		model.addAttribute("views", this.views.of(accountOf(me), steps));
		model.addAttribute("current", step - 1);
		return "routine/play";
	}

	@PostMapping("/{routine}/play")
	String start(@SignedIn Person me, @PathVariable String routine,
			@RequestParam(required = false) @Nullable Variant as, @Valid @ModelAttribute("form") StartForm form,
			Errors errors, Model model) {
		Routine found = this.routines.find(accountOf(me), routine);
		Variant variant = variant(as, me);
		if (errors.hasErrors()) {
			return page(me, found, variant, model);
		}
		RoutineSession session = this.log
			.begin(session(me, form.id(), found, variant, PainLevel.ofNullable(form.before())));
		return Redirect.to("/routine/sessions/{session}#play", session.id());
	}

	/**
	 * Logs a routine as done.
	 * @param skipped the positions of what was left out
	 * @param original whether it was the default routine, whatever the person made of it:
	 * the one that is played without network
	 * @param day the day on which it was done without network, null for now
	 * @param time the time of that day, where the person lives
	 */
	@PostMapping("/{routine}/done")
	String complete(@SignedIn Person me, @PathVariable String routine,
			@RequestParam(required = false) @Nullable Variant as, @RequestParam(required = false) @Nullable UUID id,
			@RequestParam(defaultValue = "routine") String at, @RequestParam(defaultValue = "false") boolean original,
			@RequestParam(defaultValue = "") Set<Integer> skipped,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime time) {
		Routine done = this.routines.find(original ? null : me.id(), routine);
		RoutineSession session = new RoutineSession(OwnedId.of(me.id(), OwnedId.orGenerate(id, this.clock)), done,
				variant(as, me), me.momentOf(day, time, this.clock), null);
		return Redirect.toSaved(at, this.log.begin(session.complete(skipped)).entryIds(), "/");
	}

	private RoutineSession session(Person me, @Nullable UUID id, Routine routine, Variant variant,
			@Nullable PainLevel before) {
		return new RoutineSession(OwnedId.of(me.id(), OwnedId.orGenerate(id, this.clock)), routine, variant,
				me.momentNow(this.clock), before);
	}

	private Variant variant(@Nullable Variant chosen, @Nullable Person me) {
		if (chosen != null || me == null) {
			return Objects.requireNonNullElse(chosen, Variant.WHOLE);
		}
		return Variant.on(this.days.on(me.id(), me.today(this.clock)).orElse(null));
	}

	private String page(@Nullable Person me, Routine routine, Variant variant, Model model) {
		Routine today = variant.of(routine);
		model.addAttribute("routine", routine);
		model.addAttribute("variant", variant);
		model.addAttribute("variants", Variant.values());
		model.addAttribute("today", today);
		model.addAttribute("views", this.views.of(accountOf(me), today.steps()));
		if (me != null) {
			this.symptoms.addSigns(me, model.asMap());
			model.addAttribute("underWay", this.views.underWay(this.log.underWay(me, routine.id()), me.id()));
		}
		model.addAttribute("claim", this.guides.current().claim(CLAIM));
		model.addAttribute("id", OwnedId.generate(this.clock));
		return "routine/show";
	}

	private static @Nullable AccountId accountOf(@Nullable Person me) {
		return (me != null) ? me.id() : null;
	}

	/** Binds the choices for a new session. */
	record StartForm(@Nullable UUID id,
			@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer before) {

	}

}
