package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.totals.Period;
import app.lissom.totals.Total;
import app.lissom.totals.Totals;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.DateRange;
import app.lissom.progress.PainChart.Milestone;
import app.lissom.progress.PainChart.Milestone.Kind;
import app.lissom.routine.SpecialDays;
import app.lissom.walking.WalkingPlans;

import org.springframework.stereotype.Component;

/** Loads the data of charts. */
@Component
public class ChartLoader {

	private final Totals totals;

	private final SpecialDays specialDays;

	private final DiaryQueries diary;

	private final Diary entries;

	private final WalkingPlans walking;

	private final Clock clock;

	ChartLoader(Totals totals, SpecialDays specialDays, DiaryQueries diary, Diary entries, WalkingPlans walking,
			Clock clock) {
		this.totals = totals;
		this.specialDays = specialDays;
		this.diary = diary;
		this.entries = entries;
		this.walking = walking;
		this.clock = clock;
	}

	/**
	 * Loads the pain of a period of at most 90 years. Over three months it is drawn by
	 * weeks, then by longer steps.
	 */
	public PainChart painChart(Person me, DateRange range) {
		return painChart(me, comparison(me, range));
	}

	PainChart painChart(Person me, PeriodComparison times) {
		return new PainChart(times, milestones(me.id(), times.current()));
	}

	/** Over years there would be milestones in every bucket, so none are shown. */
	private List<Milestone> milestones(AccountId me, Series series) {
		List<Milestone> milestones = new ArrayList<>();
		if (series.step() == Period.DAY || series.step() == Period.WEEK) {
			LocalDate from = series.from();
			LocalDate to = series.to();
			add(milestones, Kind.MASSAGE, this.totals.massageDays(me, from, to));
			add(milestones, Kind.FLARE, this.specialDays.flares(me, from, to));
			add(milestones, Kind.NEW_EXERCISE, this.totals.newExercises(me, from, to).keySet());
			add(milestones, Kind.MEDICINE, this.diary.medicineDays(me, from, to));
			milestones.sort(Comparator.comparing(Milestone::day));
		}
		return milestones;
	}

	private static void add(List<Milestone> milestones, Kind kind, Iterable<LocalDate> days) {
		days.forEach((day) -> milestones.add(new Milestone(day, kind)));
	}

	/** Loads whole steps that touch the range, and as many before them. */
	PeriodComparison comparison(Person me, DateRange range) {
		Period step = Series.stepFor(range);
		LocalDate first = step.first(range.from());
		LocalDate before = first;
		for (LocalDate from = first; !from.isAfter(range.to()); from = step.next(from)) {
			before = step.first(before.minusDays(1));
		}
		LocalDate today = this.diary.lastDay(me.id(), me.today(this.clock));
		List<Total> totals = this.totals.of(me.id(), before, range.to(), step);
		return new PeriodComparison(Series.of(new DateRange(before, first.minusDays(1)), step, today, totals),
				Series.of(range, step, today, totals));
	}

	/** Loads the walks of a period by weeks. */
	WalkingChart walkingChart(Person me, DateRange range) {
		DateRange weeks = WalkingChart.weeks(range);
		List<Entry> entries = this.entries.between(me.id(), weeks.from(), weeks.to(), List.of(ExerciseEntry.class));
		return WalkingChart.of(range, this.diary.lastDay(me.id(), me.today(this.clock)),
				Entry.ofType(ExerciseEntry.class, entries), this.walking.of(me.id()));
	}

	Series days(Person me, DateRange range) {
		return Series.of(range, Period.DAY, this.diary.lastDay(me.id(), me.today(this.clock)),
				this.totals.of(me.id(), range.from(), range.to(), Period.DAY));
	}

}
