package app.lissom.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.Feeling;
import app.lissom.diary.FunctionEntry;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.MedicineEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainPair;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheck;
import app.lissom.exercises.CustomExercises;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.DateRange;
import app.lissom.page.NotFoundException;
import app.lissom.progress.ChartLoader;
import app.lissom.progress.FunctionTrend;
import app.lissom.relief.Effect;
import app.lissom.routine.PlanAnswers;
import app.lissom.routine.RoutineEffects;
import app.lissom.routine.SpecialDays;
import app.lissom.sharing.Report.FeelingCount;
import app.lissom.sharing.Report.PlanChange;
import app.lissom.totals.Period;
import app.lissom.totals.Total;
import app.lissom.totals.Totals;

import org.springframework.stereotype.Component;

/** Compiles reports from a person's entries. */
@Component
class Reports {

	private static final List<Class<? extends Entry>> KINDS = List.of(PainEntry.class, ReliefEntry.class,
			MassageEntry.class, MedicineEntry.class, SafetyCheck.class, ExerciseEntry.class, FunctionEntry.class);

	private final Diary diary;

	private final DiaryQueries queries;

	private final Totals totals;

	private final ChartLoader charts;

	private final RoutineEffects routines;

	private final PlanAnswers plan;

	private final SpecialDays specialDays;

	private final CustomExercises customExercises;

	private final ReportDetailsRepository details;

	private final Clock clock;

	Reports(Diary diary, DiaryQueries queries, Totals totals, ChartLoader charts, RoutineEffects routines,
			PlanAnswers plan, SpecialDays specialDays, CustomExercises customExercises, ReportDetailsRepository details,
			Clock clock) {
		this.diary = diary;
		this.queries = queries;
		this.totals = totals;
		this.charts = charts;
		this.routines = routines;
		this.plan = plan;
		this.specialDays = specialDays;
		this.customExercises = customExercises;
		this.details = details;
		this.clock = clock;
	}

	Report of(Person person, ShareLink link) {
		String frozen = link.terms().frozenReport();
		return (frozen == null) ? of(person, DateRange.ofLastDays(link.dates().days(), lastDay(person)))
				: FrozenReport.read(frozen).orElseThrow(NotFoundException::new);
	}

	/** Returns today, or the day of a later entry. */
	LocalDate lastDay(Person person) {
		return this.queries.lastDay(person.id(), person.today(this.clock));
	}

	Report of(Person person, DateRange dates) {
		AccountId me = person.id();
		List<Total> days = this.totals.of(me, dates.from(), dates.to(), Period.DAY);
		List<Entry> entries = this.diary.between(me, dates.from(), dates.to(), KINDS);
		List<PainEntry> pain = Entry.ofType(PainEntry.class, entries);
		List<ReliefEntry.Rating> ratings = Entry.ofType(ReliefEntry.class, entries)
			.stream()
			.map((relief) -> new ReliefEntry.Rating(relief.content().treatment(), relief.content().before(),
					relief.content().after()))
			.toList();
		List<PainPair> massages = Entry.ofType(MassageEntry.class, entries)
			.stream()
			.map((massage) -> new PainPair(massage.content().before(), massage.content().after()))
			.toList();
		ReportDetails details = this.details.find(me);
		return new Report(Objects.requireNonNullElse(details.name(), person.name()), dates, person.today(this.clock),
				days.size(), PainSummary.of(days), this.charts.painChart(person, dates), Report.PainArea.of(pain),
				feelings(pain), Report.QualityCount.of(pain),
				Report.SelfCareSummary.of(days, Entry.ofType(ExerciseEntry.class, entries),
						Entry.ofType(MassageEntry.class, entries),
						this.specialDays.flares(me, dates.from(), dates.to()).size()),
				Report.MedicineCount.of(Entry.ofType(MedicineEntry.class, entries)),
				Report.TreatmentEffect.of(Effect.byTreatment(ratings), Effect.ofPairs(massages),
						routineChanges(person, dates)),
				Report.SafetySummary.of(Entry.ofType(SafetyCheck.class, entries)), planChanges(me, dates),
				details.questions(), details.birthDate(),
				FunctionTrend.of(Entry.ofType(FunctionEntry.class, entries)).orElse(null));
	}

	private static List<FeelingCount> feelings(List<PainEntry> pain) {
		return pain.stream()
			.map((entry) -> entry.content().feeling())
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy(Function.identity(), () -> new EnumMap<>(Feeling.class),
					Collectors.summingInt((feeling) -> 1)))
			.entrySet()
			.stream()
			.map((count) -> new FeelingCount(count.getKey(), count.getValue()))
			.sorted(Comparator.comparingInt(FeelingCount::times).reversed())
			.toList();
	}

	private List<Integer> routineChanges(Person person, DateRange dates) {
		return this.routines.of(person.id())
			.stream()
			.filter((pair) -> dates.contains(person.dayOf(pair.at())))
			.map(RoutineEffects.Pair::change)
			.toList();
	}

	private List<PlanChange> planChanges(AccountId me, DateRange dates) {
		Exercises exercises = this.customExercises.withGuide(me);
		return this.plan.accepted(me, dates.from(), dates.to())
			.stream()
			.map((change) -> new PlanChange(change.day(), change.rule().name(),
					(change.exercise() != null) ? exercises.name(change.exercise()) : null))
			.toList();
	}

}
