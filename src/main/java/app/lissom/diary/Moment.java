package app.lissom.diary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import app.lissom.account.Person;
import org.jspecify.annotations.Nullable;

/**
 * When something happened. The day is the person's own calendar day when it was written;
 * it is kept apart from the instant, so travel and daylight saving never move an entry.
 *
 * @param day the person's own calendar day
 * @param at the instant, to the microsecond; null when only the day is known
 * @param told whether the person said so, rather than the clock
 */
public record Moment(LocalDate day, @Nullable Instant at, boolean told) {

	public Moment {
		at = (at != null) ? at.truncatedTo(ChronoUnit.MICROS) : null;
	}

	/** Now, as the clock says. */
	public static Moment now(Person person, Clock clock) {
		return new Moment(person.today(clock), clock.instant(), false);
	}

	/** A day and an instant that the person gave. */
	public static Moment told(LocalDate day, @Nullable Instant at) {
		return new Moment(day, at, true);
	}

}
