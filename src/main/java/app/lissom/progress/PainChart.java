package app.lissom.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.lissom.totals.Period;
import app.lissom.totals.Total;
import app.lissom.progress.Milestone.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Pain over some time: each day's range and mean, and with days the mean of seven of
 * them. It is drawn by the fragments in {@code progress/_pain.html}.
 *
 * @param times the time that is drawn, and the one before
 * @param events what changed meanwhile, the earliest first
 */
public record PainChart(PeriodComparison times, List<Milestone> events) {

	/**
	 * Days of the mean that rolls along, the last of which is the day that it stands at.
	 */
	private static final int WINDOW = 7;

	/** With pain on fewer of them, there is no such mean. */
	private static final int KNOWN = 4;

	private static final Axis AXIS = new Axis(10);

	/** What the chart is drawn over. */
	public Series stretch() {
		return this.times.now();
	}

	public boolean isEmpty() {
		return stretch().pains().count() == 0;
	}

	/** What is said about it, in comparison with the time before. */
	public Trend trend() {
		return this.times.trend(Measure.PAIN);
	}

	/** The weakest and the strongest pain of each step, as thin boxes. */
	public String ranges() {
		StringBuilder path = new StringBuilder();
		forEachSlot((slot, x) -> {
			if (slot.total() != null && slot.total().leastPain() != null && slot.total().worstPain() != null) {
				path.append('M').append(x - 2).append(' ').append(AXIS.y(slot.total().worstPain().value()));
				path.append("h4V").append(AXIS.y(slot.total().leastPain().value())).append("h-4z");
			}
		});
		return path.toString();
	}

	/** The means as dots: each is a line of no length with round ends. */
	public String means() {
		StringBuilder path = new StringBuilder();
		forEachSlot((slot, x) -> {
			Double mean = slot.of(Measure.PAIN);
			if (mean != null) {
				path.append('M').append(x).append(' ').append(AXIS.y(mean)).append("h0");
			}
		});
		return path.toString();
	}

	/** A line through {@link #lineValues}, broken where there are none. */
	public String line() {
		StringBuilder path = new StringBuilder();
		char command = 'M';
		List<@Nullable Double> values = lineValues();
		for (int i = 0; i < values.size(); i++) {
			Double value = values.get(i);
			if (value == null) {
				command = 'M';
				continue;
			}
			path.append(command).append(Axis.x(i)).append(' ').append(AXIS.y(value));
			command = 'L';
		}
		return path.toString();
	}

	/** Over days the mean that rolls along; over longer steps the mean of each. */
	List<@Nullable Double> lineValues() {
		List<@Nullable Double> means = Stream.of(this.times.then(), this.times.now())
			.flatMap((stretch) -> stretch.slots().stream())
			.<@Nullable Double>map((slot) -> slot.of(Measure.PAIN))
			.toList();
		int first = this.times.then().slots().size();
		List<@Nullable Double> values = new ArrayList<>();
		for (int i = first; i < means.size(); i++) {
			values.add((stretch().step() != Period.DAY) ? means.get(i)
					: mean(means.subList(Math.max(0, i - WINDOW + 1), i + 1)));
		}
		return values;
	}

	private static @Nullable Double mean(List<@Nullable Double> window) {
		List<Double> known = window.stream().flatMap(Stream::ofNullable).toList();
		return (known.size() < KNOWN) ? null : known.stream().mapToDouble(Double::doubleValue).average().getAsDouble();
	}

	/** The days of each kind of event that there is. */
	public Map<Kind, List<LocalDate>> eventDays() {
		Map<Kind, List<LocalDate>> days = new EnumMap<>(Kind.class);
		this.events
			.forEach((event) -> days.computeIfAbsent(event.kind(), (kind) -> new ArrayList<>()).add(event.day()));
		return days;
	}

	/** Events of a kind as marks in a row; a flare takes all of its days. */
	public String marks(Kind kind) {
		StringBuilder path = new StringBuilder();
		forEachSlot((slot, x) -> {
			if (kinds(slot).contains(kind)) {
				path.append('M').append((kind != Kind.FLARE) ? x : x - Axis.WIDTH / 2);
				path.append(" 10h").append((kind != Kind.FLARE) ? ".1" : Axis.WIDTH);
			}
		});
		return path.toString();
	}

	private List<Kind> kinds(Bucket slot) {
		return this.events.stream().filter((event) -> slot.holds(event.day())).map(Milestone::kind).distinct().toList();
	}

	/** The numbers of the chart; steps without any are left out. */
	public List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		List<@Nullable Double> line = lineValues();
		for (int i = 0; i < line.size(); i++) {
			Row row = new Row(stretch().slots().get(i), line.get(i), kinds(stretch().slots().get(i)));
			if (row.mean() != null || !row.events().isEmpty()) {
				rows.add(row);
			}
		}
		return rows;
	}

	private void forEachSlot(SlotDrawer drawer) {
		for (int i = 0; i < stretch().slots().size(); i++) {
			drawer.draw(stretch().slots().get(i), Axis.x(i));
		}
	}

	/**
	 * One step of the chart in numbers.
	 *
	 * @param slot the days
	 * @param line where the line is
	 * @param events what changed
	 */
	record Row(Bucket slot, @Nullable Double line, List<Kind> events) {

		public @Nullable Object mean() {
			Double mean = this.slot.of(Measure.PAIN);
			return (mean != null) ? OneDecimal.of(mean) : null;
		}

		public @Nullable Object rolling() {
			return (this.line != null) ? OneDecimal.of(this.line) : null;
		}

		/** From the weakest to the strongest, if there is pain. */
		public String range() {
			Total total = this.slot.total();
			return (total == null || total.leastPain() == null || total.worstPain() == null) ? ""
					: OneDecimal.range(total.leastPain().value(), total.worstPain().value());
		}

	}

	/** Draws one step. */
	private interface SlotDrawer {

		void draw(Bucket slot, int x);

	}

}
