package app.lissom.routine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportObject;

import org.springframework.stereotype.Component;

/** All that this room keeps of a person, under the names of the exported file. */
@Component
public class RoutineExport {

	private final Routines routines;

	private final RoutineSessions sessions;

	private final SpecialDays days;

	private final PlanAnswers changes;

	RoutineExport(Routines routines, RoutineSessions sessions, SpecialDays days, PlanAnswers changes) {
		this.routines = routines;
		this.sessions = sessions;
		this.days = days;
		this.changes = changes;
	}

	/** Everything of an account but the sessions, moments told in this zone. */
	public Map<String, Object> of(AccountId me, ZoneId zone) {
		return new ExportObject(zone)
			.add("routines",
					this.routines.of(me).stream().filter(Routine::kept).map((one) -> routine(one, zone)).toList())
			.add("gentleDays", this.days.since(me, LocalDate.EPOCH)
				.entrySet()
				.stream()
				.map((day) -> new ExportObject(zone).add("day", day.getKey()).add("kind", day.getValue()).facts())
				.toList())
			.add("flareNote", this.days.note(me).orElse(null))
			.add("planChanges", this.changes.of(me).stream().map((one) -> change(one, zone)).toList())
			.facts();
	}

	/** Hands over the sessions, the earliest first, holding only a few at a time. */
	public void forEachSession(AccountId me, ZoneId zone, Consumer<Map<String, Object>> consumer) {
		this.sessions.forEach(me, (session) -> consumer.accept(session(session, zone)));
	}

	private static Map<String, Object> routine(Routine routine, ZoneId zone) {
		return new ExportObject(zone).add("id", routine.id())
			.add("name", routine.name())
			.add("partOfDay", routine.partOfDay())
			.add("steps", routine.steps().stream().map((step) -> step(step, zone).facts()).toList())
			.facts();
	}

	private static ExportObject step(Step step, ZoneId zone) {
		return step.done()
			.addTo(new ExportObject(zone))
			.add("sets", step.sets())
			.add("repetitions", step.repetitions())
			.add("seconds", step.seconds())
			.add("restSeconds", step.rest())
			.add("bothSides", step.bothSides());
	}

	private static Map<String, Object> session(RoutineSession session, ZoneId zone) {
		return new ExportObject(zone).add("id", session.id())
			.add("routineId", session.routineId())
			.add("name", session.name())
			.add("edition", session.edition())
			.add("partOfDay", session.partOfDay())
			.add("day", session.day())
			.add("startedAt", session.startedAt())
			.add("finishedAt", session.finishedAt())
			.add("painBefore", session.before())
			.add("painAfter", session.after())
			.add("steps", session.steps().stream().map((step) -> played(step, zone)).toList())
			.facts();
	}

	private static Map<String, Object> played(PlayedStep played, ZoneId zone) {
		return step(played.step(), zone).add("mark", played.mark())
			.add("tookSeconds", played.took())
			.add("ease", played.ease())
			.facts();
	}

	private static Map<String, Object> change(PlanAnswer change, ZoneId zone) {
		ExportObject sheet = new ExportObject(zone).add("day", change.day())
			.add("rule", change.rule())
			.add("routineId", change.routineId());
		return ((change.done() != null) ? change.done().addTo(sheet) : sheet).add("accepted", change.accepted())
			.facts();
	}

}
