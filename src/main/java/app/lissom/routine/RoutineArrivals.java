package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.lissom.account.AccountId;
import app.lissom.diary.Arrival;
import app.lissom.diary.Done;
import app.lissom.diary.Ease;
import app.lissom.diary.EntryId;
import app.lissom.diary.Moment;
import app.lissom.diary.Note;
import app.lissom.diary.PainLevel;
import app.lissom.diary.PartOfDay;
import app.lissom.diary.Told;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads what {@link RoutineFile} wrote, one thing at a time. */
@Component
public class RoutineArrivals {

	/** Longest name of a routine, in code points. */
	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_SLUG = 100;

	private final Routines routines;

	private final RoutineSessions sessions;

	private final GentleDays days;

	private final PlanChanges changes;

	RoutineArrivals(Routines routines, RoutineSessions sessions, GentleDays days, PlanChanges changes) {
		this.routines = routines;
		this.sessions = sessions;
		this.days = days;
		this.changes = changes;
	}

	/** A routine that somebody made or changed. */
	public Arrival routine(AccountId me, Told told) {
		UUID id = told.id("id");
		List<Step> steps = told.each("steps").stream().map(RoutineArrivals::step).toList();
		Routine routine = routine(id, told, steps);
		if (!routine.isStandard()) {
			Told.needed("name", routine.name());
		}
		return this.routines.arrive(me, routine);
	}

	/** A routine that was begun. */
	public Arrival session(AccountId me, Told told) {
		List<PlayedStep> steps = told.each("steps").stream().map(RoutineArrivals::played).toList();
		Routine routine = routine(told.id("routineId"), told, steps.stream().map(PlayedStep::step).toList());
		Moment start = Moment.told(told.day("day"), Told.needed("startedAt", told.momentOrNull("startedAt")));
		Moment end = Moment.told(start.day(), told.momentOrNull("finishedAt"));
		return this.sessions.arrive(Told.guarded("finishedAt",
				() -> new RoutineSession(EntryId.of(me, told.id("id")), routine, told.choice("edition", Edition.class),
						start, end.at(), told.value("painBefore", PainLevel::new),
						told.value("painAfter", PainLevel::new), steps)));
	}

	/** A day that is not like others. */
	public Arrival gentleDay(AccountId me, Told told) {
		LocalDate day = told.day("day");
		GentleDay kind = told.choice("kind", GentleDay.class);
		return Arrival.of(this.days.on(me, day).map(kind::equals), () -> this.days.mark(me, day, kind));
	}

	/** What helps on a flare day. */
	public Arrival flareNote(AccountId me, Note note) {
		return Arrival.of(this.days.note(me).map(note::equals), () -> this.days.write(me, note));
	}

	/** What the plan offered, and what the person said to it. */
	public Arrival planChange(AccountId me, Told told) {
		boolean one = told.has("exercise") || told.has("ownExerciseId");
		PlanChange change = new PlanChange(told.day("day"), told.choice("rule", Rule.class), told.id("routineId"),
				one ? done(told) : null, told.flag("accepted"));
		return Arrival.of(this.changes.on(me, change.day()).map(change::equals), () -> this.changes.add(me, change));
	}

	private static Routine routine(UUID id, Told told, List<Step> steps) {
		String name = told.lineOrNull("name", LONGEST_NAME);
		return Told.guarded("steps",
				() -> new Routine(id, id.toString(), name, told.choice("partOfDay", PartOfDay.class), steps, 0, true));
	}

	private static Step step(Told told) {
		int sets = told.number("sets");
		return Told.guarded("sets", () -> Step.of(done(told), sets, told.number("repetitions"), told.number("seconds"),
				told.number("restSeconds"), told.flag("bothSides")));
	}

	private static PlayedStep played(Told told) {
		Integer took = told.numberOrNull("tookSeconds");
		return Told.guarded("tookSeconds", () -> new PlayedStep(step(told),
				told.choiceOrNull("mark", PlayedStep.Mark.class), took, told.choiceOrNull("ease", Ease.class)));
	}

	/** One of the guide's exercises, or one of the person's own. */
	private static Done done(Told told) {
		@Nullable String slug = told.lineOrNull("exercise", LONGEST_SLUG);
		return Told.guarded("exercise", () -> new Done(slug, told.idOrNull("ownExerciseId")));
	}

}
