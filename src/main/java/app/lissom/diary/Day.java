package app.lissom.diary;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.DateRange;
import app.lissom.kernel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Names one calendar day of a person, as of now.
 *
 * @param person whose day it is
 * @param date the day in the person's own calendar, today or earlier
 * @param now the instant of the request
 */
public record Day(Person person, LocalDate date, Instant now) {

	/** Reads the day of an address; empty if there can be no entries on it. */
	static Optional<Day> named(String name, Person person, Instant now) {
		try {
			return Optional.of(new Day(person, LocalDate.parse(name), now))
				.filter((day) -> !day.date.isBefore(Moment.FIRST_DAY) && !day.date.isAfter(day.today()));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	static Day today(Person person, Instant now) {
		return new Day(person, LocalDate.ofInstant(now, person.zone()), now);
	}

	AccountId me() {
		return this.person.id();
	}

	public LocalDate today() {
		return LocalDate.ofInstant(this.now, this.person.zone());
	}

	public boolean isToday() {
		return this.date.equals(today());
	}

	public boolean isYesterday() {
		return this.date.equals(today().minusDays(1));
	}

	public LocalDate previous() {
		return this.date.minusDays(1);
	}

	public @Nullable LocalDate next() {
		return isToday() ? null : this.date.plusDays(1);
	}

	/**
	 * The seven days around it: it is in the middle, or as close to that as today allows.
	 */
	DateRange week() {
		LocalDate last = this.date.plusDays(3);
		return DateRange.ofLastDays(7, last.isAfter(today()) ? today() : last);
	}

	/** The time that a form for this day suggests; null unless it is today. */
	@Nullable LocalTime suggestedTime() {
		return isToday() ? local(this.now) : null;
	}

	/** When an entry happened, by the person's clock. */
	public @Nullable LocalTime timeOf(Entry entry) {
		return (entry.at() != null) ? local(entry.at()) : null;
	}

	private LocalTime local(Instant at) {
		return LocalTime.ofInstant(at, this.person.zone()).truncatedTo(ChronoUnit.MINUTES);
	}

	/**
	 * Returns the moment of a form. Without a time it is now if the day is today, and
	 * otherwise only the day. A time that was not changed stays the very instant that it
	 * was, also in an hour that the clocks repeat.
	 * @param before the entry that is changed, if any
	 */
	Moment moment(@Nullable LocalTime time, @Nullable Entry before) {
		if (before != null && time != null && time.equals(timeOf(before))) {
			return Moment.stated(this.date, before.at());
		}
		if (time != null) {
			return Moment.stated(this.date, at(time));
		}
		return (before == null && isToday()) ? Moment.recorded(this.date, this.now) : Moment.stated(this.date, null);
	}

	/** Whether this time of the day is still to come. */
	boolean isAhead(LocalTime time) {
		return isToday() && at(time).isAfter(this.now);
	}

	private Instant at(LocalTime time) {
		return this.date.atTime(time).atZone(this.person.zone()).toInstant();
	}

	/** Millilitres in the person's unit. */
	public BigDecimal amount(int millilitres) {
		return this.person.waterUnit().show(millilitres);
	}

}
