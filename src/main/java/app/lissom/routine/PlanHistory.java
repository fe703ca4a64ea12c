package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;

import app.lissom.diary.ExerciseRef;
import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What became of people's plans, for those who tell it to others. */
@Component
public class PlanHistory {

	private final PlanAnswers changes;

	PlanHistory(PlanAnswers changes) {
		this.changes = changes;
	}

	/** What somebody wanted changed on these days, the latest first. */
	public List<Accepted> accepted(AccountId me, LocalDate from, LocalDate to) {
		return this.changes.of(me)
			.stream()
			.filter((change) -> change.accepted() && !change.day().isBefore(from) && !change.day().isAfter(to))
			.map((change) -> new Accepted(change.day(), change.rule().name(), change.done()))
			.toList();
	}

	/**
	 * An offer of the plan that somebody wanted.
	 *
	 * @param day when
	 * @param rule the name of the rule that made it
	 * @param done the exercise, or null when it was about all of them
	 */
	public record Accepted(LocalDate day, String rule, @Nullable ExerciseRef done) {

	}

}
