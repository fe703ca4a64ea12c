package app.lissom.progress;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import java.util.Objects;

import app.lissom.account.Person;
import app.lissom.account.WaterUnit;
import app.lissom.page.Markup;
import org.jspecify.annotations.Nullable;

/**
 * A chart with a bar for each bucket whose measure is known, even if it is zero.
 *
 * @param aim the range to aim at, if any
 */
public record BarChart(Measure measure, PeriodComparison times, WaterUnit unit, @Nullable Aim aim) {

	/** The therapist's dose, in minutes a day. */
	private static final Aim EXERCISE = new Aim(10, 15);

	static BarChart of(Measure measure, PeriodComparison times, Person me) {
		return new BarChart(measure, times, me.waterUnit(), aim(measure, me));
	}

	private static @Nullable Aim aim(Measure measure, Person me) {
		Integer goal = me.waterGoal();
		if (measure == Measure.WATER && goal != null) {
			int amount = me.waterUnit().fromMillilitres(goal);
			return new Aim(amount, amount);
		}
		return (measure == Measure.EXERCISE) ? EXERCISE : null;
	}

	public Series series() {
		return this.times.current();
	}

	public Trend trend() {
		return this.times.trend(this.measure);
	}

	/** Returns the number that a bar shows, or null where it is unknown. */
	public @Nullable BigDecimal value(Bucket bucket) {
		Double value = bucket.of(this.measure);
		return (value != null) ? this.measure.display(value, this.unit) : null;
	}

	public boolean isEmpty() {
		return values().allMatch((value) -> value.signum() == 0);
	}

	public Axis axis() {
		double highest = values().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
		return Axis.upTo(Math.max(highest, (this.aim != null) ? this.aim.to() * 1.25 : 0));
	}

	public String bars() {
		Axis axis = axis();
		return series().draw((bucket, x) -> {
			BigDecimal value = value(bucket);
			return (value == null) ? ""
					: "M" + (x - 3) + " " + Axis.HEIGHT + "V" + axis.y(value.doubleValue()) + "h6V" + Axis.HEIGHT + "z";
		});
	}

	/** Returns the aim as a path: a band or, with one number, a line. */
	public String band() {
		Aim band = Objects.requireNonNull(this.aim);
		return "M0 " + axis().y(band.to()) + "H" + series().width() + "V" + axis().y(band.from()) + "H0z";
	}

	/** Writes the same numbers as rows of a table. */
	public Markup table() {
		return (page) -> {
			DateTimeFormatter dates = page.dates("progress.date." + series().step());
			String untimed = page.message("progress.exercise.untimed");
			for (Bucket bucket : rows()) {
				BigDecimal value = value(bucket);
				page.html("<tr>");
				bucket.writeHead(page, dates, true);
				page.html("<td>").text((value != null) ? page.figure(value) : untimed).html("</td></tr>");
			}
		};
	}

	/** Returns the buckets of the table, also those with exercise but no minutes. */
	private List<Bucket> rows() {
		return series().buckets()
			.stream()
			.filter((bucket) -> value(bucket) != null || exerciseDays(bucket) > 0)
			.toList();
	}

	private Stream<BigDecimal> values() {
		return series().buckets().stream().flatMap((bucket) -> Stream.ofNullable(value(bucket)));
	}

	/** Counts all days with exercise, with minutes or without. */
	public int exerciseDays() {
		return series().buckets().stream().mapToInt(this::exerciseDays).sum();
	}

	private int exerciseDays(Bucket bucket) {
		return (this.measure == Measure.EXERCISE && bucket.total() != null) ? bucket.total().exerciseDays() : 0;
	}

	/** Holds the least and the most to aim at, in the unit that is shown. */
	public record Aim(int from, int to) {

	}

}
