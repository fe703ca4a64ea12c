package app.lissom.routine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.DiaryRowQueries;
import app.lissom.diary.Entry;
import app.lissom.diary.RecentEntries;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Suggests at most one change of a routine per week, and applies it if accepted. It
 * shares the week with the plans of other modules: after a change of one, none suggests
 * another.
 */
@Component
public class ProgressionPlan {

	private final Routines routines;

	private final PlanSuggestionAnswers answers;

	private final SpecialDays days;

	private final Diary diary;

	private final RecentEntries recent;

	private final CombinedQuery.Factory queries;

	private final StepViews views;

	private final List<ExercisePlan> others;

	private final RetryingTransaction transaction;

	private final Clock clock;

	ProgressionPlan(Routines routines, PlanSuggestionAnswers answers, SpecialDays days, Diary diary,
			RecentEntries recent, CombinedQuery.Factory queries, StepViews views, List<ExercisePlan> others,
			RetryingTransaction transaction, Clock clock) {
		this.routines = routines;
		this.answers = answers;
		this.days = days;
		this.diary = diary;
		this.recent = recent;
		this.queries = queries;
		this.views = views;
		this.others = others;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Loads the current input of the rules. */
	public PlanBasis basis(Person me) {
		LocalDate today = me.today(this.clock);
		return ask(me, this.queries.begin(),
				() -> this.diary.between(me.id(), first(today), today, ExerciseHistory.KINDS))
			.get();
	}

	/** Adds the queries for the input of the rules to those of a page. */
	public Supplier<PlanBasis> ask(Person me, CombinedQuery rows) {
		LocalDate today = me.today(this.clock);
		return rows.once(PlanBasis.class,
				() -> ask(me, rows, () -> this.recent.between(me, first(today), today, ExerciseHistory.KINDS)));
	}

	private Supplier<PlanBasis> ask(Person me, CombinedQuery rows, Supplier<List<Entry>> entries) {
		LocalDate today = me.today(this.clock);
		Supplier<SortedMap<LocalDate, SpecialDay>> special = this.days.since(me.id(), first(today), rows);
		Supplier<Optional<LocalDate>> last = DiaryRowQueries.lastExercise(me.id(), first(today), rows);
		Supplier<List<PlanSuggestionAnswers.PlanAnswer>> answers = this.answers.of(me.id(), rows);
		List<Supplier<Optional<LocalDate>>> accepted = this.others.stream()
			.map((plan) -> plan.lastAccepted(me, rows))
			.toList();
		return () -> {
			ExerciseHistory history = ExerciseHistory.of(today, me.zone(), entries.get(), special.get());
			return new PlanBasis(
					last.get().filter((day) -> history.latest() == null).map(history::after).orElse(history),
					answers.get(), lastAccepted(answers.get(), accepted.stream().flatMap((one) -> one.get().stream())));
		};
	}

	private static LocalDate first(LocalDate today) {
		return today.minusDays(ExerciseHistory.DAYS);
	}

	private static @Nullable LocalDate lastAccepted(List<PlanSuggestionAnswers.PlanAnswer> answers,
			Stream<LocalDate> others) {
		return Stream
			.concat(answers.stream()
				.filter(PlanSuggestionAnswers.PlanAnswer::accepted)
				.map(PlanSuggestionAnswers.PlanAnswer::day), others)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	Optional<Suggestion> suggest(Person me) {
		return suggest(basis(me), this.routines.of(me.id()));
	}

	Optional<Suggestion> suggest(PlanBasis basis, List<Routine> routines) {
		return suggest(basis.history(), routines, basis.answers(), basis.lastAccepted());
	}

	/**
	 * Returns the suggestion of the first rule that fits one of the default routines.
	 * There is none within a week of the last answer, and none on a flare or rest day.
	 * @param lastAccepted as in {@link PlanBasis}
	 */
	Optional<Suggestion> suggest(ExerciseHistory history, List<Routine> routines,
			List<PlanSuggestionAnswers.PlanAnswer> answers, @Nullable LocalDate lastAccepted) {
		LocalDate since = answers.isEmpty() ? LocalDate.MIN : answers.get(0).day();
		if (since.isAfter(history.today().minusWeeks(1)) || history.special().containsKey(history.today())) {
			return Optional.empty();
		}
		return routines.stream()
			.filter(Routine::isDefault)
			.flatMap((routine) -> suggest(history, routine, answers, since, history.isThisWeek(lastAccepted)).stream())
			.min(Comparator.comparing(Suggestion::rule));
	}

	private Optional<Suggestion> suggest(ExerciseHistory history, Routine routine,
			List<PlanSuggestionAnswers.PlanAnswer> answers, LocalDate since, boolean changed) {
		Optional<ExerciseRef> hip = Suggestion.hip(routine)
			.filter((ref) -> this.views.exercises(null).find(ref).isPresent());
		Optional<ExerciseRef> more = Suggestion.more(routine, lastIncreased(routine, answers));
		ProgressionRule.Input input = history.input(routine, since, hip.isPresent(), more.isPresent(), changed);
		return ProgressionRule.forInput(input).map((rule) -> new Suggestion(rule, routine, switch (rule) {
			case BACK_AFTER_WORSE -> history.worse(routine, since).stream().findFirst().map(Step::ref).orElse(null);
			case HIP_EXERCISE -> hip.orElse(null);
			case ONE_MORE -> more.orElse(null);
			case BACK_AFTER_PAIN, SHORT_AFTER_BREAK -> null;
		}));
	}

	private static @Nullable ExerciseRef lastIncreased(Routine routine,
			List<PlanSuggestionAnswers.PlanAnswer> answers) {
		return answers.stream()
			.filter((answer) -> answer.rule() == ProgressionRule.ONE_MORE && answer.routineId().equals(routine.id()))
			.map(PlanSuggestionAnswers.PlanAnswer::exercise)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Saves an answer, and the changed routine if the person accepted. Returns whether it
	 * came in time: before another answer, and before the routine was changed elsewhere.
	 */
	boolean answer(Person me, Suggestion suggestion, boolean accepted) {
		ExerciseRef exercise = suggestion.exercise();
		Step added = this.views.firstStep(Objects.requireNonNullElse(exercise, ExerciseRef.ofGuide("pelvic-tilt")));
		PlanSuggestionAnswers.PlanAnswer answer = new PlanSuggestionAnswers.PlanAnswer(me.today(this.clock),
				suggestion.rule(), suggestion.routine().id(), exercise, accepted);
		return this.transaction.execute(() -> {
			boolean changes = accepted && suggestion.rule() != ProgressionRule.SHORT_AFTER_BREAK;
			if (this.answers.on(me.id(), answer.day()).isPresent() || (changes && this.routines.save(me.id(),
					suggestion.accepted(added), suggestion.routine().seen()) instanceof SaveResult.Conflict)) {
				return false;
			}
			this.answers.add(me.id(), answer);
			return true;
		});
	}

}
