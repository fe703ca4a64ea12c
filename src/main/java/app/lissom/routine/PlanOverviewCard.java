package app.lissom.routine;

import app.lissom.account.OverviewCard;
import app.lissom.account.Person;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows on the overview how active a person was, and whether the plan suggests a change.
 */
@Component
@Order(40)
class PlanOverviewCard implements OverviewCard {

	private final Routines routines;

	private final ProgressionPlan plan;

	PlanOverviewCard(Routines routines, ProgressionPlan plan) {
		this.routines = routines;
		this.plan = plan;
	}

	@Override
	public void addTo(Model model, Person me) {
		ExerciseHistory history = this.plan.history(me);
		model.addAttribute("activeDays", history.activeDays());
		model.addAttribute("suggested", this.plan.suggest(me, history, this.routines.of(me.id())).isPresent());
	}

	@Override
	public String fragment() {
		return "routine/_overview :: cards";
	}

}
