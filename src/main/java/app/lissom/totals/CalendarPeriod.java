package app.lissom.totals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Lists the calendar periods for which entries are added up. */
public enum CalendarPeriod {

	/** One day. */
	DAY,

	/** From Monday to Sunday. */
	WEEK,

	/** A calendar month. */
	MONTH,

	/** Three months, from January on. */
	QUARTER,

	/** A calendar year. */
	YEAR;

	/** Returns the first day of the period that contains a day. */
	public LocalDate first(LocalDate day) {
		return switch (this) {
			case DAY -> day;
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTH -> day.withDayOfMonth(1);
			case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
			case YEAR -> day.withDayOfYear(1);
		};
	}

	/** Returns the last day of the period that contains a day. */
	public LocalDate last(LocalDate day) {
		return next(day).minusDays(1);
	}

	/** Returns the first day of the period after the one that contains a day. */
	public LocalDate next(LocalDate day) {
		LocalDate first = first(day);
		return switch (this) {
			case DAY -> first.plusDays(1);
			case WEEK -> first.plusWeeks(1);
			case MONTH -> first.plusMonths(1);
			case QUARTER -> first.plusMonths(3);
			case YEAR -> first.plusYears(1);
		};
	}

}
