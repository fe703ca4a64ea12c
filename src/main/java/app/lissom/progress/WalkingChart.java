package app.lissom.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.lissom.diary.Diary;
import app.lissom.diary.EntryKind;
import app.lissom.kernel.DateRange;
import app.lissom.page.Dates;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import app.lissom.totals.CalendarPeriod;
import app.lissom.walking.WalkingPlan;
import app.lissom.walking.WalkingTarget;
import org.jspecify.annotations.Nullable;

/**
 * A chart of the minutes walked in each week, and what the plan asked for at its end.
 *
 * @param series the weeks
 * @param walks the minutes of each day with a walk
 * @param walked the minutes of each week with a walk, by its first day
 * @param asked the minutes that the plan asked for, of each week with one, by its first
 * day
 */
record WalkingChart(Series series, Map<LocalDate, Integer> walks, Map<LocalDate, Integer> walked,
		Map<LocalDate, Integer> asked, Axis axis) {

	/** Draws whole weeks that touch the range, at most as many as a chart can hold. */
	static WalkingChart of(DateRange range, LocalDate today, List<Diary.Fact> found, WalkingPlan plan) {
		DateRange weeks = weeks(range);
		Series series = Series.of(weeks, CalendarPeriod.WEEK, today, List.of());
		Map<LocalDate, Integer> walks = new HashMap<>();
		Map<LocalDate, Integer> walked = new HashMap<>();
		for (Diary.Fact walk : found) {
			if (walk.kind() == EntryKind.EXERCISE && weeks.contains(walk.day())) {
				walks.merge(walk.day(), walk.minutes(), Integer::sum);
				walked.merge(CalendarPeriod.WEEK.first(walk.day()), walk.minutes(), Integer::sum);
			}
		}
		Map<LocalDate, Integer> asked = new HashMap<>();
		for (Bucket week : series.buckets()) {
			WalkingTarget target = plan.targetOn(week.to());
			if (target != null) {
				asked.put(week.from(), target.perWeek());
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

	boolean isEmpty() {
		return this.walks.isEmpty() && !hasPlan();
	}

	int minutes() {
		return this.walked.values().stream().mapToInt(Integer::intValue).sum();
	}

	int minutes(Bucket week) {
		return this.walked.getOrDefault(week.from(), 0);
	}

	/**
	 * Returns the minutes that the plan asked for at the end of a week; null without one.
	 */
	@Nullable Integer planned(Bucket week) {
		return this.asked.get(week.from());
	}

	boolean hasPlan() {
		return !this.asked.isEmpty();
	}

	/** Shows it with its numbers; nothing without walks and a plan. */
	Markup card() {
		return (page) -> {
			if (isEmpty()) {
				return;
			}
			page.html("<section class=\"card flow flow--tight\" id=\"walking\" aria-labelledby=\"walking-head\">")
				.html("<h2 id=\"walking-head\">")
				.words("progress.walking")
				.html("</h2><p class=\"quiet\">")
				.words("progress.compare.range", page.date("page.date.short", this.series.from()),
						page.date("page.date.short", this.series.to()))
				.html("</p><p><strong>")
				.words("progress.walking.sum", this.walks.size(), this.series.days(), minutes())
				.html("</strong></p>");
			writeFigure(page);
			writeTable(page);
			page.html("<p><a class=\"standalone\" href=\"")
				.address("/routine/walking")
				.html("\">")
				.words("walking.title")
				.html("</a></p></section>");
		};
	}

	private void writeFigure(MarkupWriter page) {
		String minutes = page.message("progress.walking.minutes");
		String text = page.message("progress.bars.text.WEEK", minutes, this.axis.top());
		ChartWriter figure = new ChartWriter(page, this.series, "walking", false)
			.begin(this.axis, page.message("progress.walking"),
					hasPlan() ? text + " " + page.message("progress.walking.line") : text)
			.grid()
			.path("chart-bars", bars());
		if (hasPlan()) {
			figure.path("chart-line", line());
		}
		figure.endPicture().endPlot().days().beginLegend().legend(ChartWriter.BAR, minutes);
		if (hasPlan()) {
			figure.legend((mark) -> mark.html("<path class=\"chart-line\" d=\"M0 10h20\"/>"),
					page.message("progress.walking.plan"));
		}
		figure.endLegend();
	}

	private void writeTable(MarkupWriter page) {
		String[] heads = Stream.of("progress.table.WEEK", "progress.walking.minutes", "progress.walking.plan")
			.limit(hasPlan() ? 3 : 2)
			.map(page::message)
			.toArray(String[]::new);
		ChartWriter.beginTable(page, page.message("progress.walking"), heads);
		Dates.Format dates = page.dates("progress.date.WEEK");
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
		ChartWriter.endTable(page);
	}

	String bars() {
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < this.series.buckets().size(); i++) {
			this.axis.bar(path, i, minutes(this.series.buckets().get(i)));
		}
		return path.toString();
	}

	/** Returns a level line for each week with a plan. */
	String line() {
		return this.series.draw((week, x) -> {
			Integer planned = planned(week);
			return (planned == null) ? "" : "M" + (x - Axis.WIDTH / 2) + " " + this.axis.y(planned) + "h" + Axis.WIDTH;
		});
	}

}
