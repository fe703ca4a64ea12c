package app.lissom.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.DiaryRowQueries;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.Feeling;
import app.lissom.diary.FunctionEntry;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.MedicineEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainPair;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.exercises.CustomExercises;
import app.lissom.exercises.ExerciseNames;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.DateRange;
import app.lissom.page.NotFoundException;
import app.lissom.progress.ChartContext;
import app.lissom.progress.ChartLoader;
import app.lissom.progress.ChartTotals;
import app.lissom.progress.FunctionTrend;
import app.lissom.progress.PainChart;
import app.lissom.progress.Series;
import app.lissom.relief.Effect;
import app.lissom.routine.PlanSuggestionAnswers;
import app.lissom.routine.RoutineEffects;
import app.lissom.sharing.Report.FeelingCount;
import app.lissom.totals.Total;

import org.springframework.stereotype.Component;

/** Compiles reports from a person's entries. */
@Component
class Reports {

	private final Diary diary;

	private final ChartLoader charts;

	private final RoutineEffects routines;

	private final PlanSuggestionAnswers plan;

	private final CustomExercises customExercises;

	private final ReportDetailsRepository details;

	private final CombinedQuery.Factory queries;

	private final Clock clock;

	Reports(Diary diary, ChartLoader charts, RoutineEffects routines, PlanSuggestionAnswers plan,
			CustomExercises customExercises, ReportDetailsRepository details, CombinedQuery.Factory queries,
			Clock clock) {
		this.diary = diary;
		this.charts = charts;
		this.routines = routines;
		this.plan = plan;
		this.customExercises = customExercises;
		this.details = details;
		this.queries = queries;
		this.clock = clock;
	}

	Report of(Person person, ShareLink link) {
		String frozen = link.terms().frozenReport();
		if (frozen != null) {
			return FrozenReport.read(frozen).orElseThrow(NotFoundException::new);
		}
		int days = link.dates().days();
		ReportRows rows = ask(person, DateRange.ofLastDays(days, person.today(this.clock)).from());
		return of(person, DateRange.ofLastDays(days, rows.chart().lastDay().get()), rows);
	}

	/** Returns today, or the day of a later entry. */
	LocalDate lastDay(Person person) {
		return DiaryRowQueries.lastDay(person.id(), person.today(this.clock), this.queries.begin()).get();
	}

	Report of(Person person, DateRange dates) {
		return of(person, dates, ask(person, dates.from()));
	}

	/**
	 * Asks for what a report needs besides entries and totals, before its dates are
	 * known.
	 * @param since a day that it does not begin before
	 */
	ReportRows ask(Person person, LocalDate since) {
		CombinedQuery rows = this.queries.begin();
		return new ReportRows(this.charts.ask(person, since, rows), this.plan.of(person.id(), rows),
				this.customExercises.names(person.id(), rows), this.details.find(person.id(), rows));
	}

	Report of(Person person, DateRange dates, ReportRows rows) {
		AccountId me = person.id();
		ChartTotals totals = this.charts.totals(person, dates, rows.chart().lastDay().get(), true);
		List<Total> days = totals.days(dates);
		Series series = totals.times().current();
		List<Entry> all = this.diary.forReport(me, series.from(), series.to());
		List<Entry> entries = all.stream().filter((entry) -> dates.contains(entry.day())).toList();
		List<PainEntry> pain = Entry.ofType(PainEntry.class, entries);
		List<ReliefEntry.Rating> ratings = Entry.ofType(ReliefEntry.class, entries)
			.stream()
			.map((relief) -> new ReliefEntry.Rating(relief.content().treatment(), relief.day(),
					relief.content().minutes(), relief.content().before(), relief.content().after()))
			.toList();
		List<PainPair> massages = Entry.ofType(MassageEntry.class, entries)
			.stream()
			.map((massage) -> new PainPair(massage.day(), massage.content().before(), massage.content().after()))
			.toList();
		ReportDetails details = rows.details().get();
		return new Report(Objects.requireNonNullElse(details.name(), person.name()), dates, person.today(this.clock),
				days.stream().mapToInt(Total::days).sum(), PainSummary.of(days), chart(totals, rows, all),
				Report.PainArea.of(pain), feelings(pain), Report.QualityCount.of(pain),
				SelfCareSummary.of(days, Entry.ofType(ExerciseEntry.class, entries), rows.exercises().get()::name,
						Entry.ofType(MassageEntry.class, entries),
						(int) rows.chart().flares().stream().filter(dates::contains).count()),
				Report.MedicineCount.of(Entry.ofType(MedicineEntry.class, entries)),
				TreatmentEffect.of(Effect.byTreatment(ratings), Effect.of(massages),
						Effect.of(this.routines.between(me, dates.from(), dates.to()))),
				SafetySummary.of(Entry.ofType(SafetyCheckEntry.class, entries)), planChanges(rows, dates),
				details.questions(), details.birthDate(),
				FunctionTrend.of(Entry.ofType(FunctionEntry.class, entries)).orElse(null),
				isOpen(person.today(this.clock), dates, days));
	}

	private static boolean isOpen(LocalDate today, DateRange dates, List<Total> days) {
		return dates.contains(today) && days.stream().noneMatch((day) -> day.from().equals(today) && day.days() > 0);
	}

	private PainChart chart(ChartTotals totals, ReportRows rows, List<Entry> entries) {
		return this.charts.painChart(totals, rows.chart(),
				Entry.ofType(MedicineEntry.class, entries).stream().map(Entry::day).toList());
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

	private static List<PlanChange> planChanges(ReportRows rows, DateRange dates) {
		return rows.answers()
			.get()
			.stream()
			.filter((answer) -> answer.accepted() && dates.contains(answer.day()))
			.map((change) -> new PlanChange(change.day(), change.rule().name(),
					(change.exercise() != null) ? rows.exercises().get().name(change.exercise()) : null,
					(change.exercise() != null) ? change.exercise().slug() : null))
			.toList();
	}

	/**
	 * Holds what a report needs besides entries and totals.
	 *
	 * @param answers what the person answered to the plan, the latest first
	 */
	record ReportRows(ChartContext chart, Supplier<List<PlanSuggestionAnswers.PlanAnswer>> answers,
			Supplier<ExerciseNames> exercises, Supplier<ReportDetails> details) {

	}

}
