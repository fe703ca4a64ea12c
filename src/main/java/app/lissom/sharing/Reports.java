package app.lissom.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.lissom.account.Person;
import app.lissom.diary.CustomExercises;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.Exercises;
import app.lissom.diary.Feeling;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.PainEntry;
import app.lissom.totals.Period;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.ReliefRating;
import app.lissom.diary.SafetyCheck;
import app.lissom.totals.Total;
import app.lissom.totals.Totals;
import app.lissom.guide.Guide;
import app.lissom.kernel.AccountId;
import app.lissom.progress.PainCharts;
import app.lissom.relief.Effects;
import app.lissom.routine.PlanAnswers;
import app.lissom.routine.RoutineEffects;
import app.lissom.routine.SpecialDays;
import app.lissom.sharing.Report.Felt;

import org.springframework.stereotype.Component;

/** Puts reports together from what a person noted. */
@Component
class Reports {

	private static final List<Class<? extends Entry>> KINDS = List.of(PainEntry.class, ReliefEntry.class,
			MassageEntry.class, SafetyCheck.class);

	private final Diary diary;

	private final Totals totals;

	private final PainCharts charts;

	private final RoutineEffects routines;

	private final PlanAnswers plan;

	private final SpecialDays gentleDays;

	private final CustomExercises ownExercises;

	private final Guide guide;

	private final ReportQuestions questions;

	private final Clock clock;

	Reports(Diary diary, Totals totals, PainCharts charts, RoutineEffects routines, PlanAnswers plan,
			SpecialDays gentleDays, CustomExercises ownExercises, Guide guide, ReportQuestions questions, Clock clock) {
		this.diary = diary;
		this.totals = totals;
		this.charts = charts;
		this.routines = routines;
		this.plan = plan;
		this.gentleDays = gentleDays;
		this.ownExercises = ownExercises;
		this.guide = guide;
		this.questions = questions;
		this.clock = clock;
	}

	Report of(Person person, ReportDates span) {
		AccountId me = person.id();
		List<Total> days = this.totals.of(me, span.from(), span.to(), Period.DAY);
		List<Entry> entries = this.diary.between(me, span.from(), span.to(), KINDS);
		List<PainEntry> pains = kind(PainEntry.class, entries);
		return new Report(person.name(), span, person.today(this.clock), days.size(), PainSummary.of(days),
				this.charts.of(person, span.from(), span.to()), PainArea.of(pains), feelings(pains),
				SelfCareSummary.of(days, kind(MassageEntry.class, entries),
						this.gentleDays.flares(me, span.from(), span.to()).size()),
				TreatmentEffect.of(Effects.of(ratings(entries)), routines(person, span)),
				SafetySummary.of(kind(SafetyCheck.class, entries)), changes(me, span), this.questions.of(me));
	}

	private static List<Felt> feelings(List<PainEntry> pains) {
		Map<Feeling, Integer> times = new EnumMap<>(Feeling.class);
		pains.stream()
			.map(PainEntry::feeling)
			.filter((feeling) -> feeling != null)
			.forEach((feeling) -> times.merge(feeling, 1, Integer::sum));
		List<Felt> felt = new ArrayList<>();
		times.forEach((feeling, count) -> felt.add(new Felt(feeling, count)));
		felt.sort(Comparator.comparingInt(Felt::times).reversed());
		return felt;
	}

	private static List<ReliefRating> ratings(List<Entry> entries) {
		return kind(ReliefEntry.class, entries).stream()
			.map((relief) -> new ReliefRating(relief.protocol(), relief.before(), relief.after()))
			.toList();
	}

	/** Changes in pain, in points. */
	private List<Integer> routines(Person person, ReportDates span) {
		return this.routines.of(person.id())
			.stream()
			.filter((pair) -> span.holds(LocalDate.ofInstant(pair.at(), person.zone())))
			.map((pair) -> pair.after().value() - pair.before().value())
			.toList();
	}

	private List<AcceptedPlanChange> changes(AccountId me, ReportDates span) {
		Exercises exercises = new Exercises(this.guide, this.ownExercises.of(me));
		return this.plan.accepted(me, span.from(), span.to())
			.stream()
			.map((change) -> new AcceptedPlanChange(change.day(), change.rule().name(),
					(change.exercise() != null) ? exercises.name(change.exercise()) : null))
			.toList();
	}

	private static <E extends Entry> List<E> kind(Class<E> kind, List<Entry> entries) {
		return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

}
