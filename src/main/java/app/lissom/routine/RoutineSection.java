package app.lissom.routine;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports and imports the routines that a person made or changed. */
@Component
@Order(60)
class RoutineSection extends ExportSection<RoutineSection.Item> {

	/** Longest name of a routine, in code points. */
	static final int MAX_NAME = 100;

	private final Routines routines;

	RoutineSection(Routines routines) {
		super("routines", Item.class, true);
		this.routines = routines;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Item> writer) {
		this.routines.of(account).stream().filter(Routine::stored).map(Item::of).forEach(writer);
	}

	@Override
	protected ImportStatus importItem(ImportContext context, Item item) {
		Routine imported = item.toRoutine();
		FieldChecks.require("name", imported.isDefault() || imported.name() != null);
		return context.save(
				this.routines.findById(OwnedId.of(context.account(), item.id))
					.map((saved) -> saved.routine().hasSameContent(imported)),
				() -> this.routines.save(new StoredRoutine(context.account(), imported)));
	}

	/**
	 * Represents a routine in the exported file.
	 *
	 * @param name null for morning and bedtime
	 */
	record Item(UUID id, @Nullable String name, PartOfDay partOfDay, List<Step> steps) {

		Item {
			FieldChecks.line("name", name, MAX_NAME);
		}

		private static Item of(Routine routine) {
			return new Item(routine.id(), routine.name(), routine.partOfDay(), routine.steps());
		}

		private Routine toRoutine() {
			return FieldChecks.value("steps",
					() -> new Routine(this.id, this.id.toString(), this.name, this.partOfDay, this.steps, 0, true));
		}

	}

}
