package app.lissom.routine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.lissom.account.Person;
import app.lissom.diary.Done;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What today's page says about routines: what is to be done, one tap each. */
@Component
public class TodaysRoutine {

	private final Routines routines;

	private final RoutineSessions sessions;

	private final GentleDays days;

	private final Plan plan;

	private final PlanChanges changes;

	private final Scenes scenes;

	private final Clock clock;

	TodaysRoutine(Routines routines, RoutineSessions sessions, GentleDays days, Plan plan, PlanChanges changes,
			Scenes scenes, Clock clock) {
		this.routines = routines;
		this.sessions = sessions;
		this.days = days;
		this.plan = plan;
		this.changes = changes;
		this.scenes = scenes;
		this.clock = clock;
	}

	/** The card of a person, for the template {@code routine/_today}. */
	public RoutineCard of(Person me) {
		LocalDate today = me.today(this.clock);
		History history = this.plan.history(me);
		List<Routine> routines = this.routines.of(me.id());
		GentleDay kind = history.gentle().get(today);
		Set<Object> kept = history.exercises().stream().map(Entry::id).collect(Collectors.toSet());
		List<RoutineSession> sessions = this.sessions.between(me.id(), today, today)
			.stream()
			.filter((session) -> !session.isFinished()
					|| session.entries().stream().anyMatch((entry) -> kept.contains(entry.id())))
			.toList();
		Edition edition = (kind == GentleDay.FLARE) ? Edition.GENTLE : Edition.WHOLE;
		List<RoutineCard.Line> lines = routines.stream()
			.map((routine) -> new RoutineCard.Line(routine, edition, edition.of(routine).minutes(),
					latest(routine, sessions), EntryId.draw(this.clock)))
			.toList();
		Offer offer = this.plan.offer(history, routines, this.changes.of(me.id())).orElse(null);
		return new RoutineCard(lines, kind, (kind == GentleDay.FLARE) ? this.days.note(me.id()).orElse(null) : null,
				history.daysKept(), offer, name(me, offer));
	}

	/** What is done counts more than what was begun. */
	private static @Nullable RoutineSession latest(Routine routine, List<RoutineSession> sessions) {
		return sessions.stream()
			.filter((session) -> session.routineId().equals(routine.id()))
			.max(Comparator.comparing(RoutineSession::isFinished).thenComparing(RoutineSession::startedAt))
			.orElse(null);
	}

	private @Nullable String name(Person me, @Nullable Offer offer) {
		Done done = (offer != null) ? offer.done() : null;
		return (done != null) ? this.scenes.exercises((done.own() != null) ? me.id() : null).name(done) : null;
	}

}
