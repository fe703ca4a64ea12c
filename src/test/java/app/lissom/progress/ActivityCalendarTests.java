package app.lissom.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import app.lissom.RandomValues;
import app.lissom.diary.Entry;
import app.lissom.kernel.DateRange;
import app.lissom.progress.ActivityCalendar.Row;
import app.lissom.totals.CalendarPeriod;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActivityCalendarTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	/** A Friday, a Saturday and the Monday after. */
	@Test
	void putsDaysUnderTheirWeekdays() {
		ActivityCalendar calendar = calendar(new DateRange(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 23)),
				CalendarPeriod.DAY);
		assertThat(calendar.cells()).extracting(CalendarCell::x).containsExactly(280, 328, 376, 88);
		assertThat(calendar.cells()).extracting(CalendarCell::y).containsExactly(0, 0, 0, 36);
		assertThat(calendar.cells()).extracting(CalendarCell::text).containsExactly("20", "21", "22", "23");
		assertThat(calendar.rows()).containsExactly(new Row(LocalDate.of(2026, 11, 1), false, 23));
	}

	@Test
	void fillsADayOrAShareOfAWeek() {
		LocalDate monday = LocalDate.of(2026, 11, 2);
		List<Entry> entries = List.of(SeriesMother.on(monday).exercise("bridge"),
				SeriesMother.on(monday.plusDays(1)).posture(), SeriesMother.on(monday.plusDays(2)).painOf(4));
		DateRange range = new DateRange(monday, monday.plusDays(6));
		assertThat(calendar(range, CalendarPeriod.DAY, entries).fills()).isEqualTo("M88 0h44v32h-44zM136 0h44v32h-44z");
		assertThat(calendar(range, CalendarPeriod.DAY, entries).known()).extracting(CalendarCell::isFull)
			.containsExactly(true, true, false);
		ActivityCalendar weeks = calendar(range, CalendarPeriod.WEEK, entries);
		assertThat(weeks.cells()).extracting(CalendarCell::text).containsExactly("2");
		assertThat(weeks.fills()).isEqualTo("M88 25h18v7h-18z");
		assertThat(weeks.series().total().activeDays()).isEqualTo(2);
	}

	@Test
	void givesEachDayItsOwnPosition() {
		RandomValues.forAll((any) -> hasAPositionForEachDay(any.between(1, 33_000)));
	}

	private static void hasAPositionForEachDay(int days) {
		DateRange range = DateRange.ofLastDays(days, TODAY);
		ActivityCalendar calendar = calendar(range, Series.stepFor(range));
		String[] box = calendar.viewBox().split(" ");
		List<String> positions = new ArrayList<>();
		for (CalendarCell cell : calendar.cells()) {
			positions.add(cell.x() + " " + cell.y());
			assertThat(cell.x()).isGreaterThanOrEqualTo(88);
			assertThat(cell.x() + cell.width()).isLessThanOrEqualTo(Integer.parseInt(box[2]));
			assertThat(cell.y()).isBetween(0, Integer.parseInt(box[3]) - 36);
		}
		assertThat(new HashSet<>(positions)).hasSameSizeAs(positions);
		assertThat(calendar.rows()).extracting(Row::day).doesNotHaveDuplicates().isNotEmpty();
	}

	private static ActivityCalendar calendar(DateRange range, CalendarPeriod step) {
		return calendar(range, step, List.of());
	}

	private static ActivityCalendar calendar(DateRange range, CalendarPeriod step, List<Entry> entries) {
		Series now = SeriesMother.of(range, step, entries);
		return ActivityCalendar.of(new PeriodComparison(now, now));
	}

}
