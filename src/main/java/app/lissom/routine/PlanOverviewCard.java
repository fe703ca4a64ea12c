package app.lissom.routine;

import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.kernel.CombinedQuery;
import app.lissom.today.OverviewCard;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows in the overview how active a person was, and whether the plan suggests a change.
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
	public Content prepare(Person me, CombinedQuery rows) {
		Supplier<PlanBasis> basis = this.plan.ask(me, rows);
		return (model) -> {
			model.addAttribute("activeDays", basis.get().history().activeDays());
			model.addAttribute("suggested", this.plan.suggest(basis.get(), this.routines.of(me.id())).isPresent());
		};
	}

	@Override
	public String fragment() {
		return "routine/_overview :: cards";
	}

}
