package app.lissom.routine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.lissom.account.Person;
import app.lissom.diary.Entry;
import app.lissom.exercises.CustomExercises;
import app.lissom.exercises.ExerciseNames;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import app.lissom.today.TodayCard;
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

	private final CustomExercises exercises;

	private final Clock clock;

	RoutineTodayCard(Routines routines, RoutineSessions sessions, SpecialDays days, ProgressionPlan plan,
			CustomExercises exercises, Clock clock) {
		this.routines = routines;
		this.sessions = sessions;
		this.days = days;
		this.plan = plan;
		this.exercises = exercises;
		this.clock = clock;
	}

	@Override
	public Content prepare(Person me, CombinedQuery rows) {
		Supplier<PlanBasis> basis = this.plan.ask(me, rows);
		Supplier<Optional<Note>> note = this.days.note(me.id(), rows);
		Supplier<ExerciseNames> names = this.exercises.names(me.id(), rows);
		LocalDate today = me.today(this.clock);
		Supplier<Boolean> begun = rows.exists("routine_session where account_id = ? and on_day = ?", me.id().value(),
				today);
		Supplier<Boolean> own = rows.exists("routine where account_id = ?", me.id().value());
		return (model) -> addTo(model, today, basis.get(),
				Routines.withDefaults(own.get() ? this.routines.stored(me.id().value()) : List.of()),
				begun.get() ? sessions(me, today, basis.get().history()) : List.of(), note.get(), names.get());
	}

	private void addTo(Model model, LocalDate today, PlanBasis basis, List<Routine> routines,
			List<RoutineSession> sessions, Optional<Note> note, ExerciseNames names) {
		ExerciseHistory history = basis.history();
		SpecialDay special = history.special().get(today);
		Suggestion suggestion = this.plan.suggest(basis, routines).orElse(null);
		model.addAttribute("usual", special == null);
		model.addAttribute("flare", special == SpecialDay.FLARE);
		model.addAttribute("rest", special == SpecialDay.REST);
		model.addAttribute("specialDaySeen", SeenVersion.ofValue(Optional.ofNullable(special)));
		model.addAttribute("flareNote", (special == SpecialDay.FLARE) ? note.orElse(null) : null);
		model.addAttribute("routineLines",
				routines.stream().map((one) -> line(one, Variant.on(special), sessions)).toList());
		model.addAttribute("activeDays", history.activeDays());
		model.addAttribute("suggestion", suggestion);
		model.addAttribute("suggested",
				(suggestion != null && suggestion.exercise() != null) ? names.name(suggestion.exercise()) : null);
	}

	@Override
	public String fragment() {
		return "routine/_today :: card";
	}

	/** Today's sessions, without those whose entries are all deleted. */
	private List<RoutineSession> sessions(Person me, LocalDate today, ExerciseHistory history) {
		Set<UUID> logged = history.exercises()
			.values()
			.stream()
			.flatMap(List::stream)
			.map(Entry::id)
			.collect(Collectors.toSet());
		return this.sessions.between(me.id().value(), today, today)
			.stream()
			.filter((session) -> !session.isFinished()
					|| session.entries().stream().anyMatch((entry) -> logged.contains(entry.id())))
			.toList();
	}

	/** Shows the session that was changed last. */
	private Line line(Routine routine, Variant variant, List<RoutineSession> sessions) {
		RoutineSession latest = sessions.stream()
			.filter((session) -> session.start().routineId().equals(routine.id()))
			.max(RoutineSession.byLastChange())
			.orElse(null);
		return new Line(routine, variant.of(routine).minutes(), latest, OwnedId.generate(this.clock));
	}

	/**
	 * Shows a routine on the start page.
	 *
	 * @param minutes how long today's variant takes
	 * @param id for the session that one tap makes
	 */
	public record Line(Routine routine, int minutes, @Nullable RoutineSession session, UUID id) {

		public boolean isDone() {
			return this.session != null && this.session.isFinished();
		}

		/**
		 * Returns the ids of what the session has logged, as the address that undoes it
		 * has them.
		 */
		public String entries() {
			return (this.session == null) ? ""
					: this.session.entryIds().stream().map(UUID::toString).collect(Collectors.joining(","));
		}

		/** Returns the number of the next exercise of a begun routine, from 1. */
		public @Nullable Integer at() {
			return (isBegun() && this.session != null && this.session.current() != null) ? this.session.current() + 1
					: null;
		}

		/** Returns the id of the session of a begun routine. */
		public @Nullable UUID sessionId() {
			return (isBegun() && this.session != null) ? this.session.id() : null;
		}

		public boolean isBegun() {
			return this.session != null && this.session.isUnderWay();
		}

	}

}
