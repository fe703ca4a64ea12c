package app.lissom.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.lissom.totals.CalendarPeriod;
import app.lissom.kernel.DateRange;

/**
 * A calendar of the days on which a person did something for their back. A row holds the
 * days of a week, the weeks of a month, the months of half a year, the quarters of a
 * year, or five years.
 */
public record ActivityCalendar(PeriodComparison times) {

	private static final int WIDTH = 336;

	private static final int HEIGHT = 36;

	/** Left of the cells, for the names of rows; also when text is twice as large. */
	private static final int LEFT = 88;

	private static final int GAP = 4;

	/** From the top of a row to its text baseline. */
	private static final int BASELINE = 23;

	public Series series() {
		return this.times.current();
	}

	public Trend trend() {
		return this.times.trend(Measure.ACTIVE);
	}

	/** Returns whether a cell is one day, and so either filled or not. */
	public boolean isDaily() {
		return series().step() == CalendarPeriod.DAY;
	}

	private Position position(LocalDate day) {
		LocalDate month = day.withDayOfMonth(1);
		LocalDate year = day.withDayOfYear(1);
		return switch (series().step()) {
			case DAY -> new Position(day.with(DayOfWeek.MONDAY), day.getDayOfWeek().getValue() - 1, 7);
			case WEEK -> new Position(month, (day.getDayOfMonth() - 1) / 7, 5);
			case MONTH -> {
				int column = (day.getMonthValue() - 1) % 6;
				yield new Position(month.minusMonths(column), column, 6);
			}
			case QUARTER -> new Position(year, day.getMonthValue() / 3, 4);
			case YEAR -> new Position(year.minusYears(day.getYear() % 5), day.getYear() % 5, 5);
		};
	}

	/** Returns the names of rows, from the top: years, and the months between. */
	public List<Row> rows() {
		boolean yearly = series().step() == CalendarPeriod.QUARTER || series().step() == CalendarPeriod.YEAR;
		Map<LocalDate, Row> rows = new LinkedHashMap<>();
		for (Cell cell : cells()) {
			LocalDate day = cell.bucket().from();
			LocalDate name = isDaily() ? day.withDayOfMonth(1) : position(day).row();
			rows.putIfAbsent(name,
					new Row(name, yearly || (!isDaily() && name.getMonthValue() == 1), cell.y() + BASELINE));
		}
		return List.copyOf(rows.values());
	}

	public String viewBox() {
		List<Cell> cells = cells();
		return "0 0 " + (LEFT + WIDTH) + " " + (cells.get(cells.size() - 1).y() + HEIGHT);
	}

	public List<Cell> cells() {
		List<Cell> cells = new ArrayList<>();
		List<LocalDate> rows = series().buckets()
			.stream()
			.map((bucket) -> position(bucket.from()).row())
			.distinct()
			.toList();
		for (Bucket bucket : series().buckets()) {
			Position position = position(bucket.from());
			int width = WIDTH / position.columns();
			cells.add(new Cell(bucket, LEFT + position.column() * width, rows.indexOf(position.row()) * HEIGHT,
					width - GAP));
		}
		return cells;
	}

	public String outline() {
		Cell first = cells().get(0);
		return new Cell(first.bucket(), 0, 0, first.width()).box();
	}

	public List<Cell> known() {
		return cells().stream().filter((cell) -> cell.bucket().total() != null).toList();
	}

	/** Returns the outlines of all cells with entries as a path. */
	public String boxes() {
		return known().stream().map(Cell::box).collect(Collectors.joining());
	}

	/** Returns the fillings as a path: all of a day; else a bar by the share of days. */
	public String fills() {
		return known().stream().filter((cell) -> cell.active() > 0).map(Cell::fill).collect(Collectors.joining());
	}

	private record Position(LocalDate row, int column, int columns) {

	}

	/** Names a row by its month or year. */
	public record Row(LocalDate day, boolean isYear, int y) {

	}

	/** Places a day or a longer bucket, by the left and top of its box. */
	public record Cell(Bucket bucket, int x, int y, int width) {

		private static final int INNER = HEIGHT - GAP;

		/** The height of the bar that shows the share of days. */
		private static final int BAR = 7;

		public int active() {
			return (this.bucket.total() != null) ? this.bucket.total().activeDays() : 0;
		}

		public int days() {
			return new DateRange(this.bucket.from(), this.bucket.to()).days();
		}

		/** Returns the day of the month, or the number of active days. */
		public String text() {
			return (days() == 1) ? String.valueOf(this.bucket.from().getDayOfMonth())
					: (this.bucket.total() != null) ? String.valueOf(active()) : "–";
		}

		public boolean isFull() {
			return days() == 1 && active() == 1;
		}

		public int textX() {
			return this.x + this.width / 2;
		}

		public int textY() {
			return this.y + BASELINE - ((days() == 1) ? 0 : 3);
		}

		private String box() {
			return bar(this.y, this.width, INNER);
		}

		private String fill() {
			return (days() == 1) ? box()
					: bar(this.y + INNER - BAR, Math.round((float) this.width * active() / days()), BAR);
		}

		private String bar(int top, int width, int height) {
			return "M" + this.x + " " + top + "h" + width + "v" + height + "h-" + width + "z";
		}

	}

}
