package app.lissom.progress;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import app.lissom.progress.Milestone.Kind;
import app.lissom.totals.CalendarPeriod;
import org.jspecify.annotations.Nullable;

/** Writes the numbers of a chart of pain as a table. */
record PainTable(PainChart chart) {

	/** Writes the rows, whose dates may have links. */
	Markup rows(boolean linked) {
		return (page) -> {
			DateTimeFormatter dates = page.dates("progress.date." + this.chart.series().step());
			for (Row row : rows()) {
				page.html("<tr>");
				row.bucket().writeHead(page, dates, linked);
				page.html("<td>").words("page.number", row.bucket().painRange()).html("</td>");
				writeMean(page, row.mean());
				if (this.chart.series().step() == CalendarPeriod.DAY) {
					writeMean(page, row.average());
				}
				if (!this.chart.milestones().isEmpty()) {
					page.html("<td>")
						.text(row.milestones()
							.stream()
							.map((kind) -> page.message("progress.milestone." + kind))
							.collect(Collectors.joining(", ")))
						.html("</td>");
				}
				page.html("</tr>");
			}
		};
	}

	private static void writeMean(MarkupWriter page, @Nullable Object mean) {
		page.html("<td>").text((mean != null) ? page.message("page.decimal", mean) : null).html("</td>");
	}

	/** Returns the numbers of the chart; buckets without any are left out. */
	List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		List<@Nullable Double> averages = this.chart.averages();
		for (int i = 0; i < averages.size(); i++) {
			Bucket bucket = this.chart.series().buckets().get(i);
			Double mean = bucket.of(Measure.PAIN);
			Double average = averages.get(i);
			List<Kind> kinds = kinds(bucket);
			if (mean != null || !kinds.isEmpty()) {
				rows.add(new Row(bucket, (mean != null) ? Measure.toOneDecimal(mean) : null,
						(average != null) ? Measure.toOneDecimal(average) : null, kinds));
			}
		}
		return rows;
	}

	private List<Kind> kinds(Bucket bucket) {
		return this.chart.milestones()
			.stream()
			.filter((milestone) -> !milestone.day().isBefore(bucket.from()) && !milestone.day().isAfter(bucket.to()))
			.map(Milestone::kind)
			.distinct()
			.toList();
	}

	record Row(Bucket bucket, @Nullable Object mean, @Nullable Object average, List<Kind> milestones) {

	}

}
