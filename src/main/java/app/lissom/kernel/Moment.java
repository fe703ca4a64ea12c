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
 * Represents when something happened. The day is the person's own calendar day when it
 * was logged; it is stored besides the instant, so travel and daylight saving never move
 * an entry.
 *
 * @param day the person's own calendar day
 * @param at the instant, to the microsecond; null when only the day is known
 * @param statedByUser whether the person stated it, rather than the clock
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

	/** Returns an instant taken from the clock, on the person's own calendar day. */
	public static Moment recorded(LocalDate day, Instant at) {
		return new Moment(day, at, false);
	}

	/** Returns a day and an instant that the person stated. */
	public static Moment stated(LocalDate day, @Nullable Instant at) {
		return new Moment(day, at, true);
	}

	/** Returns the last day that has begun somewhere on earth. */
	public static LocalDate lastDayOnEarth(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
	}

	/**
	 * Returns the instant of a local time. If the clocks repeat the hour, the first one
	 * is meant; if they skip it, the time moves by as much as they jump.
	 */
	public static Instant toInstant(LocalDate day, LocalTime time, ZoneId zone) {
		return day.atTime(time).atZone(zone).toInstant();
	}

}
