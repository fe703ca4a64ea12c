package app.lissom.routine;

import java.time.Clock;

import app.lissom.account.Person;
import app.lissom.account.TodayCard;
import app.lissom.kernel.OwnedId;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the walk that is planned on the start page, with one tap to log it. */
@Component
@Order(45)
class WalkingTodayCard implements TodayCard {

	private final WalkingPlans plans;

	private final ProgressionPlan routines;

	private final Clock clock;

	WalkingTodayCard(WalkingPlans plans, ProgressionPlan routines, Clock clock) {
		this.plans = plans;
		this.routines = routines;
		this.clock = clock;
	}

	@Override
	public void addTo(Model model, Person me) {
		WalkingPlan plan = this.plans.of(me.id());
		plan.target().ifPresent((target) -> {
			ExerciseHistory history = this.routines.history(me);
			model.addAttribute("walkingTarget", target);
			model.addAttribute("walkingToday", plan.targetOn(history.special().get(history.today())).orElse(target));
			model.addAttribute("walkingWeek", WalkingPlan.week(history));
			model.addAttribute("walkingRule", this.plans.suggest(me, plan, history).orElse(null));
			model.addAttribute("walkingId", OwnedId.draw(this.clock));
		});
	}

	@Override
	public String fragment() {
		return "routine/_walking :: card";
	}

}
