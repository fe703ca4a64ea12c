package app.lissom.routine;

import app.lissom.account.Person;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan: its rules, what it offers now, and what was said to it before. */
@Controller
@RequestMapping("/routine/plan")
class PlanController {

	private final ProgressionPlan plan;

	private final PlanAnswers changes;

	private final StepViews scenes;

	PlanController(ProgressionPlan plan, PlanAnswers changes, StepViews scenes) {
		this.plan = plan;
		this.changes = changes;
		this.scenes = scenes;
	}

	@GetMapping
	String show(@SignedIn Person me, Model model) {
		model.addAttribute("offer", this.plan.offer(me).orElse(null));
		model.addAttribute("rules", ProgressionRule.values());
		model.addAttribute("changes", this.changes.of(me.id()));
		model.addAttribute("exercises", this.scenes.exercises(me.id()));
		return "routine/plan";
	}

	/** Yes, or no, thanks. An offer that is not made any more is not taken. */
	@PostMapping
	String answer(@SignedIn Person me, @RequestParam(required = false) @Nullable ProgressionRule rule,
			@RequestParam(defaultValue = "false") boolean accepted) {
		return this.plan.offer(me).filter((offer) -> offer.rule() == rule).map((offer) -> {
			this.plan.answer(me, offer, accepted);
			String routine = "redirect:/routine/" + offer.routine().word();
			return !accepted ? "redirect:/"
					: (offer.rule() == ProgressionRule.SHORT_AFTER_BREAK) ? routine + "?as=short" : routine;
		}).orElse("redirect:/routine/plan");
	}

}
