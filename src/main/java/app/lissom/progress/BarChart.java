package app.lissom.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import app.lissom.account.Person;
import org.jspecify.annotations.Nullable;

/**
 * A bar for each day, week or more; where nothing is known, there is none.
 *
 * @param measure what the bars show
 * @param times the time that is drawn, and the one before
 * @param values as they are shown, with one digit after the point at most
 * @param aim what it is good to reach
 */
record BarChart(Measure measure, PeriodComparison times, List<@Nullable BigDecimal> values, @Nullable Aim aim) {

	/** The therapist's dose, in minutes a day. */
	private static final Aim EXERCISE = new Aim(10, 15);

	static BarChart of(Measure measure, PeriodComparison times, Person me) {
		List<@Nullable BigDecimal> values = new ArrayList<>();
		times.now().slots().forEach((slot) -> values.add(shown(measure, slot, me)));
		return new BarChart(measure, times, values, aim(measure, me));
	}

	private static @Nullable BigDecimal shown(Measure measure, Bucket slot, Person me) {
		Double value = slot.of(measure);
		if (value == null) {
			return null;
		}
		return (measure == Measure.WATER) ? BigDecimal.valueOf(me.waterUnit().fromMillilitres((int) Math.round(value)))
				: OneDecimal.of(value);
	}

	private static @Nullable Aim aim(Measure measure, Person me) {
		Integer goal = me.waterGoal();
		if (measure == Measure.WATER && goal != null) {
			int shown = me.waterUnit().fromMillilitres(goal);
			return new Aim(shown, shown);
		}
		return (measure == Measure.EXERCISE) ? EXERCISE : null;
	}

	public Series stretch() {
		return this.times.now();
	}

	public Trend trend() {
		return this.times.trend(this.measure);
	}

	/** Whether there is nothing to draw: nobody knows, or it never happened. */
	public boolean isEmpty() {
		return this.values.stream().allMatch((value) -> value == null || value.signum() == 0);
	}

	public Axis axis() {
		double highest = this.values.stream()
			.filter(Objects::nonNull)
			.mapToDouble(BigDecimal::doubleValue)
			.max()
			.orElse(0);
		return Axis.upTo(Math.max(highest, (this.aim != null) ? this.aim.to() * 1.25 : 0));
	}

	/** A bar for every number, also for zero. */
	public String bars() {
		Axis axis = axis();
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < this.values.size(); i++) {
			BigDecimal value = this.values.get(i);
			if (value != null) {
				path.append('M').append(Axis.x(i) - 3).append(' ').append(Axis.HEIGHT);
				path.append('V').append(axis.y(value.doubleValue())).append("h6V").append(Axis.HEIGHT).append('z');
			}
		}
		return path.toString();
	}

	/** The aim as a band, or as a line. */
	public String band() {
		Aim band = Objects.requireNonNull(this.aim);
		return "M0 " + axis().y(band.to()) + "H" + stretch().width() + "V" + axis().y(band.from()) + "H0z";
	}

	/** The numbers of the chart; steps of which nothing is known are left out. */
	public List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < this.values.size(); i++) {
			BigDecimal value = this.values.get(i);
			if (value != null) {
				rows.add(new Row(stretch().slots().get(i), value));
			}
		}
		return rows;
	}

	/**
	 * What is good to reach, in the unit that is shown.
	 *
	 * @param from at least
	 * @param to enough
	 */
	record Aim(int from, int to) {

	}

	/**
	 * One step of the chart as a number.
	 *
	 * @param slot the days
	 * @param value what the bar shows
	 */
	record Row(Bucket slot, BigDecimal value) {

	}

}
