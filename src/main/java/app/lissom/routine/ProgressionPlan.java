package app.lissom.routine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.ExerciseRef;
import app.lissom.guide.Guide;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The plan of a person: what it offers this week, and what becomes of the answer. */
@Component
class ProgressionPlan {

	private static final int WEEK = 7;

	private final Routines routines;

	private final PlanAnswers changes;

	private final SpecialDays days;

	private final Diary diary;

	private final DiaryQueries excerpts;

	private final Guide guide;

	private final Clock clock;

	ProgressionPlan(Routines routines, PlanAnswers changes, SpecialDays days, Diary diary, DiaryQueries excerpts,
			Guide guide, Clock clock) {
		this.routines = routines;
		this.changes = changes;
		this.days = days;
		this.diary = diary;
		this.excerpts = excerpts;
		this.guide = guide;
		this.clock = clock;
	}

	/** The last four weeks. */
	ExerciseHistory history(Person me) {
		LocalDate today = me.today(this.clock);
		LocalDate first = today.minusDays(ExerciseHistory.DAYS - 1);
		ExerciseHistory history = ExerciseHistory.of(today, me.zone(),
				this.diary.between(me.id(), first, today, ExerciseHistory.KINDS), this.days.since(me.id(), first));
		return (history.latest() != null) ? history
				: this.excerpts.lastExercise(me.id()).map(history::after).orElse(history);
	}

	/** What it offers now, if anything. */
	Optional<Suggestion> offer(Person me) {
		return offer(history(me), this.routines.of(me.id()), this.changes.of(me.id()));
	}

	/**
	 * The first rule that fits one of the two routines. None within a week of the last
	 * answer, and none while the back flares up.
	 */
	Optional<Suggestion> offer(ExerciseHistory history, List<Routine> routines, List<PlanAnswer> changes) {
		LocalDate since = changes.isEmpty() ? LocalDate.MIN : changes.get(0).day();
		if (since.isAfter(history.today().minusDays(WEEK)) || history.gentle().containsKey(history.today())) {
			return Optional.empty();
		}
		return routines.stream()
			.filter(Routine::isStandard)
			.flatMap((routine) -> offer(history, routine, changes, since).stream())
			.min((a, b) -> a.rule().compareTo(b.rule()));
	}

	private Optional<Suggestion> offer(ExerciseHistory history, Routine routine, List<PlanAnswer> changes,
			LocalDate since) {
		Optional<ExerciseRef> hip = Suggestion.hip(routine).filter(this::isKnown);
		Optional<ExerciseRef> more = Suggestion.more(routine, lastMore(routine, changes));
		ProgressionInput facts = history.facts(routine, since, hip.isPresent(), more.isPresent());
		return ProgressionRule.forFacts(facts).map((rule) -> new Suggestion(rule, routine, switch (rule) {
			case BACK_AFTER_WORSE -> history.worse(routine, since).stream().findFirst().map(Step::done).orElse(null);
			case HIP_EXERCISE -> hip.orElse(null);
			case ONE_MORE -> more.orElse(null);
			case BACK_AFTER_PAIN, SHORT_AFTER_BREAK -> null;
		}));
	}

	private boolean isKnown(ExerciseRef done) {
		return done.slug() != null && this.guide.exercise(done.slug()).isPresent();
	}

	private static @Nullable ExerciseRef lastMore(Routine routine, List<PlanAnswer> changes) {
		return changes.stream()
			.filter((change) -> change.rule() == ProgressionRule.ONE_MORE && change.routineId().equals(routine.id()))
			.map(PlanAnswer::done)
			.findFirst()
			.orElse(null);
	}

	/** Keeps what the person said to an offer, and does it if they want it. */
	void answer(Person me, Suggestion offer, boolean accepted) {
		if (accepted && offer.rule() != ProgressionRule.SHORT_AFTER_BREAK) {
			this.routines.write(me.id(), offer.accepted(added(offer.done())));
		}
		this.changes.add(me.id(),
				new PlanAnswer(me.today(this.clock), offer.rule(), offer.routine().id(), offer.done(), accepted));
	}

	private Step added(@Nullable ExerciseRef done) {
		ExerciseRef some = (done != null) ? done : ExerciseRef.ofGuide("pelvic-tilt");
		return Step.startingWith(some, (some.slug() != null) ? this.guide.exercise(some.slug()).orElse(null) : null);
	}

}
