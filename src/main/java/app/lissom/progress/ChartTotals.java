package app.lissom.progress;

import java.time.LocalDate;
import java.util.List;

import app.lissom.kernel.DateRange;
import app.lissom.totals.CalendarPeriod;
import app.lissom.totals.Total;

/**
 * Holds the totals of a period and of the previous one.
 *
 * @param found days of it, perhaps also of the one before, perhaps only those with a
 * massage; or its steps, where days do not matter
 */
public record ChartTotals(PeriodComparison times, List<Total> found) {

	static boolean hasMilestones(CalendarPeriod step) {
		return step == CalendarPeriod.DAY || step == CalendarPeriod.WEEK;
	}

	/** Returns the days that were asked for. */
	public List<Total> days(DateRange dates) {
		return this.found.stream().filter((day) -> dates.contains(day.from())).toList();
	}

	List<LocalDate> massages() {
		return this.found.stream().filter((day) -> day.massages() > 0).map(Total::from).toList();
	}

}
