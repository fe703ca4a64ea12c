package app.lissom.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.lissom.page.Dates;
import app.lissom.page.MarkupWriter;
import app.lissom.totals.CalendarPeriod;

/**
 * A calendar of the days on which a person did something for their back. A row holds the
 * days of a week, the weeks of a month, the months of half a year, the quarters of a
 * year, or five years.
 */
record ActivityCalendar(PeriodComparison times, List<CalendarCell> cells) {

	private static final int WIDTH = 336;

	/** Left of the cells, for the names of rows; also when text is twice as large. */
	private static final int LEFT = 88;

	static ActivityCalendar of(PeriodComparison times) {
		Series series = times.current();
		List<Position> positions = series.buckets()
			.stream()
			.map((bucket) -> position(series.step(), bucket.from()))
			.toList();
		List<LocalDate> rows = positions.stream().map(Position::row).distinct().toList();
		List<CalendarCell> cells = new ArrayList<>();
		for (int i = 0; i < positions.size(); i++) {
			Position position = positions.get(i);
			int width = WIDTH / position.columns();
			cells.add(new CalendarCell(series.buckets().get(i), LEFT + position.column() * width,
					rows.indexOf(position.row()) * CalendarCell.HEIGHT, width - CalendarCell.GAP));
		}
		return new ActivityCalendar(times, cells);
	}

	Series series() {
		return this.times.current();
	}

	/** Returns whether a cell is one day, and so either filled or not. */
	boolean isDaily() {
		return series().step() == CalendarPeriod.DAY;
	}

	private static Position position(CalendarPeriod step, LocalDate day) {
		LocalDate month = day.withDayOfMonth(1);
		LocalDate year = day.withDayOfYear(1);
		return switch (step) {
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
	List<Row> rows() {
		boolean yearly = series().step() == CalendarPeriod.QUARTER || series().step() == CalendarPeriod.YEAR;
		Map<LocalDate, Row> rows = new LinkedHashMap<>();
		for (CalendarCell cell : this.cells) {
			LocalDate day = cell.bucket().from();
			LocalDate name = isDaily() ? day.withDayOfMonth(1) : position(series().step(), day).row();
			rows.putIfAbsent(name, new Row(name, yearly || (!isDaily() && name.getMonthValue() == 1),
					cell.y() + CalendarCell.BASELINE));
		}
		return List.copyOf(rows.values());
	}

	/** Writes the names of the rows. */
	void writeNames(MarkupWriter page) {
		Dates.Format years = page.pattern("yyyy");
		Dates.Format months = page.pattern("MMM");
		rows().forEach((row) -> page.html("<text x=\"0\" y=\"")
			.number(row.y())
			.html("\">")
			.text((row.isYear() ? years : months).format(row.day()))
			.html("</text>"));
	}

	/** Writes the numbers in the cells. */
	void writeNumbers(MarkupWriter page) {
		for (CalendarCell cell : this.cells) {
			if (cell.isFull()) {
				page.html("<text class=\"calendar-cell calendar-cell--done\" x=\"");
			}
			else {
				page.html("<text class=\"calendar-cell\" x=\"");
			}
			page.number(cell.textX())
				.html("\" y=\"")
				.number(cell.textY())
				.html("\">")
				.text(cell.text())
				.html("</text>");
		}
	}

	/** Writes the links of the cells. */
	void writeLinks(MarkupWriter page) {
		for (CalendarCell cell : known()) {
			page.html("<a tabindex=\"-1\" href=\"");
			cell.bucket().writeAddress(page);
			page.html("\"><use href=\"#cell\" x=\"").number(cell.x()).html("\" y=\"").number(cell.y()).html("\"/></a>");
		}
	}

	/** Writes the same numbers as rows of a table. */
	void writeRows(MarkupWriter page) {
		Dates.Format dates = page.dates("progress.date." + series().step());
		for (CalendarCell cell : known()) {
			page.html("<tr>");
			cell.bucket().writeHead(page, dates, true);
			page.html("<td>");
			if (isDaily()) {
				page.words((cell.active() > 0) ? "progress.calendar.yes" : "progress.calendar.no");
			}
			else {
				page.text(page.repeatedMessage("progress.calendar.of", cell.active(), cell.days()));
			}
			page.html("</td></tr>");
		}
	}

	String viewBox() {
		return "0 0 " + (LEFT + WIDTH) + " " + (this.cells.get(this.cells.size() - 1).y() + CalendarCell.HEIGHT);
	}

	String outline() {
		CalendarCell first = this.cells.get(0);
		return new CalendarCell(first.bucket(), 0, 0, first.width()).box();
	}

	List<CalendarCell> known() {
		return this.cells.stream().filter((cell) -> cell.bucket().total() != null).toList();
	}

	/** Returns the outlines of all cells with entries as a path. */
	String boxes() {
		return known().stream().map(CalendarCell::box).collect(Collectors.joining());
	}

	/** Returns the fillings as a path: all of a day; else a bar by the share of days. */
	String fills() {
		return known().stream()
			.filter((cell) -> cell.active() > 0)
			.map(CalendarCell::fill)
			.collect(Collectors.joining());
	}

	private record Position(LocalDate row, int column, int columns) {

	}

	/** Names a row by its month or year. */
	record Row(LocalDate day, boolean isYear, int y) {

	}

}
