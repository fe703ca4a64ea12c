package app.lissom.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import app.lissom.kernel.DateRange;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import app.lissom.progress.Milestone.Kind;
import app.lissom.totals.CalendarPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Draws a chart of pain, with what its marks mean.
 *
 * @param id the beginning of the ids in it
 * @param links the id of {@link Series#links}; null for none
 */
record PainFigure(PainChart chart, String id, @Nullable String links) implements Markup {

	/** The most buckets whose marks have their full width. */
	private static final int WIDE = 31;

	/** The most days that a milestone is named with. */
	private static final int NAMED = 6;

	@Override
	public void writeTo(MarkupWriter page) {
		Series series = this.chart.series();
		CalendarPeriod step = series.step();
		String text = page.message("progress.pain.text." + step);
		page.html("<p class=\"quiet\">").words("progress.pain.counts").html("</p>");
		ChartWriter figure = new ChartWriter(page, series, this.id, series.buckets().size() > WIDE)
			.begin(PainChart.AXIS, page.message("progress.PAIN"),
					this.chart.milestones().isEmpty() ? text : text + " " + page.message("progress.pain.text.also"))
			.grid()
			.path("chart-range", this.chart.ranges())
			.path("chart-line", this.chart.line())
			.endPicture()
			.over(this.chart.dots())
			.hits(this.links)
			.endPlot();
		this.chart.marks().writeTo(page);
		figure.days()
			.beginLegend()
			.legend((mark) -> mark.html("<path class=\"chart-range\" d=\"M6 1h8v18h-8z\"/>"),
					page.message("progress.pain.range." + step))
			.legend((mark) -> mark.html("<circle class=\"chart-mean\" cx=\"10\" cy=\"10\"/>"),
					page.message("progress.pain.mean." + step));
		if (step == CalendarPeriod.DAY) {
			figure.legend((mark) -> mark.html("<path class=\"chart-line\" d=\"M0 14L20 6\"/>"),
					page.message("progress.pain.line"));
		}
		this.chart.milestoneDays()
			.forEach((kind,
					days) -> figure.legend((mark) -> mark.html("<rect class=\"chart-mark chart-mark--")
						.text(name(kind))
						.html("\" x=\"10\" width=\"20\"/>"), meaning(page, kind, days)));
		figure.endLegend();
	}

	static String name(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private String meaning(MarkupWriter page, Kind kind, List<LocalDate> days) {
		DateRange dates = this.chart.series().dates();
		return page.message("progress.milestone." + kind) + ": "
				+ ((days.size() > NAMED) ? page.message("progress.milestone.days", days.size())
						: String.join(", ", days.stream().map((day) -> dates.name(day, page)).toList()));
	}

}
