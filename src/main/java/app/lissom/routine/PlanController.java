package app.lissom.routine;

import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.diary.UnansweredSymptoms;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the plan's rules, its suggestion and earlier answers, and saves an answer. */
@Controller
@RequestMapping("/routine/plan")
class PlanController {

	private final Routines routines;

	private final ProgressionPlan plan;

	private final PlanSuggestionAnswers answers;

	private final StepViews views;

	private final UnansweredSymptoms symptoms;

	PlanController(Routines routines, ProgressionPlan plan, PlanSuggestionAnswers answers, StepViews views,
			UnansweredSymptoms symptoms) {
		this.symptoms = symptoms;
		this.routines = routines;
		this.plan = plan;
		this.answers = answers;
		this.views = views;
	}

	@Bean
	static SavedMessageSource planMessages(PlanSuggestionAnswers answers) {
		return (me, ids, place) -> answers.of(me.id())
			.stream()
			.findFirst()
			.flatMap((answer) -> SavedMessage.ofValue(place, ids, "plan", answer,
					answer.accepted() ? "routine.plan.saved.yes" : "routine.plan.saved.no"));
	}

	@GetMapping
	String show(@SignedIn Person me, Model model) {
		PlanBasis basis = this.plan.basis(me);
		this.symptoms.addSigns(me, model.asMap());
		model.addAttribute("suggestion", this.plan.suggest(basis, this.routines.of(me.id())).orElse(null));
		model.addAttribute("activeDays", basis.history().activeDays());
		model.addAttribute("rules", ProgressionRule.values());
		model.addAttribute("answers", this.answers.of(me.id()));
		model.addAttribute("exercises", this.views.exercises(me.id()));
		return "routine/plan";
	}

	/**
	 * Takes an answer; one to what the plan does not suggest any more changes nothing.
	 */
	@PostMapping
	String answer(@SignedIn Person me, @RequestParam(required = false) @Nullable ProgressionRule rule,
			@RequestParam(defaultValue = "false") boolean accepted) {
		Suggestion suggestion = this.plan.suggest(me).filter((one) -> one.rule() == rule).orElse(null);
		if (suggestion == null || !this.plan.answer(me, suggestion, accepted)) {
			return Redirect.to("/routine/plan?late");
		}
		UUID saved = SavedMessage.idOf("plan", this.answers.of(me.id()).get(0));
		return accepted ? Redirect.toSaved(SavedMessage.PAGE, saved,
				"/routine/{routine}" + ((rule == ProgressionRule.SHORT_AFTER_BREAK) ? "?as=short" : ""),
				suggestion.routine().word()) : Redirect.toSaved("routine", saved, "/");
	}

}
