package app.lissom.walking;

import java.time.Clock;
import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.OwnedId;
import app.lissom.routine.ExerciseHistory;
import app.lissom.routine.PlanBasis;
import app.lissom.today.TodayCard;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the planned walk on the start page, with one tap to log it. */
@Component
@Order(45)
class WalkingTodayCard implements TodayCard {

	private final WalkingPlans plans;

	private final WalkingProgression progression;

	private final Clock clock;

	WalkingTodayCard(WalkingPlans plans, WalkingProgression progression, Clock clock) {
		this.plans = plans;
		this.progression = progression;
		this.clock = clock;
	}

	@Override
	public Content prepare(Person me, CombinedQuery rows) {
		Supplier<WalkingPlan> plan = this.plans.of(me.id(), rows);
		Supplier<PlanBasis> basis = this.progression.ask(me, rows);
		return (model) -> addTo(model, plan.get(), basis);
	}

	private void addTo(Model model, WalkingPlan plan, Supplier<PlanBasis> basis) {
		plan.target().ifPresent((target) -> {
			ExerciseHistory history = basis.get().history();
			model.addAttribute("walkingTarget", target);
			model.addAttribute("walkingToday", plan.targetOn(history.special().get(history.today())).orElse(target));
			model.addAttribute("walkingWeek", WalkingPlan.week(history));
			model.addAttribute("walkingRule", plan.suggest(basis.get()).orElse(null));
			model.addAttribute("walkingId", OwnedId.generate(this.clock));
		});
	}

	@Override
	public boolean isShown(Model model) {
		return model.containsAttribute("walkingToday");
	}

	@Override
	public String fragment() {
		return "walking/_parts :: card";
	}

}
