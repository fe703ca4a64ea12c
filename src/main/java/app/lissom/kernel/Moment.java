package app.lissom.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * Says when something happened. The day is the person's own calendar day when it was
 * logged; it is stored beside the instant, so travel and daylight saving never move an
 * entry.
 *
 * @param day the person's own calendar day
 * @param at the instant, to the microsecond; null when only the day is known
 * @param statedByUser whether the person gave it, rather than the clock
 */
public record Moment(LocalDate day, @Nullable Instant at, boolean statedByUser) {

	/**
	 * The earliest day that an entry can have: older than anybody's diary, so that every
	 * one can be imported. A page asks whether a day long ago is meant.
	 */
	public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

	public Moment {
		at = (at != null) ? at.truncatedTo(ChronoUnit.MICROS) : null;
	}

	/** An instant that the clock gave, on the person's own calendar day. */
	public static Moment recorded(LocalDate day, Instant at) {
		return new Moment(day, at, false);
	}

	/** A day and an instant that the person gave. */
	public static Moment stated(LocalDate day, @Nullable Instant at) {
		return new Moment(day, at, true);
	}

	/** Returns the last day that has begun somewhere on earth. */
	public static LocalDate lastDayOnEarth(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
	}

	/**
	 * Returns the instant of a time of a day. The first of two hours with the same name
	 * is meant; in an hour that the clocks leave out, it is as late as they jump.
	 */
	public static Instant instant(LocalDate day, LocalTime time, ZoneId zone) {
		return day.atTime(time).atZone(zone).toInstant();
	}

}
