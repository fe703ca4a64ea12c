package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.lissom.account.Person;
import app.lissom.diary.Step;
import app.lissom.diary.Total;
import app.lissom.diary.Totals;

import org.springframework.stereotype.Component;

/** What people noted, over some time. */
@Component
class Stretches {

	private final Totals totals;

	private final Clock clock;

	Stretches(Totals totals, Clock clock) {
		this.totals = totals;
		this.clock = clock;
	}

	/** Whole steps that touch the range, and as many before them. */
	ThenAndNow of(Person me, Range range) {
		Step step = range.step();
		LocalDate first = step.first(range.from());
		LocalDate before = first;
		for (LocalDate from = first; !from.isAfter(range.to()); from = step.next(from)) {
			before = step.first(before.minusDays(1));
		}
		LocalDate today = me.today(this.clock);
		List<Total> known = this.totals.of(me.id(), before, range.to(), step);
		return new ThenAndNow(Stretch.of(new Range(before, first.minusDays(1)), step, today, known),
				Stretch.of(range, step, today, known));
	}

	/** Each day of a range. */
	Stretch days(Person me, Range range) {
		return Stretch.of(range, Step.DAY, me.today(this.clock),
				this.totals.of(me.id(), range.from(), range.to(), Step.DAY));
	}

}
