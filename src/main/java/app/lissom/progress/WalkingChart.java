package app.lissom.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.lissom.diary.ExerciseEntry;
import app.lissom.kernel.DateRange;
import app.lissom.page.Markup;
import app.lissom.totals.CalendarPeriod;
import app.lissom.walking.WalkingPlan;
import app.lissom.walking.WalkingTarget;
import org.jspecify.annotations.Nullable;

/**
 * A chart of the minutes walked in each week, and what the plan asked for at its end.
 *
 * @param series the weeks
 * @param walks the walks of these weeks
 * @param walked the minutes of each week
 * @param asked the minutes that the plan asked for, of each week with one
 */
public record WalkingChart(Series series, List<ExerciseEntry> walks, Map<Bucket, Integer> walked,
		Map<Bucket, Integer> asked, Axis axis) {

	/** Draws whole weeks that touch the range, at most as many as a chart can hold. */
	static WalkingChart of(DateRange range, LocalDate today, List<ExerciseEntry> exercises, WalkingPlan plan) {
		Series series = Series.of(weeks(range), CalendarPeriod.WEEK, today, List.of());
		List<ExerciseEntry> walks = exercises.stream().filter(WalkingPlan::isWalk).toList();
		Map<Bucket, Integer> walked = new HashMap<>();
		Map<Bucket, Integer> asked = new HashMap<>();
		for (Bucket week : series.buckets()) {
			walked.put(week,
					ExerciseEntry.minutes(walks.stream()
						.filter((walk) -> !walk.day().isBefore(week.from()) && !walk.day().isAfter(week.to()))
						.toList()));
			WalkingTarget target = plan.targetOn(week.to());
			if (target != null) {
				asked.put(week, target.perWeek());
			}
		}
		Axis axis = Axis.upTo(Stream.of(walked, asked)
			.flatMap((minutes) -> minutes.values().stream())
			.mapToInt(Integer::intValue)
			.max()
			.orElse(0));
		return new WalkingChart(series, walks, walked, asked, axis);
	}

	/** Returns the days of the weeks that touch a range. */
	static DateRange weeks(DateRange range) {
		LocalDate earliest = range.to().minusWeeks(Series.MAX_BUCKETS - 1);
		LocalDate from = CalendarPeriod.WEEK.first(range.from().isBefore(earliest) ? earliest : range.from());
		return new DateRange(from, range.to());
	}

	public boolean isEmpty() {
		return this.walks.isEmpty() && !hasPlan();
	}

	public int days() {
		return (int) this.walks.stream().map(ExerciseEntry::day).distinct().count();
	}

	public int minutes() {
		return ExerciseEntry.minutes(this.walks);
	}

	public int minutes(Bucket week) {
		return this.walked.getOrDefault(week, 0);
	}

	/**
	 * Returns the minutes that the plan asked for at the end of a week; null without one.
	 */
	public @Nullable Integer planned(Bucket week) {
		return this.asked.get(week);
	}

	public boolean hasPlan() {
		return !this.asked.isEmpty();
	}

	/** Writes the same numbers as rows of a table. */
	public Markup table() {
		return (page) -> {
			DateTimeFormatter dates = page.dates("progress.date.WEEK");
			for (Bucket week : this.series.buckets()) {
				page.html("<tr>");
				week.writeHead(page, dates, false);
				page.html("<td>").text(page.figure(minutes(week))).html("</td>");
				if (hasPlan()) {
					Integer planned = planned(week);
					page.html("<td>").text((planned != null) ? page.figure(planned) : "–").html("</td>");
				}
				page.html("</tr>");
			}
		};
	}

	public String bars() {
		return this.series.draw((week, x) -> "M" + (x - 3) + " " + Axis.HEIGHT + "V" + this.axis.y(minutes(week))
				+ "h6V" + Axis.HEIGHT + "z");
	}

	/** Returns a level line for each week with a plan. */
	public String line() {
		return this.series.draw((week, x) -> {
			Integer planned = planned(week);
			return (planned == null) ? "" : "M" + (x - Axis.WIDTH / 2) + " " + this.axis.y(planned) + "h" + Axis.WIDTH;
		});
	}

}
