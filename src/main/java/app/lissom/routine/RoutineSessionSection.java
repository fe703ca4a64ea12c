package app.lissom.routine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.PastOrPresentDay;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports and imports sessions of routines, without the entries that they logged. */
@Component
@Order(100)
class RoutineSessionSection extends ExportSection<RoutineSessionSection.Item> {

	private final RoutineSessions sessions;

	private final EntityManager entities;

	RoutineSessionSection(RoutineSessions sessions, EntityManager entities) {
		super("routineSessions", Item.class, true);
		this.sessions = sessions;
		this.entities = entities;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Item> writer) {
		this.sessions.forEach(account, (session) -> {
			writer.accept(Item.of(session, zone));
			this.entities.detach(session);
		});
	}

	@Override
	protected ImportStatus importItem(ImportContext context, Item item) {
		RoutineSession imported = item.toSession(context.account());
		return context.save(this.sessions.find(imported.key()).map(imported::hasSameContent),
				() -> this.sessions.save(imported));
	}

	/** Represents a session in the exported file. */
	record Item(UUID id, UUID routineId, @Nullable String name, Variant edition, PartOfDay partOfDay,
			@PastOrPresentDay LocalDate day, OffsetDateTime startedAt, @Nullable OffsetDateTime finishedAt,
			@Nullable PainLevel painBefore, @Nullable PainLevel painAfter, List<StepItem> steps) {

		Item {
			FieldChecks.line("name", name, RoutineSection.MAX_NAME);
		}

		private static Item of(RoutineSession session, ZoneId zone) {
			SessionStart start = session.start();
			return new Item(session.id(), start.routineId(), start.name(), start.variant(), start.partOfDay(),
					start.day(), start.startedAt().atZone(zone).toOffsetDateTime(),
					(session.finishedAt() != null) ? session.finishedAt().atZone(zone).toOffsetDateTime() : null,
					start.before(), session.after(), session.steps().stream().map(StepItem::of).toList());
		}

		private RoutineSession toSession(AccountId account) {
			List<PlayedStep> played = this.steps.stream().map(StepItem::toStep).toList();
			Routine routine = FieldChecks.value("steps", () -> new Routine(this.routineId, this.routineId.toString(),
					this.name, this.partOfDay, played.stream().map(PlayedStep::step).toList(), 0, true));
			return FieldChecks.value("finishedAt",
					() -> new RoutineSession(OwnedId.of(account, this.id), routine, this.edition,
							Moment.stated(this.day, this.startedAt.toInstant()),
							(this.finishedAt != null) ? this.finishedAt.toInstant() : null, this.painBefore,
							this.painAfter, played));
		}

	}

	/** Carries a step of a session and its result. */
	record StepItem(@Nullable String exercise, @Nullable UUID ownExerciseId, int sets, int repetitions, int seconds,
			int restSeconds, boolean bothSides, PlayedStep.@Nullable Mark mark, @Nullable Integer tookSeconds,
			@Nullable ExerciseFeedback ease) {

		StepItem {
			Step step = new Step(exercise, ownExerciseId, sets, repetitions, seconds, restSeconds, bothSides);
			FieldChecks.value("tookSeconds", () -> new PlayedStep(step, mark, tookSeconds, ease));
		}

		private static StepItem of(PlayedStep played) {
			Step step = played.step();
			return new StepItem(step.exercise(), step.customId(), step.sets(), step.repetitions(), step.seconds(),
					step.rest(), step.bothSides(), played.mark(), played.took(), played.feedback());
		}

		private PlayedStep toStep() {
			return new PlayedStep(new Step(this.exercise, this.ownExerciseId, this.sets, this.repetitions, this.seconds,
					this.restSeconds, this.bothSides), this.mark, this.tookSeconds, this.ease);
		}

	}

}
