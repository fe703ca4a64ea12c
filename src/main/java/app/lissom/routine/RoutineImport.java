package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.lissom.diary.ExerciseFeedback;
import app.lissom.diary.ExerciseRef;
import app.lissom.diary.PartOfDay;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ImportCandidate;
import app.lissom.kernel.ImportedObject;
import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads what {@link RoutineExport} wrote, one thing at a time. */
@Component
public class RoutineImport {

	/** Longest name of a routine, in code points. */
	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_SLUG = 100;

	private final Routines routines;

	private final RoutineSessions sessions;

	private final SpecialDays days;

	private final PlanAnswers changes;

	RoutineImport(Routines routines, RoutineSessions sessions, SpecialDays days, PlanAnswers changes) {
		this.routines = routines;
		this.sessions = sessions;
		this.days = days;
		this.changes = changes;
	}

	/** A routine that somebody made or changed. */
	public ImportCandidate routine(AccountId me, ImportedObject told) {
		UUID id = told.id("id");
		List<Step> steps = told.each("steps").stream().map(RoutineImport::step).toList();
		Routine routine = routine(id, told, steps);
		if (!routine.isStandard()) {
			ImportedObject.needed("name", routine.name());
		}
		return this.routines.arrive(me, routine);
	}

	/** A routine that was begun. */
	public ImportCandidate session(AccountId me, ImportedObject told) {
		List<PlayedStep> steps = told.each("steps").stream().map(RoutineImport::played).toList();
		Routine routine = routine(told.id("routineId"), told, steps.stream().map(PlayedStep::step).toList());
		Moment start = Moment.stated(told.day("day"),
				ImportedObject.needed("startedAt", told.momentOrNull("startedAt")));
		Moment end = Moment.stated(start.day(), told.momentOrNull("finishedAt"));
		return this.sessions.arrive(ImportedObject.guarded("finishedAt",
				() -> new RoutineSession(OwnedId.of(me, told.id("id")), routine, told.choice("edition", Variant.class),
						start, end.at(), told.value("painBefore", PainLevel::new),
						told.value("painAfter", PainLevel::new), steps)));
	}

	/** A day that is not like others. */
	public ImportCandidate gentleDay(AccountId me, ImportedObject told) {
		LocalDate day = told.day("day");
		SpecialDay kind = told.choice("kind", SpecialDay.class);
		return ImportCandidate.of(this.days.on(me, day).map(kind::equals), () -> this.days.mark(me, day, kind));
	}

	/** What helps on a flare day. */
	public ImportCandidate flareNote(AccountId me, Note note) {
		return ImportCandidate.of(this.days.note(me).map(note::equals), () -> this.days.write(me, note));
	}

	/** What the plan offered, and what the person said to it. */
	public ImportCandidate planChange(AccountId me, ImportedObject told) {
		boolean one = told.has("exercise") || told.has("ownExerciseId");
		PlanAnswer change = new PlanAnswer(told.day("day"), told.choice("rule", ProgressionRule.class),
				told.id("routineId"), one ? done(told) : null, told.flag("accepted"));
		return ImportCandidate.of(this.changes.on(me, change.day()).map(change::equals),
				() -> this.changes.add(me, change));
	}

	private static Routine routine(UUID id, ImportedObject told, List<Step> steps) {
		String name = told.lineOrNull("name", LONGEST_NAME);
		return ImportedObject.guarded("steps",
				() -> new Routine(id, id.toString(), name, told.choice("partOfDay", PartOfDay.class), steps, 0, true));
	}

	private static Step step(ImportedObject told) {
		int sets = told.number("sets");
		return ImportedObject.guarded("sets", () -> Step.of(done(told), sets, told.number("repetitions"),
				told.number("seconds"), told.number("restSeconds"), told.flag("bothSides")));
	}

	private static PlayedStep played(ImportedObject told) {
		Integer took = told.numberOrNull("tookSeconds");
		return ImportedObject.guarded("tookSeconds",
				() -> new PlayedStep(step(told), told.choiceOrNull("mark", PlayedStep.Mark.class), took,
						told.choiceOrNull("ease", ExerciseFeedback.class)));
	}

	/** One of the guide's exercises, or one of the person's own. */
	private static ExerciseRef done(ImportedObject told) {
		@Nullable String slug = told.lineOrNull("exercise", LONGEST_SLUG);
		return ImportedObject.guarded("exercise", () -> new ExerciseRef(slug, told.idOrNull("ownExerciseId")));
	}

}
