package app.lissom.diary;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.DateRange;
import app.lissom.kernel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Represents a calendar day of a person, as of now.
 *
 * @param person whose day it is
 * @param date the day in the person's own calendar, not after the last
 * @param last the last day of the diary: today, or the day of a later entry, logged
 * before the person flew west
 * @param now the instant of the request
 */
public record Day(Person person, LocalDate date, LocalDate last, Instant now) {

	/**
	 * The days of the week before and after its middle. No entry is further in the future
	 * than that: the earliest and the latest zone are at most two dates apart.
	 */
	public static final int AROUND = 3;

	/**
	 * Years: people log today and the days before, and import what older diaries hold.
	 */
	private static final int LONG_AGO = 20;

	/** Returns today, as the last day. */
	public static Day today(Person person, Instant now) {
		LocalDate today = person.dayOf(now);
		return new Day(person, today, today, now);
	}

	/** Returns the same day of a diary with this last day. */
	public Day upTo(LocalDate last) {
		return new Day(this.person, this.date, last.isAfter(this.last) ? last : this.last, this.now);
	}

	/** Parses a day in a URL; empty if it is not one. */
	public static Optional<LocalDate> parse(String name) {
		try {
			return Optional.of(LocalDate.parse(name));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Returns another day of the same diary; empty if it cannot have entries. */
	Optional<Day> on(LocalDate date) {
		return (date.isBefore(Moment.FIRST_DAY) || date.isAfter(this.last)) ? Optional.empty()
				: Optional.of(new Day(this.person, date, this.last, this.now));
	}

	/**
	 * Finds a day up to this one, or a later one that entries reach.
	 * @param lastDay the last day with an entry, asked for only if it matters
	 */
	public Optional<Day> find(LocalDate date, Supplier<LocalDate> lastDay) {
		return (date.isAfter(this.last) ? upTo(lastDay.get()) : this).on(date);
	}

	public AccountId me() {
		return this.person.id();
	}

	public LocalDate today() {
		return this.person.dayOf(this.now);
	}

	public boolean isToday() {
		return this.date.equals(today());
	}

	public boolean isYesterday() {
		return this.date.equals(today().minusDays(1));
	}

	public @Nullable LocalDate previous() {
		return this.date.isAfter(Moment.FIRST_DAY) ? this.date.minusDays(1) : null;
	}

	public @Nullable LocalDate next() {
		return this.date.isBefore(this.last) ? this.date.plusDays(1) : null;
	}

	/**
	 * Returns the seven days around it: it is in the middle, or as close to that as the
	 * last day allows.
	 */
	public DateRange week() {
		LocalDate end = this.date.plusDays(AROUND);
		DateRange week = DateRange.ofLastDays(7, end.isAfter(this.last) ? this.last : end);
		return week.from().isBefore(Moment.FIRST_DAY) ? new DateRange(Moment.FIRST_DAY, week.to()) : week;
	}

	/** Returns whether it is so long ago that it is probably a mistake. */
	public boolean isLongAgo() {
		return this.date.isBefore(today().minusYears(LONG_AGO));
	}

	/** Returns the day of the same name that was last. */
	public LocalDate lately() {
		LocalDate thisYear = this.date.withYear(today().getYear());
		return thisYear.isAfter(today()) ? this.date.withYear(today().getYear() - 1) : thisYear;
	}

	/** The time that a form for this day suggests; null unless it is today. */
	@Nullable LocalTime suggestedTime() {
		return isToday() ? local(this.now) : null;
	}

	/** Returns when an entry happened, by the person's clock. */
	public @Nullable LocalTime timeOf(Entry entry) {
		return (entry.at() != null) ? local(entry.at()) : null;
	}

	/** Returns the local time of a pain level, or null if it has none. */
	public @Nullable LocalTime timeOf(PainReading pain) {
		return (pain.at() != null) ? local(pain.at()) : null;
	}

	private LocalTime local(Instant at) {
		return LocalTime.ofInstant(at, this.person.zone()).truncatedTo(ChronoUnit.MINUTES);
	}

	/**
	 * Returns the moment that a form states. Without a time it is now if the day is
	 * today, and otherwise only the day. An unchanged time keeps its instant, even in an
	 * hour that the clocks repeat.
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

	/** Returns whether this time of the day is in the future. */
	boolean isAhead(LocalTime time) {
		return !this.date.isBefore(today()) && at(time).isAfter(this.now);
	}

	/** Returns whether the clocks skip this time on this day. */
	boolean isSkipped(LocalTime time) {
		return this.person.zone().getRules().getValidOffsets(this.date.atTime(time)).isEmpty();
	}

	/**
	 * If the clocks repeat a time today, the latest occurrence that has passed is meant.
	 */
	private Instant at(LocalTime time) {
		Instant second = this.date.atTime(time).atZone(this.person.zone()).withLaterOffsetAtOverlap().toInstant();
		return (isToday() && !second.isAfter(this.now)) ? second
				: Moment.toInstant(this.date, time, this.person.zone());
	}

	/** Formats millilitres in the person's unit. */
	public BigDecimal amount(int millilitres) {
		return this.person.waterUnit().show(millilitres);
	}

}
