package app.lissom.walking;

import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.routine.PlanBasis;
import app.lissom.routine.ProgressionPlan;

import org.springframework.stereotype.Component;

/** Suggests the next step of a walking plan, and applies it if accepted. */
@Component
class WalkingProgression {

	private final WalkingPlans plans;

	private final ProgressionPlan routines;

	private final RetryingTransaction transaction;

	WalkingProgression(WalkingPlans plans, ProgressionPlan routines, RetryingTransaction transaction) {
		this.plans = plans;
		this.routines = routines;
		this.transaction = transaction;
	}

	/** Returns the input of the rules. */
	PlanBasis basis(Person me) {
		return this.routines.basis(me);
	}

	/** Adds the queries for the input of the rules to those of a page. */
	Supplier<PlanBasis> ask(Person me, CombinedQuery rows) {
		return this.routines.ask(me, rows);
	}

	/**
	 * Carries out the answer to a suggestion. Returns whether it is still suggested;
	 * otherwise nothing changes.
	 */
	boolean answer(Person me, WalkingRule rule, boolean accepted) {
		PlanBasis basis = basis(me);
		return this.transaction.execute(() -> {
			WalkingPlan plan = this.plans.of(me.id());
			WalkingTarget target = plan.target().orElse(null);
			if (target == null || plan.suggest(basis).filter(rule::equals).isEmpty()) {
				return false;
			}
			this.plans.write(me.id(), new WalkingChange(basis.history().today(),
					accepted ? rule.kind() : WalkingChange.Kind.REFUSED, accepted ? rule.apply(target) : target));
			return true;
		});
	}

}
