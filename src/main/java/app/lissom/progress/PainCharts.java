package app.lissom.progress;

import java.time.LocalDate;

import app.lissom.account.Person;

import org.springframework.stereotype.Component;

/** Pain over any time, to be drawn. */
@Component
public class PainCharts {

	private final SeriesLoader stretches;

	private final Milestones events;

	PainCharts(SeriesLoader stretches, Milestones events) {
		this.stretches = stretches;
		this.events = events;
	}

	/**
	 * Pain from one day to another, both included, which is at most 90 years. Over three
	 * months it is drawn by weeks, then whole ones, and so on.
	 */
	public PainChart of(Person me, LocalDate from, LocalDate to) {
		return of(me, this.stretches.of(me, new DateRange(from, to)));
	}

	PainChart of(Person me, PeriodComparison times) {
		return new PainChart(times, this.events.in(me.id(), times.now()));
	}

}
