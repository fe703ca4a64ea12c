package app.lissom.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import app.lissom.account.AccountId;
import app.lissom.diary.Done;
import app.lissom.diary.Note;
import app.lissom.diary.PainLevel;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * All that this room keeps of a person, under the names of the exported file; what is
 * empty is left out.
 */
@Component
public class RoutineFile {

	private final Routines routines;

	private final RoutineSessions sessions;

	private final GentleDays days;

	private final PlanChanges changes;

	RoutineFile(Routines routines, RoutineSessions sessions, GentleDays days, PlanChanges changes) {
		this.routines = routines;
		this.sessions = sessions;
		this.days = days;
		this.changes = changes;
	}

	/** Everything of an account, moments told in this zone. */
	public Map<String, Object> of(AccountId me, ZoneId zone) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("routines", this.routines.of(me).stream().filter(Routine::kept).map(RoutineFile::routine).toList());
		facts.put("routineSessions",
				this.sessions.between(me, LocalDate.EPOCH, LocalDate.of(9999, 12, 31))
					.stream()
					.map((session) -> session(session, zone))
					.toList());
		facts.put("gentleDays",
				this.days.since(me, LocalDate.EPOCH)
					.entrySet()
					.stream()
					.map((day) -> Map.of("day", day.getKey().toString(), "kind", word(day.getValue())))
					.toList());
		add(facts, "flareNote", this.days.note(me).map(Note::text).orElse(null));
		facts.put("planChanges", this.changes.of(me).stream().map(RoutineFile::change).toList());
		return facts;
	}

	private static Map<String, Object> routine(Routine routine) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", routine.id().toString());
		add(facts, "name", routine.name());
		facts.put("partOfDay", word(routine.partOfDay()));
		facts.put("steps", routine.steps().stream().map(RoutineFile::step).toList());
		return facts;
	}

	private static Map<String, Object> step(Step step) {
		Map<String, Object> facts = new LinkedHashMap<>();
		addExercise(facts, step.done());
		facts.put("sets", step.sets());
		facts.put("repetitions", step.repetitions());
		facts.put("seconds", step.seconds());
		facts.put("restSeconds", step.rest());
		facts.put("bothSides", step.bothSides());
		return facts;
	}

	private static Map<String, Object> session(RoutineSession session, ZoneId zone) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", session.id().toString());
		facts.put("routineId", session.routineId().toString());
		add(facts, "name", session.name());
		facts.put("edition", word(session.edition()));
		facts.put("partOfDay", word(session.partOfDay()));
		facts.put("day", session.day().toString());
		add(facts, "startedAt", moment(session.startedAt(), zone));
		add(facts, "finishedAt", moment(session.finishedAt(), zone));
		add(facts, "painBefore", level(session.before()));
		add(facts, "painAfter", level(session.after()));
		facts.put("steps", session.steps().stream().map(RoutineFile::played).toList());
		return facts;
	}

	private static Map<String, Object> played(PlayedStep played) {
		Map<String, Object> facts = step(played.step());
		add(facts, "mark", (played.mark() != null) ? word(played.mark()) : null);
		add(facts, "tookSeconds", played.took());
		add(facts, "ease", (played.ease() != null) ? word(played.ease()) : null);
		return facts;
	}

	private static Map<String, Object> change(PlanChange change) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("day", change.day().toString());
		facts.put("rule", word(change.rule()));
		facts.put("routineId", change.routineId().toString());
		if (change.done() != null) {
			addExercise(facts, change.done());
		}
		facts.put("accepted", change.accepted());
		return facts;
	}

	private static void addExercise(Map<String, Object> facts, Done done) {
		add(facts, "exercise", done.slug());
		add(facts, "ownExerciseId", (done.own() != null) ? done.own().toString() : null);
	}

	private static String word(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT);
	}

	private static @Nullable Integer level(@Nullable PainLevel level) {
		return (level != null) ? level.value() : null;
	}

	private static @Nullable String moment(@Nullable Instant instant, ZoneId zone) {
		return (instant != null) ? OffsetDateTime.ofInstant(instant, zone).toString() : null;
	}

	private static void add(Map<String, Object> facts, String name, @Nullable Object fact) {
		if (fact != null) {
			facts.put(name, fact);
		}
	}

}
