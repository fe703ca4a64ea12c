package app.lissom.routine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.PastOrPresentDay;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports and imports the answers to suggestions of the plan. */
@Component
@Order(90)
class PlanAnswerSection extends ExportSection<PlanAnswerSection.Item> {

	private final PlanSuggestionAnswers answers;

	PlanAnswerSection(PlanSuggestionAnswers answers) {
		super("planChanges", Item.class, true);
		this.answers = answers;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Item> writer) {
		this.answers.of(account).stream().map(Item::of).forEach(writer);
	}

	@Override
	protected ImportStatus importItem(ImportContext context, Item item) {
		PlanSuggestionAnswers.PlanAnswer imported = item.toAnswer();
		return context.save(this.answers.on(context.account(), item.day).map(imported::equals),
				() -> this.answers.add(context.account(), imported));
	}

	/**
	 * Represents an answer in the exported file.
	 *
	 * @param exercise the name of an exercise of the guide
	 * @param ownExerciseId the id of a custom exercise; at most one of the two is there
	 */
	record Item(@PastOrPresentDay LocalDate day, ProgressionRule rule, UUID routineId, @Nullable String exercise,
			@Nullable UUID ownExerciseId, boolean accepted) {

		Item {
			FieldChecks.line("exercise", exercise, Step.MAX_SLUG);
			FieldChecks.require("exercise", exercise == null || ownExerciseId == null);
		}

		private static Item of(PlanSuggestionAnswers.PlanAnswer answer) {
			ExerciseRef exercise = answer.exercise();
			return new Item(answer.day(), answer.rule(), answer.routineId(),
					(exercise != null) ? exercise.slug() : null, (exercise != null) ? exercise.customId() : null,
					answer.accepted());
		}

		private PlanSuggestionAnswers.PlanAnswer toAnswer() {
			boolean general = this.exercise == null && this.ownExerciseId == null;
			return new PlanSuggestionAnswers.PlanAnswer(this.day, this.rule, this.routineId,
					general ? null : new ExerciseRef(this.exercise, this.ownExerciseId), this.accepted);
		}

	}

}
