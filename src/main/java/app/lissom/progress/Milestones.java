package app.lissom.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import app.lissom.totals.Period;
import app.lissom.totals.Totals;
import app.lissom.kernel.AccountId;
import app.lissom.progress.Milestone.Kind;
import app.lissom.routine.SpecialDays;

import org.springframework.stereotype.Component;

/** Days on which something changed, as far as the diary and the routines know. */
@Component
class Milestones {

	private final Totals totals;

	private final SpecialDays gentleDays;

	Milestones(Totals totals, SpecialDays gentleDays) {
		this.totals = totals;
		this.gentleDays = gentleDays;
	}

	/**
	 * The earliest first. Over years they would be everywhere, so that there none are
	 * shown.
	 */
	List<Milestone> in(AccountId me, Series stretch) {
		List<Milestone> events = new ArrayList<>();
		if (stretch.step() == Period.DAY || stretch.step() == Period.WEEK) {
			LocalDate from = stretch.from();
			LocalDate to = stretch.to();
			add(events, Kind.MASSAGE, this.totals.massageDays(me, from, to));
			add(events, Kind.FLARE, this.gentleDays.flares(me, from, to));
			add(events, Kind.NEW_EXERCISE, this.totals.newExercises(me, from, to).keySet());
			events.sort(Comparator.comparing(Milestone::day));
		}
		return events;
	}

	private static void add(List<Milestone> events, Kind kind, Iterable<LocalDate> days) {
		days.forEach((day) -> events.add(new Milestone(day, kind)));
	}

}
