package app.lissom.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lissom.diary.FunctionEntry;
import app.lissom.kernel.DateRange;
import app.lissom.page.Markup;
import app.lissom.totals.CalendarPeriod;

/**
 * A chart of the scores of the weekly questions: the last one of each week, with gaps for
 * weeks without any.
 *
 * @param weeks the entries by the first day of their week
 * @param trend what changed over the time of the chart
 */
public record FunctionChart(Series series, Map<LocalDate, FunctionEntry> weeks, FunctionTrend trend) {

	/** The most weeks of a chart. */
	static final int WEEKS = 52;

	private static final Axis AXIS = new Axis(10);

	/** Draws entries in the order of their days; empty if there are none. */
	static Optional<FunctionChart> of(List<FunctionEntry> entries, LocalDate today) {
		return FunctionTrend.of(entries)
			.map((trend) -> new FunctionChart(
					Series.of(new DateRange(entries.get(0).day(), today), CalendarPeriod.WEEK, today, List.of()),
					entries.stream()
						.collect(Collectors.toMap((entry) -> CalendarPeriod.WEEK.first(entry.day()),
								Function.identity(), (earlier, later) -> later)),
					trend));
	}

	public Markup figure() {
		return (page) -> new ChartWriter(page, this.series, "function", false)
			.begin(AXIS, page.message("progress.function.score"), page.message("progress.function.text"))
			.grid()
			.path("chart-line", line())
			.endPicture()
			.over(Dot.all(scores()))
			.endPlot()
			.days()
			.endFigure();
	}

	/** Writes the same numbers as a table. */
	public Markup table() {
		return (page) -> {
			ChartWriter.beginWideTable(page, page.message("progress.function.score"),
					Stream
						.of("progress.table.DAY", "progress.function.score.short", "progress.function.pain",
								"progress.function.enjoyment", "progress.function.activity")
						.map(page::message)
						.toArray(String[]::new));
			rows().forEach((entry) -> page.html("<tr><th scope=\"row\"><a href=\"")
				.address("/diary/")
				.text(entry.day())
				.html("\">")
				.text(page.date("page.date.short", entry.day()))
				.html("</a></th><td>")
				.text(page.decimal(entry.content().score()))
				.html("</td><td>")
				.number(entry.content().averagePain())
				.html("</td><td>")
				.number(entry.content().enjoyment())
				.html("</td><td>")
				.number(entry.content().activity())
				.html("</td></tr>"));
			ChartWriter.endTable(page);
		};
	}

	/** Returns the entries, the latest first. */
	List<FunctionEntry> rows() {
		return this.weeks.entrySet()
			.stream()
			.sorted(Map.Entry.<LocalDate, FunctionEntry>comparingByKey().reversed())
			.map(Map.Entry::getValue)
			.toList();
	}

	/** Returns the number of weeks without an answer. */
	public int gaps() {
		return this.series.buckets().size() - this.weeks.size();
	}

	List<Dot> scores() {
		return IntStream.range(0, this.series.buckets().size())
			.filter((i) -> y(i).isPresent())
			.mapToObj((i) -> Dot.at(i, y(i).orElseThrow(), this.series))
			.toList();
	}

	/** Returns a line through the dots as a path, broken at gaps. */
	String line() {
		return IntStream.range(0, this.series.buckets().size())
			.mapToObj((i) -> y(i).map((y) -> ((i > 0 && y(i - 1).isPresent()) ? "L" : "M") + Axis.x(i) + " " + y)
				.orElse(""))
			.collect(Collectors.joining());
	}

	private Optional<Integer> y(int week) {
		return Optional.ofNullable(this.weeks.get(this.series.buckets().get(week).from()))
			.map((entry) -> AXIS.y(entry.content().score().doubleValue()));
	}

}
