package app.lissom.routine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.lissom.account.Person;
import app.lissom.account.TodayCard;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseRef;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the routines on the start page, each with one tap to play or log it. */
@Component
@Order(40)
class RoutineTodayCard implements TodayCard {

	private final Routines routines;

	private final RoutineSessions sessions;

	private final SpecialDays days;

	private final ProgressionPlan plan;

	private final PlanAnswers changes;

	private final StepViews scenes;

	private final Clock clock;

	RoutineTodayCard(Routines routines, RoutineSessions sessions, SpecialDays days, ProgressionPlan plan,
			PlanAnswers changes, StepViews scenes, Clock clock) {
		this.routines = routines;
		this.sessions = sessions;
		this.days = days;
		this.plan = plan;
		this.changes = changes;
		this.scenes = scenes;
		this.clock = clock;
	}

	@Override
	public void addTo(Model model, Person me) {
		model.addAttribute("routine", of(me));
	}

	@Override
	public String fragment() {
		return "routine/_today :: card";
	}

	private TodaysRoutines of(Person me) {
		LocalDate today = me.today(this.clock);
		ExerciseHistory history = this.plan.history(me);
		List<Routine> routines = this.routines.of(me.id());
		SpecialDay kind = history.gentle().get(today);
		Set<Object> kept = history.exercises().stream().map(Entry::id).collect(Collectors.toSet());
		List<RoutineSession> sessions = this.sessions.between(me.id(), today, today)
			.stream()
			.filter((session) -> !session.isFinished()
					|| session.entries().stream().anyMatch((entry) -> kept.contains(entry.id())))
			.toList();
		Variant edition = (kind == SpecialDay.FLARE) ? Variant.GENTLE : Variant.WHOLE;
		List<TodaysRoutines.Line> lines = routines.stream()
			.map((routine) -> new TodaysRoutines.Line(routine, edition, edition.of(routine).minutes(),
					latest(routine, sessions), OwnedId.draw(this.clock)))
			.toList();
		Suggestion offer = this.plan.offer(history, routines, this.changes.of(me.id())).orElse(null);
		return new TodaysRoutines(lines, kind, (kind == SpecialDay.FLARE) ? this.days.note(me.id()).orElse(null) : null,
				history.daysKept(), offer, name(me, offer));
	}

	/** What is done counts more than what was begun. */
	private static @Nullable RoutineSession latest(Routine routine, List<RoutineSession> sessions) {
		return sessions.stream()
			.filter((session) -> session.routineId().equals(routine.id()))
			.max(Comparator.comparing(RoutineSession::isFinished).thenComparing(RoutineSession::startedAt))
			.orElse(null);
	}

	private @Nullable String name(Person me, @Nullable Suggestion offer) {
		ExerciseRef done = (offer != null) ? offer.done() : null;
		return (done != null) ? this.scenes.exercises((done.own() != null) ? me.id() : null).name(done) : null;
	}

}
