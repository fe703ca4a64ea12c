package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.lissom.account.Person;
import app.lissom.totals.Period;
import app.lissom.totals.Total;
import app.lissom.totals.Totals;

import org.springframework.stereotype.Component;

/** What people noted, over some time. */
@Component
class SeriesLoader {

	private final Totals totals;

	private final Clock clock;

	SeriesLoader(Totals totals, Clock clock) {
		this.totals = totals;
		this.clock = clock;
	}

	/** Whole steps that touch the range, and as many before them. */
	PeriodComparison of(Person me, DateRange range) {
		Period step = range.step();
		LocalDate first = step.first(range.from());
		LocalDate before = first;
		for (LocalDate from = first; !from.isAfter(range.to()); from = step.next(from)) {
			before = step.first(before.minusDays(1));
		}
		LocalDate today = me.today(this.clock);
		List<Total> known = this.totals.of(me.id(), before, range.to(), step);
		return new PeriodComparison(Series.of(new DateRange(before, first.minusDays(1)), step, today, known),
				Series.of(range, step, today, known));
	}

	/** Each day of a range. */
	Series days(Person me, DateRange range) {
		return Series.of(range, Period.DAY, me.today(this.clock),
				this.totals.of(me.id(), range.from(), range.to(), Period.DAY));
	}

}
