package app.lissom.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import app.lissom.account.AccountId;
import app.lissom.diary.Step;
import app.lissom.diary.Totals;
import app.lissom.progress.Event.Kind;
import app.lissom.routine.GentleDays;

import org.springframework.stereotype.Component;

/** Days on which something changed, as far as the diary and the routines know. */
@Component
class Events {

	private final Totals totals;

	private final GentleDays gentleDays;

	Events(Totals totals, GentleDays gentleDays) {
		this.totals = totals;
		this.gentleDays = gentleDays;
	}

	/**
	 * The earliest first. Over years they would be everywhere, so that there none are
	 * shown.
	 */
	List<Event> in(AccountId me, Stretch stretch) {
		List<Event> events = new ArrayList<>();
		if (stretch.step() == Step.DAY || stretch.step() == Step.WEEK) {
			LocalDate from = stretch.from();
			LocalDate to = stretch.to();
			add(events, Kind.MASSAGE, this.totals.massageDays(me, from, to));
			add(events, Kind.FLARE, this.gentleDays.flares(me, from, to));
			add(events, Kind.NEW_EXERCISE, this.totals.newExercises(me, from, to).keySet());
			events.sort(Comparator.comparing(Event::day));
		}
		return events;
	}

	private static void add(List<Event> events, Kind kind, Iterable<LocalDate> days) {
		days.forEach((day) -> events.add(new Event(day, kind)));
	}

}
