package app.lissom.exercises;

import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports and imports custom exercises. */
@Component
@Order(20)
class CustomExerciseSection extends ExportSection<CustomExerciseSection.Item> {

	private final CustomExercises exercises;

	private final CustomExerciseRepository repository;

	private final Clock clock;

	CustomExerciseSection(CustomExercises exercises, CustomExerciseRepository repository, Clock clock) {
		super("ownExercises", Item.class, true);
		this.exercises = exercises;
		this.repository = repository;
		this.clock = clock;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Item> writer) {
		this.exercises.of(account).stream().map(Item::of).forEach(writer);
	}

	@Override
	protected ImportStatus importItem(ImportContext context, Item item) {
		CustomExercise imported = new CustomExercise(OwnedId.of(context.account(), item.id), item.name, item.steps,
				item.dose);
		imported.archive(item.putAway ? this.clock.instant() : null);
		context.customExercises().add(item.id);
		return context.save(this.exercises.find(context.account(), item.id).map(imported::isLike),
				() -> this.repository.save(imported));
	}

	/**
	 * A custom exercise in the exported file.
	 *
	 * @param putAway whether it is archived
	 */
	record Item(UUID id, String name, @Nullable String steps, @Nullable String dose, boolean putAway) {

		Item {
			FieldChecks.line("name", name, CustomExercise.LONGEST_NAME);
			FieldChecks.lines("steps", steps, CustomExercise.LONGEST_STEPS);
			FieldChecks.line("dose", dose, CustomExercise.LONGEST_DOSE);
		}

		private static Item of(CustomExercise exercise) {
			return new Item(exercise.id(), exercise.name(), exercise.steps(), exercise.dose(), exercise.isArchived());
		}

	}

}
