package app.lissom.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.lissom.page.Dates;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import app.lissom.progress.Milestone.Kind;
import app.lissom.totals.CalendarPeriod;
import org.jspecify.annotations.Nullable;

/** Writes the numbers of a chart of pain as a table, whose dates may have links. */
record PainTable(PainChart chart, boolean linked) implements Markup {

	@Override
	public void writeTo(MarkupWriter page) {
		CalendarPeriod step = this.chart.series().step();
		boolean also = !this.chart.milestones().isEmpty();
		List<String> heads = new ArrayList<>(
				List.of("progress.table." + step, "progress.pain.from", "progress.pain.mean"));
		if (step == CalendarPeriod.DAY) {
			heads.add("progress.pain.seven");
		}
		if (also) {
			heads.add("progress.milestone");
		}
		ChartWriter.beginWideTable(page, page.message("progress.PAIN"),
				heads.stream().map(page::message).toArray(String[]::new));
		Dates.Format dates = page.dates("progress.date." + step);
		for (Row row : rows()) {
			page.html("<tr>");
			row.bucket().writeHead(page, dates, this.linked);
			page.html("<td>").text(page.repeatedMessage("page.number", row.bucket().painRange())).html("</td>");
			page.html("<td>").text(page.decimal(row.mean())).html("</td>");
			if (step == CalendarPeriod.DAY) {
				page.html("<td>").text(page.decimal(row.average())).html("</td>");
			}
			if (also) {
				page.html("<td>").text(names(page, row.milestones())).html("</td>");
			}
			page.html("</tr>");
		}
		ChartWriter.endTable(page);
	}

	private static String names(MarkupWriter page, List<Kind> milestones) {
		return milestones.isEmpty() ? ""
				: milestones.stream()
					.map((kind) -> page.message("progress.milestone." + kind))
					.collect(Collectors.joining(", "));
	}

	/** Returns the numbers of the chart; buckets without any are left out. */
	List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		List<@Nullable Double> averages = this.chart.averages();
		NavigableMap<LocalDate, List<Kind>> milestones = this.chart.milestones()
			.stream()
			.collect(Collectors.groupingBy(Milestone::day, TreeMap::new,
					Collectors.mapping(Milestone::kind, Collectors.toList())));
		for (int i = 0; i < averages.size(); i++) {
			Bucket bucket = this.chart.series().buckets().get(i);
			Double mean = bucket.of(Measure.PAIN);
			Double average = averages.get(i);
			Set<Kind> kinds = new LinkedHashSet<>();
			milestones.subMap(bucket.from(), true, bucket.to(), true).values().forEach(kinds::addAll);
			if (mean != null || !kinds.isEmpty()) {
				rows.add(new Row(bucket, (mean != null) ? Measure.toOneDecimal(mean) : null,
						(average != null) ? Measure.toOneDecimal(average) : null, List.copyOf(kinds)));
			}
		}
		return rows;
	}

	record Row(Bucket bucket, @Nullable BigDecimal mean, @Nullable BigDecimal average, List<Kind> milestones) {

	}

}
