package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.DiaryRowQueries;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.DateRange;
import app.lissom.progress.Milestone.Kind;
import app.lissom.routine.SpecialDays;
import app.lissom.totals.CalendarPeriod;
import app.lissom.totals.Total;
import app.lissom.totals.Totals;

import org.springframework.stereotype.Component;

/** Loads the data of charts. */
@Component
public class ChartLoader {

	private final Totals totals;

	private final SpecialDays specialDays;

	private final DiaryQueries diary;

	private final CombinedQuery.Factory queries;

	private final Clock clock;

	ChartLoader(Totals totals, SpecialDays specialDays, DiaryQueries diary, CombinedQuery.Factory queries,
			Clock clock) {
		this.totals = totals;
		this.specialDays = specialDays;
		this.diary = diary;
		this.queries = queries;
		this.clock = clock;
	}

	/**
	 * Asks for what charts show besides totals, before their dates are known.
	 * @param since a day that they do not begin before
	 */
	public ChartContext ask(Person me, LocalDate since, CombinedQuery rows) {
		LocalDate monday = CalendarPeriod.WEEK.first(since);
		Supplier<? extends Map<LocalDate, ?>> newExercises = this.totals.newExercises(me.id(), monday, rows);
		return new ChartContext(DiaryRowQueries.lastDay(me.id(), me.today(this.clock), rows),
				this.specialDays.since(me.id(), monday, rows), () -> newExercises.get().keySet());
	}

	/** Loads the pain of a period of at most 90 years, as in {@link #painChart}. */
	PainChart painChart(Person me, DateRange range) {
		ChartContext rows = ask(me, range.from(), this.queries.begin());
		ChartTotals totals = totals(me, range, rows.lastDay().get(), false);
		Series series = totals.times().current();
		return painChart(totals, rows, !ChartTotals.hasMilestones(series.step()) ? List.of()
				: this.diary.medicineDays(me.id().value(), series.from(), series.to()));
	}

	/**
	 * Builds the chart of the pain of a period. Beyond three months it shows weeks, then
	 * longer steps.
	 */
	public PainChart painChart(ChartTotals totals, ChartContext rows, Collection<LocalDate> medicineDays) {
		return new PainChart(totals.times(), milestones(totals, rows, medicineDays));
	}

	/** Over years there would be milestones in every bucket, so none are shown. */
	private static List<Milestone> milestones(ChartTotals totals, ChartContext rows,
			Collection<LocalDate> medicineDays) {
		Series series = totals.times().current();
		if (!ChartTotals.hasMilestones(series.step())) {
			return List.of();
		}
		DateRange dates = series.dates();
		return Stream
			.of(milestones(Kind.MASSAGE, totals.massages(), dates), milestones(Kind.FLARE, rows.flares(), dates),
					milestones(Kind.NEW_EXERCISE, rows.newExercises().get(), dates),
					milestones(Kind.MEDICINE, medicineDays, dates))
			.flatMap(Function.identity())
			.sorted(Comparator.comparing(Milestone::day))
			.toList();
	}

	private static Stream<Milestone> milestones(Kind kind, Collection<LocalDate> days, DateRange dates) {
		return days.stream().distinct().filter(dates::contains).map((day) -> new Milestone(day, kind));
	}

	/**
	 * Loads the totals of whole steps that touch the range, and of as many before them.
	 * @param daily whether each day is needed, whatever the steps are
	 */
	public ChartTotals totals(Person me, DateRange range, LocalDate lastDay, boolean daily) {
		CalendarPeriod step = Series.stepFor(range);
		LocalDate first = step.first(range.from());
		LocalDate before = first;
		for (LocalDate from = first; !from.isAfter(range.to()); from = step.next(from)) {
			before = step.first(before.minusDays(1));
		}
		List<Totals.Span> spans = new ArrayList<>(List.of(new Totals.Span(step, before, range.to(), false)));
		if (step != CalendarPeriod.DAY && (daily || ChartTotals.hasMilestones(step))) {
			spans.add(new Totals.Span(CalendarPeriod.DAY, first, step.last(range.to()), !daily));
		}
		List<List<Total>> found = this.totals.of(me.id(), spans);
		PeriodComparison times = new PeriodComparison(
				Series.of(new DateRange(before, first.minusDays(1)), step, lastDay, found.get(0)),
				Series.of(range, step, lastDay, found.get(0)));
		return new ChartTotals(times, found.get(found.size() - 1));
	}

	PeriodComparison comparison(Person me, DateRange range, LocalDate lastDay) {
		return totals(me, range, lastDay, false).times();
	}

	Series days(Person me, DateRange range, LocalDate lastDay) {
		return Series.of(range, CalendarPeriod.DAY, lastDay,
				this.totals.of(me.id(), range.from(), range.to(), CalendarPeriod.DAY));
	}

}
