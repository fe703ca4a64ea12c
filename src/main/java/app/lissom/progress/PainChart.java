package app.lissom.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import app.lissom.page.Markup;
import app.lissom.progress.Milestone.Kind;
import app.lissom.totals.CalendarPeriod;
import app.lissom.totals.Total;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A chart of pain over a period: the range and the mean of each bucket, and for days
 * their 7-day average. It is stored as JSON in reports.
 */
public record PainChart(PeriodComparison times, @JsonProperty("events") List<Milestone> milestones) {

	/** Number of days of the average, which is shown at the last of them. */
	private static final int WINDOW = 7;

	/** The least days with pain that make an average. */
	private static final int ENOUGH = 4;

	static final Axis AXIS = new Axis(10);

	public Series series() {
		return this.times.current();
	}

	public boolean isEmpty() {
		return Measure.PAIN.count(series()) == 0;
	}

	public Trend trend() {
		return this.times.trend(Measure.PAIN);
	}

	/** Returns how exercise changed in the same time. */
	public Trend exerciseTrend() {
		return this.times.trend(Measure.EXERCISE);
	}

	/** Says in words how pain changed. */
	public Markup sentence() {
		return this.times.sentence(Measure.PAIN, null);
	}

	/** Draws it, as {@link PainFigure} says. */
	public Markup figure(String id, @Nullable String links) {
		return new PainFigure(this, id, links);
	}

	/** Returns thin boxes from the strongest to the weakest pain as a path. */
	String ranges() {
		return series().draw((bucket, x) -> {
			Total total = bucket.total();
			return (total == null || total.leastPain() == null || total.worstPain() == null) ? "" : "M" + (x - 2) + " "
					+ AXIS.y(total.worstPain().value()) + "h4V" + AXIS.y(total.leastPain().value()) + "h-4z";
		});
	}

	/** Writes the means as dots, which stay round however the plot is stretched. */
	Markup dots() {
		return Dot.all(means());
	}

	List<Dot> means() {
		List<Dot> dots = new ArrayList<>();
		List<Bucket> buckets = series().buckets();
		for (int i = 0; i < buckets.size(); i++) {
			Double mean = buckets.get(i).of(Measure.PAIN);
			if (mean != null) {
				dots.add(Dot.at(i, AXIS.y(mean), series()));
			}
		}
		return dots;
	}

	/** Returns a line through {@link #averages} as a path, broken at gaps. */
	String line() {
		StringBuilder path = new StringBuilder();
		char command = 'M';
		List<@Nullable Double> averages = averages();
		for (int i = 0; i < averages.size(); i++) {
			Double average = averages.get(i);
			if (average != null) {
				path.append(command).append(Axis.x(i)).append(' ').append(AXIS.y(average));
			}
			command = (average != null) ? 'L' : 'M';
		}
		return path.toString();
	}

	/** Returns the 7-day average at each day, or the mean of each longer bucket. */
	List<@Nullable Double> averages() {
		List<@Nullable Double> means = new ArrayList<>();
		List<@Nullable Double> averages = new ArrayList<>();
		this.times.before().buckets().forEach((bucket) -> means.add(bucket.of(Measure.PAIN)));
		series().buckets().forEach((bucket) -> means.add(bucket.of(Measure.PAIN)));
		for (int i = this.times.before().buckets().size(); i < means.size(); i++) {
			averages.add((series().step() != CalendarPeriod.DAY) ? means.get(i)
					: average(means.subList(Math.max(0, i - WINDOW + 1), i + 1)));
		}
		return averages;
	}

	private static @Nullable Double average(List<@Nullable Double> window) {
		DoubleSummaryStatistics known = new DoubleSummaryStatistics();
		for (Double mean : window) {
			if (mean != null) {
				known.accept(mean);
			}
		}
		return (known.getCount() < ENOUGH) ? null : known.getAverage();
	}

	Map<Kind, List<LocalDate>> milestoneDays() {
		Map<Kind, List<LocalDate>> days = new EnumMap<>(Kind.class);
		this.milestones.forEach((milestone) -> days.computeIfAbsent(milestone.kind(), (kind) -> new ArrayList<>())
			.add(milestone.day()));
		return days;
	}

	/** Writes the marks of all kinds, each in a picture of its own. */
	Markup marks() {
		return (page) -> milestoneDays().forEach((kind, days) -> {
			page.html("<svg class=\"chart-milestones\" aria-hidden=\"true\">");
			marks(days).forEach((x) -> page.html("<rect class=\"chart-mark chart-mark--")
				.text(PainFigure.name(kind))
				.html("\" x=\"")
				.number(x)
				.html("%\" width=\"")
				.number(Axis.percent(Axis.WIDTH, series().width()))
				.html("%\"/>"));
			page.html("</svg>");
		});
	}

	/** Returns where the marks of days are, in percent of the width. */
	List<Double> marks(List<LocalDate> days) {
		List<Bucket> buckets = series().buckets();
		NavigableSet<LocalDate> sorted = new TreeSet<>(days);
		return IntStream.range(0, buckets.size())
			.filter((i) -> buckets.get(i).hasOneOf(sorted))
			.mapToObj((i) -> Axis.percent(Axis.x(i), series().width()))
			.toList();
	}

	/** Writes the same numbers as a table, whose dates may have links. */
	public Markup table(boolean linked) {
		return new PainTable(this, linked);
	}

}
