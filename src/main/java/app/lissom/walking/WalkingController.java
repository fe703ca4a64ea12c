package app.lissom.walking;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.diary.UnansweredSymptoms;
import app.lissom.exercises.ExerciseRef;
import app.lissom.guide.GuideRequirement;
import app.lissom.guide.Guides;
import app.lissom.kernel.AmountUnit;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.InUnit;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.Redirect;
import app.lissom.routine.ExerciseHistory;
import app.lissom.routine.PlanBasis;
import app.lissom.routine.SpecialDay;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Starts, shows, changes, pauses and ends the walking plan, and saves its answers. */
@Controller
@RequestMapping(WalkingController.ADDRESS)
class WalkingController {

	static final String ADDRESS = "/routine/walking";

	private static final String WHAT = "walking";

	private final WalkingPlans plans;

	private final WalkingProgression progression;

	private final UnansweredSymptoms symptoms;

	private final Guides guides;

	WalkingController(WalkingPlans plans, WalkingProgression progression, UnansweredSymptoms symptoms, Guides guides) {
		this.symptoms = symptoms;
		this.plans = plans;
		this.progression = progression;
		this.guides = guides;
	}

	@Bean
	static GuideRequirement walkingRequirement() {
		return new GuideRequirement(Set.of("walking"), Set.of("exercises/" + ExerciseRef.WALKING.slug()));
	}

	@Bean
	static SavedMessageSource walkingMessages(WalkingPlans plans) {
		return (me, ids, place) -> Optional.ofNullable(plans.of(me.id()).latest())
			.flatMap((latest) -> SavedMessage.ofValue(place, ids, WHAT, latest, "walking.saved." + latest.kind()));
	}

	@GetMapping
	String show(@SignedIn Person me, Model model) {
		WalkingChange latest = this.plans.of(me.id()).latest();
		model.addAttribute("form", (latest != null && latest.kind() != WalkingChange.Kind.ENDED)
				? new TargetForm(latest.target().minutes(), latest.target().days()) : new TargetForm(null, null));
		return page(me, model);
	}

	@PostMapping
	ModelAndView update(@SignedIn Person me, @Valid @ModelAttribute("form") TargetForm form, Errors errors,
			@RequestParam(required = false) @Nullable SeenVersion seen, Model model) {
		if (errors.hasErrors()) {
			return new ModelAndView(page(me, model), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		SaveResult<Optional<WalkingTarget>> result = this.plans.choose(me, form.toTarget(), seen);
		return result.toPage(saved(me), new ConflictPage("today", "walking/_parts :: version", ADDRESS));
	}

	/** Takes an answer; one to what is not suggested any more changes nothing. */
	@PostMapping("/answer")
	String answer(@SignedIn Person me, @RequestParam WalkingRule rule,
			@RequestParam(defaultValue = "false") boolean accepted) {
		return this.progression.answer(me, rule, accepted) ? saved(me) : Redirect.to(ADDRESS + "?late");
	}

	@PostMapping("/pause")
	String pause(@SignedIn Person me) {
		this.plans.change(me, WalkingChange.Kind.PAUSED);
		return saved(me);
	}

	@PostMapping("/resume")
	String resume(@SignedIn Person me) {
		this.plans.change(me, WalkingChange.Kind.CHOSEN);
		return saved(me);
	}

	@PostMapping("/end")
	String end(@SignedIn Person me) {
		this.plans.change(me, WalkingChange.Kind.ENDED);
		return saved(me);
	}

	private String saved(Person me) {
		return Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf(WHAT, this.plans.of(me.id()).latest()), ADDRESS);
	}

	private String page(Person me, Model model) {
		WalkingPlan plan = this.plans.of(me.id());
		PlanBasis basis = this.progression.basis(me);
		ExerciseHistory history = basis.history();
		this.symptoms.addSigns(me, model.asMap());
		model.addAttribute("plan", plan);
		model.addAttribute("seen", SeenVersion.ofValue(plan.target()));
		model.addAttribute("today", plan.targetOn(history.special().get(history.today())).orElse(null));
		model.addAttribute("week", WalkingPlan.week(history));
		model.addAttribute("flare", history.special().get(history.today()) == SpecialDay.FLARE);
		model.addAttribute("rule", plan.suggest(basis).orElse(null));
		model.addAttribute("rules", WalkingRule.values());
		model.addAttribute("claim", this.guides.current().claim("walking"));
		return "walking/plan";
	}

	/** How much a person can walk, as it is typed. */
	record TargetForm(
			@NotNull(message = "{walking.minutes.wrong}") @InUnit(AmountUnit.MINUTE) @Range(min = 1,
					max = WalkingTarget.MAX_MINUTES, message = "{walking.minutes.wrong}") @Nullable Integer minutes,
			@NotNull(message = "{walking.days.wrong}") @Range(min = 1, max = 7,
					message = "{walking.days.wrong}") @Nullable Integer days) {

		WalkingTarget toTarget() {
			return new WalkingTarget(Objects.requireNonNull(this.minutes), Objects.requireNonNull(this.days));
		}

	}

}
