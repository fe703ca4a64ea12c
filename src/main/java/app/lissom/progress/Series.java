package app.lissom.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lissom.account.WaterUnit;
import app.lissom.kernel.DateRange;
import app.lissom.kernel.Sample;
import app.lissom.page.Markup;
import app.lissom.totals.CalendarPeriod;
import app.lissom.totals.Total;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Holds days, weeks or longer buckets in order, without gaps.
 *
 * @param buckets at least one, the earliest first
 */
public record Series(CalendarPeriod step, @JsonProperty("slots") List<Bucket> buckets) {

	/** The most buckets that a chart can hold: each day of three months. */
	static final int MAX_BUCKETS = 92;

	/** Collects whole steps that touch the range; the last ends by today. */
	static Series of(DateRange range, CalendarPeriod step, LocalDate today, List<Total> totals) {
		Map<LocalDate, Total> byStart = totals.stream().collect(Collectors.toMap(Total::from, Function.identity()));
		return new Series(step, starts(range, step).map((start) -> {
			LocalDate last = step.last(start);
			return new Bucket(start, last.isAfter(today) ? today : last, byStart.get(start));
		}).toList());
	}

	/** Returns the shortest step of which a chart can hold all. */
	static CalendarPeriod stepFor(DateRange range) {
		return Arrays.stream(CalendarPeriod.values())
			.filter((step) -> starts(range, step).limit(MAX_BUCKETS + 1L).count() <= MAX_BUCKETS)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("A chart holds at most " + MAX_BUCKETS + " years"));
	}

	private static Stream<LocalDate> starts(DateRange range, CalendarPeriod step) {
		return Stream.iterate(step.first(range.from()), (start) -> !start.isAfter(range.to()), step::next);
	}

	public LocalDate from() {
		return this.buckets.get(0).from();
	}

	public LocalDate to() {
		return this.buckets.get(this.buckets.size() - 1).to();
	}

	DateRange dates() {
		return new DateRange(from(), to());
	}

	/** Counts all days, with entries or without. */
	public int days() {
		return dates().days();
	}

	/** Returns the sum of all buckets; all numbers are 0 where there are no entries. */
	public Total total() {
		return Total.sum(from(), this.step, totals().toList());
	}

	int sum(ToIntFunction<Total> number) {
		int sum = 0;
		for (Bucket bucket : this.buckets) {
			sum += (bucket.total() != null) ? number.applyAsInt(bucket.total()) : 0;
		}
		return sum;
	}

	private Stream<Total> totals() {
		return this.buckets.stream().flatMap((bucket) -> Stream.ofNullable(bucket.total()));
	}

	/** Returns the mean pain of each bucket that has any, in tenths of a point. */
	Sample painSample() {
		return new Sample(this.buckets.stream()
			.flatMap((bucket) -> Stream.ofNullable(bucket.of(Measure.PAIN)))
			.map((mean) -> (int) Math.round(mean * 10))
			.toList());
	}

	/** Returns the mean of the buckets that have pain; fails where none has. */
	double meanPain() {
		return this.buckets.stream()
			.flatMap((bucket) -> Stream.ofNullable(bucket.of(Measure.PAIN)))
			.mapToDouble(Double::doubleValue)
			.average()
			.orElseThrow();
	}

	/** Returns a measure as people see it, or null where it is unknown. */
	public @Nullable BigDecimal level(Measure measure, WaterUnit unit) {
		return (measure.count(this) > 0) ? measure.display(measure.level(this), unit) : null;
	}

	/** Returns the weakest to the strongest pain, or nothing where there is none. */
	public String painRange() {
		return new Bucket(from(), to(), total()).painRange();
	}

	/** Draws a path through the marks of each bucket, given with its centre. */
	String draw(BiFunction<Bucket, Integer, String> mark) {
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < this.buckets.size(); i++) {
			path.append(mark.apply(this.buckets.get(i), Axis.x(i)));
		}
		return path.toString();
	}

	/**
	 * Writes the links of the buckets, each over the height of a plot. Only for pointers,
	 * because the tables have the same links.
	 */
	public Markup links(String id) {
		return (page) -> {
			page.html("<svg class=\"chart-links\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs><g id=\"")
				.text(id)
				.html("\">");
			for (int i = 0; i < this.buckets.size(); i++) {
				page.html("<a tabindex=\"-1\" href=\"");
				this.buckets.get(i).writeAddress(page);
				page.html("\"><path d=\"M").number(i * Axis.WIDTH).html(" 0h10v200h-10z\"/></a>");
			}
			page.html("</g></defs></svg>");
		};
	}

	public String viewBox() {
		return "0 0 " + width() + " " + Axis.HEIGHT;
	}

	public int width() {
		return this.buckets.size() * Axis.WIDTH;
	}

	/** Returns the buckets to label: both ends, and the middle of a long series. */
	public List<Bucket> labelled() {
		int last = this.buckets.size() - 1;
		return IntStream.of(0, (last < 4) ? 0 : last / 2, last).distinct().mapToObj(this.buckets::get).toList();
	}

	/**
	 * Returns how precisely labels name their buckets: to the day where months repeat.
	 */
	public CalendarPeriod labelStep() {
		long months = labelled().stream().map((bucket) -> YearMonth.from(bucket.from())).distinct().count();
		return (this.step == CalendarPeriod.WEEK && months < labelled().size()) ? CalendarPeriod.DAY : this.step;
	}

	Series firstHalf() {
		return new Series(this.step, this.buckets.subList(firstLogged(), startOfSecondHalf()));
	}

	Series secondHalf() {
		return new Series(this.step, this.buckets.subList(startOfSecondHalf(), this.buckets.size()));
	}

	private int startOfSecondHalf() {
		return (firstLogged() + this.buckets.size()) / 2;
	}

	/** Leaves at least two buckets to halve. */
	private int firstLogged() {
		int first = 0;
		while (first < this.buckets.size() - 2 && this.buckets.get(first).total() == null) {
			first++;
		}
		return first;
	}

}
