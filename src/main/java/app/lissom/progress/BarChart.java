package app.lissom.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import app.lissom.account.Person;
import app.lissom.account.WaterUnit;
import app.lissom.page.Dates;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import app.lissom.totals.Total;
import org.jspecify.annotations.Nullable;

/**
 * A chart with a bar for each bucket whose measure is known, even if it is zero.
 *
 * @param aim the range to aim at, if any
 * @param values the number that the bar of each bucket shows, or null where it is unknown
 */
record BarChart(Measure measure, PeriodComparison times, WaterUnit unit, @Nullable Aim aim,
		List<@Nullable BigDecimal> values, Axis axis) {

	/** The therapist's dose, in minutes a day. */
	private static final Aim EXERCISE = new Aim(10, 15);

	static BarChart of(Measure measure, PeriodComparison times, Person me) {
		Aim aim = aim(measure, me);
		List<@Nullable BigDecimal> values = new ArrayList<>();
		double highest = (aim != null) ? aim.to() * 1.25 : 0;
		for (Bucket bucket : times.current().buckets()) {
			Double value = bucket.of(measure);
			BigDecimal shown = (value != null) ? measure.display(value, me.waterUnit()) : null;
			values.add(shown);
			highest = (shown != null) ? Math.max(highest, shown.doubleValue()) : highest;
		}
		return new BarChart(measure, times, me.waterUnit(), aim, values, Axis.upTo(highest));
	}

	private static @Nullable Aim aim(Measure measure, Person me) {
		Integer goal = me.waterGoal();
		if (measure == Measure.WATER && goal != null) {
			int amount = me.waterUnit().fromMillilitres(goal);
			return new Aim(amount, amount);
		}
		return (measure == Measure.EXERCISE) ? EXERCISE : null;
	}

	Series series() {
		return this.times.current();
	}

	boolean isEmpty() {
		return this.values.stream().allMatch((value) -> value == null || value.signum() == 0);
	}

	String bars() {
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < this.values.size(); i++) {
			BigDecimal value = this.values.get(i);
			if (value != null) {
				this.axis.bar(path, i, value.doubleValue());
			}
		}
		return path.toString();
	}

	/** Returns the aim as a path: a band or, with one number, a line. */
	String band() {
		Aim band = Objects.requireNonNull(this.aim);
		return "M0 " + this.axis.y(band.to()) + "H" + series().width() + "V" + this.axis.y(band.from()) + "H0z";
	}

	private String name() {
		return this.measure.name().toLowerCase(Locale.ROOT);
	}

	/** Returns the end of a message about it: that of water depends on its unit. */
	private String key() {
		return (this.measure == Measure.WATER) ? this.measure + "." + this.unit : this.measure.name();
	}

	/**
	 * Shows it with its trend and its numbers.
	 * @param links the id of {@link Series#links}
	 */
	Markup card(String links) {
		return (page) -> {
			page.html("<section class=\"card flow flow--tight\" id=\"")
				.text(name())
				.html("\" aria-labelledby=\"")
				.text(name())
				.html("-head\"><h2 id=\"")
				.text(name())
				.html("-head\">")
				.words("progress." + this.measure)
				.html("</h2>");
			if (exerciseDays() > 0) {
				page.html("<p>").words("progress.exercise.days", exerciseDays(), series().days()).html("</p>");
			}
			if (isEmpty()) {
				page.html("<p>").words("progress.none." + this.measure).html("</p>");
			}
			else {
				this.times.sentence(this.measure, this.unit).writeTo(page);
				writeFigure(page, links);
				writeTable(page);
			}
			page.html("</section>");
		};
	}

	private void writeFigure(MarkupWriter page, String links) {
		String what = page.message("progress.bars." + key());
		ChartWriter figure = new ChartWriter(page, series(), name(), false).begin(this.axis,
				page.message("progress." + this.measure),
				page.message("progress.bars.text." + series().step(), what, this.axis.top()));
		if (this.aim != null) {
			figure.path("chart-aim", band());
		}
		figure.grid()
			.path("chart-bars", bars())
			.endPicture()
			.hits(links)
			.endPlot()
			.days()
			.beginLegend()
			.legend(ChartWriter.BAR, what);
		if (this.aim != null) {
			figure.legend(this.aim, page.message("progress.aim." + key(), this.aim.from, this.aim.to));
		}
		figure.endLegend();
	}

	private void writeTable(MarkupWriter page) {
		ChartWriter.beginTable(page, page.message("progress." + this.measure),
				page.message("progress.table." + series().step()), page.message("progress.bars." + key()));
		Dates.Format dates = page.dates("progress.date." + series().step());
		String untimed = page.message("progress.exercise.untimed");
		for (int i = 0; i < this.values.size(); i++) {
			Bucket bucket = series().buckets().get(i);
			BigDecimal value = this.values.get(i);
			if (value != null || exerciseDays(bucket.total()) > 0) {
				page.html("<tr>");
				bucket.writeHead(page, dates, true);
				page.html("<td>").text((value != null) ? page.figure(value) : untimed).html("</td></tr>");
			}
		}
		ChartWriter.endTable(page);
	}

	/** Counts all days with exercise, with minutes or without. */
	int exerciseDays() {
		return series().sum(this::exerciseDays);
	}

	private int exerciseDays(@Nullable Total total) {
		return (this.measure == Measure.EXERCISE && total != null) ? total.exerciseDays() : 0;
	}

	/** Holds the least and the most to aim at, in the unit that is shown. */
	record Aim(int from, int to) implements Markup {

		/** Writes it for a legend. */
		@Override
		public void writeTo(MarkupWriter page) {
			if (this.from == this.to) {
				page.html("<path class=\"chart-aim\" d=\"M0 10h20\"/>");
			}
			else {
				page.html("<path class=\"chart-aim\" d=\"M0 4h20v12h-20z\"/>");
			}
		}

	}

}
