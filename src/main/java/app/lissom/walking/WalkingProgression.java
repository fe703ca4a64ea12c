package app.lissom.walking;

import java.util.Optional;

import app.lissom.account.Person;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.routine.ExerciseHistory;
import app.lissom.routine.ProgressionPlan;

import org.springframework.stereotype.Component;

/** Suggests the next step of a walking plan, and carries out the answer. */
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

	/** What the rules look at. */
	ExerciseHistory history(Person me) {
		return this.routines.history(me);
	}

	/** The suggestion for today. */
	Optional<WalkingRule> suggest(Person me, WalkingPlan plan, ExerciseHistory history) {
		return plan.suggest(history, this.routines.lastAccepted(me));
	}

	/**
	 * Carries out the answer to a suggestion. Returns whether it is still suggested;
	 * otherwise nothing changes.
	 */
	boolean answer(Person me, WalkingRule rule, boolean accepted) {
		ExerciseHistory history = history(me);
		return this.transaction.act(() -> {
			WalkingPlan plan = this.plans.of(me.id());
			WalkingTarget target = plan.target().orElse(null);
			if (target == null || suggest(me, plan, history).filter(rule::equals).isEmpty()) {
				return false;
			}
			this.plans.write(me.id(), new WalkingChange(history.today(),
					accepted ? rule.kind() : WalkingChange.Kind.REFUSED, accepted ? rule.apply(target) : target));
			return true;
		});
	}

}
