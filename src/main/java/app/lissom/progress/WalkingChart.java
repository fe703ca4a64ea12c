package app.lissom.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import app.lissom.diary.ExerciseEntry;
import app.lissom.kernel.DateRange;
import app.lissom.totals.Period;
import app.lissom.walking.WalkingPlan;
import app.lissom.walking.WalkingTarget;
import org.jspecify.annotations.Nullable;

/**
 * Draws the minutes of walks of each week, and what the plan asked for at its end.
 *
 * @param series the weeks
 * @param walks the walks of these weeks
 */
record WalkingChart(Series series, List<ExerciseEntry> walks, WalkingPlan plan) {

	/** Draws whole weeks that touch the range, at most as many as a chart can hold. */
	static WalkingChart of(DateRange range, LocalDate today, List<ExerciseEntry> exercises, WalkingPlan plan) {
		Series series = Series.of(weeks(range), Period.WEEK, today, List.of());
		return new WalkingChart(series, exercises.stream().filter(WalkingPlan::isWalk).toList(), plan);
	}

	/** The days of the weeks that touch a range. */
	static DateRange weeks(DateRange range) {
		LocalDate earliest = range.to().minusWeeks(Series.MAX_BUCKETS - 1);
		LocalDate from = Period.WEEK.first(range.from().isBefore(earliest) ? earliest : range.from());
		return new DateRange(from, range.to());
	}

	public boolean isEmpty() {
		return this.walks.isEmpty() && rows().stream().allMatch((week) -> planned(week) == null);
	}

	public int days() {
		return (int) this.walks.stream().map(ExerciseEntry::day).distinct().count();
	}

	public int minutes() {
		return WalkingPlan.minutes(this.walks);
	}

	public int minutes(Bucket week) {
		return WalkingPlan.minutes(this.walks.stream()
			.filter((walk) -> !walk.day().isBefore(week.from()) && !walk.day().isAfter(week.to()))
			.toList());
	}

	/** The minutes that the plan asked for at the end of a week; null without one. */
	public @Nullable Integer planned(Bucket week) {
		WalkingTarget target = this.plan.targetOn(week.to());
		return (target != null) ? target.perWeek() : null;
	}

	public boolean hasPlan() {
		return rows().stream().anyMatch((week) -> planned(week) != null);
	}

	public List<Bucket> rows() {
		return this.series.buckets();
	}

	public Axis axis() {
		return Axis.upTo(rows().stream()
			.flatMapToInt((week) -> IntStream.of(minutes(week), Objects.requireNonNullElse(planned(week), 0)))
			.max()
			.orElse(0));
	}

	public String bars() {
		Axis axis = axis();
		return this.series.draw((week, x) -> "M" + (x - 3) + " " + Axis.HEIGHT + "V" + axis.y(minutes(week)) + "h6V"
				+ Axis.HEIGHT + "z");
	}

	/** A level line for each week with a plan. */
	public String line() {
		Axis axis = axis();
		return this.series.draw((week, x) -> {
			Integer planned = planned(week);
			return (planned == null) ? "" : "M" + (x - Axis.WIDTH / 2) + " " + axis.y(planned) + "h" + Axis.WIDTH;
		});
	}

}
