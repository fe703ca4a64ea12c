package app.lissom.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lissom.totals.Period;
import app.lissom.totals.Total;
import app.lissom.relief.Sample;

/**
 * Days, weeks or more, one after the other without a gap.
 *
 * @param step how long each is
 * @param slots the earliest first
 */
record Series(Period step, List<Bucket> slots) {

	/** Whole steps that touch the range; the last one ends today at the latest. */
	static Series of(DateRange range, Period step, LocalDate today, List<Total> totals) {
		Map<LocalDate, Total> known = totals.stream().collect(Collectors.toMap(Total::from, Function.identity()));
		List<Bucket> slots = new ArrayList<>();
		for (LocalDate from = step.first(range.from()); !from.isAfter(range.to()); from = step.next(from)) {
			LocalDate last = step.last(from);
			slots.add(new Bucket(from, last.isAfter(today) ? today : last, known.get(from)));
		}
		return new Series(step, slots);
	}

	public LocalDate from() {
		return this.slots.get(0).from();
	}

	public LocalDate to() {
		return this.slots.get(this.slots.size() - 1).to();
	}

	/** All days, with entries or without. */
	public int days() {
		return new DateRange(from(), to()).days();
	}

	/** Days with entries. */
	public int noted() {
		return sum(Total::days);
	}

	/** Days without. */
	public int missing() {
		return days() - noted();
	}

	/** The box that a chart over it is drawn in. */
	public String viewBox() {
		return "0 0 " + width() + " " + Axis.HEIGHT;
	}

	public int width() {
		return this.slots.size() * Axis.WIDTH;
	}

	/**
	 * The slots that are named under a chart: both ends, and the middle of a long one.
	 */
	public List<Bucket> named() {
		int last = this.slots.size() - 1;
		return IntStream.of(0, (last < 4) ? 0 : last / 2, last).distinct().mapToObj(this.slots::get).toList();
	}

	int sum(ToIntFunction<Total> number) {
		return totals().stream().mapToInt(number).sum();
	}

	List<Total> totals() {
		return this.slots.stream().flatMap((slot) -> Stream.ofNullable(slot.total())).toList();
	}

	/** The mean pain of each step that has any, in tenths. */
	Sample pains() {
		return Sample.of(this.slots.stream()
			.flatMap((slot) -> Stream.ofNullable(slot.of(Measure.PAIN)))
			.map((mean) -> (int) Math.round(mean * 10))
			.toList());
	}

	/** The first half and the second; what is before the first entry is left out. */
	List<Series> halves() {
		int first = 0;
		while (first < this.slots.size() - 2 && this.slots.get(first).total() == null) {
			first++;
		}
		int middle = (first + this.slots.size()) / 2;
		return List.of(new Series(this.step, this.slots.subList(first, middle)),
				new Series(this.step, this.slots.subList(middle, this.slots.size())));
	}

}
