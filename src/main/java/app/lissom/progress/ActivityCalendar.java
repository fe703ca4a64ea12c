package app.lissom.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.lissom.totals.Period;
import app.lissom.totals.Total;

/**
 * Days on which something was done for the back, as in a calendar: days under each other
 * by weekday, weeks by month, months by half-year, quarters by year, years by five.
 *
 * @param times the time that is drawn, and the one before
 */
record ActivityCalendar(PeriodComparison times) {

	private static final int WIDTH = 336;

	private static final int HEIGHT = 36;

	/** Left of the cells, for the names of rows; also when text is twice as large. */
	private static final int LEFT = 88;

	private static final int GAP = 4;

	/** From the top of a row to the line that its words stand on. */
	private static final int FOOT = 23;

	public Series stretch() {
		return this.times.now();
	}

	public Trend trend() {
		return this.times.trend(Measure.ACTIVE);
	}

	public int active() {
		return stretch().sum(Total::activeDays);
	}

	/** Whether a cell is one day, and so all or nothing. */
	public boolean isDaily() {
		return stretch().step() == Period.DAY;
	}

	private int columns() {
		return switch (stretch().step()) {
			case DAY -> 7;
			case WEEK -> 5;
			case MONTH -> 6;
			case QUARTER -> 4;
			case YEAR -> 5;
		};
	}

	private int column(LocalDate day) {
		return switch (stretch().step()) {
			case DAY -> day.getDayOfWeek().getValue() - 1;
			case WEEK -> (day.getDayOfMonth() - 1) / 7;
			case MONTH -> (day.getMonthValue() - 1) % 6;
			case QUARTER -> day.getMonthValue() / 3;
			case YEAR -> day.getYear() % 5;
		};
	}

	/** The first day of the row that a day is in. */
	private LocalDate row(LocalDate day) {
		return switch (stretch().step()) {
			case DAY -> day.with(DayOfWeek.MONDAY);
			case WEEK -> day.withDayOfMonth(1);
			case MONTH -> day.withDayOfMonth(1).minusMonths(column(day));
			case QUARTER -> day.withDayOfYear(1);
			case YEAR -> day.withDayOfYear(1).minusYears(column(day));
		};
	}

	private int rowNumber(LocalDate day) {
		LocalDate first = row(stretch().from());
		LocalDate row = row(day);
		return (int) switch (stretch().step()) {
			case DAY -> ChronoUnit.WEEKS.between(first, row);
			case WEEK -> ChronoUnit.MONTHS.between(first, row);
			case MONTH -> ChronoUnit.MONTHS.between(first, row) / columns();
			case QUARTER -> ChronoUnit.YEARS.between(first, row);
			case YEAR -> ChronoUnit.YEARS.between(first, row) / columns();
		};
	}

	/** The rows that have a name, from the top: years, and the months between. */
	public List<Row> rows() {
		boolean yearly = stretch().step() == Period.QUARTER || stretch().step() == Period.YEAR;
		Map<LocalDate, Row> rows = new LinkedHashMap<>();
		for (Bucket slot : stretch().slots()) {
			LocalDate day = row(slot.from());
			LocalDate name = isDaily() ? slot.from().withDayOfMonth(1) : day;
			rows.putIfAbsent(name, new Row(name, yearly || (!isDaily() && name.getMonthValue() == 1),
					rowNumber(slot.from()) * HEIGHT + FOOT));
		}
		return List.copyOf(rows.values());
	}

	public String viewBox() {
		return "0 0 " + (LEFT + WIDTH) + " " + (rowNumber(stretch().to()) + 1) * HEIGHT;
	}

	public List<Cell> cells() {
		int width = WIDTH / columns();
		return stretch().slots()
			.stream()
			.map((slot) -> new Cell(slot, LEFT + column(slot.from()) * width, rowNumber(slot.from()) * HEIGHT,
					width - GAP))
			.toList();
	}

	/** The shape of a cell. */
	public String outline() {
		return new Cell(stretch().slots().get(0), 0, 0, WIDTH / columns() - GAP).box();
	}

	/** The cells of which something is known. */
	public List<Cell> known() {
		return cells().stream().filter(Cell::isKnown).toList();
	}

	/** The boxes around what is known. */
	public String boxes() {
		return known().stream().map(Cell::box).collect(Collectors.joining());
	}

	/** What fills them: a day all of it, a longer cell a bar by the share of its days. */
	public String fills() {
		return known().stream().filter((cell) -> cell.active() > 0).map(Cell::fill).collect(Collectors.joining());
	}

	/**
	 * The name of a row.
	 *
	 * @param day the month or the year
	 * @param isYear whether it is the year
	 * @param y where it stands
	 */
	record Row(LocalDate day, boolean isYear, int y) {

	}

	/**
	 * A day or more.
	 *
	 * @param slot the days
	 * @param x its left
	 * @param y its top
	 * @param width how wide it is
	 */
	record Cell(Bucket slot, int x, int y, int width) {

		private static final int INNER = HEIGHT - GAP;

		/** How high the bar is that tells the share of days. */
		private static final int BAR = 7;

		boolean isKnown() {
			return this.slot.total() != null;
		}

		/** Days on which something was done. */
		public int active() {
			return (this.slot.total() != null) ? this.slot.total().activeDays() : 0;
		}

		/** All days of it. */
		public int days() {
			return new DateRange(this.slot.from(), this.slot.to()).days();
		}

		/** A day of the month; or on how many days something was done. */
		public String text() {
			return (days() == 1) ? String.valueOf(this.slot.from().getDayOfMonth())
					: isKnown() ? String.valueOf(active()) : "–";
		}

		public boolean isFull() {
			return days() == 1 && active() == 1;
		}

		/** Where the words stand in the middle. */
		public int middle() {
			return this.x + this.width / 2;
		}

		/** Where the words stand. */
		public int foot() {
			return this.y + FOOT - ((days() == 1) ? 0 : 3);
		}

		private String box() {
			return "M" + this.x + " " + this.y + "h" + this.width + "v" + INNER + "h-" + this.width + "z";
		}

		private String fill() {
			if (days() == 1) {
				return box();
			}
			int share = Math.round((float) this.width * active() / days());
			return "M" + this.x + " " + (this.y + INNER - BAR) + "h" + share + "v" + BAR + "h-" + share + "z";
		}

	}

}
