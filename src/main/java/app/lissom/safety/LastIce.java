package app.lissom.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import app.lissom.diary.ReliefEntry;

/**
 * Tells when ice was last on the back, as long as the skin still needs rest from it.
 *
 * @param next from when on ice is advised again
 */
public record LastIce(ZonedDateTime start, ZonedDateTime next) {

	/** The skin needs 2 to 3 hours to feel normal again. */
	public static final Duration REST = Duration.ofHours(2);

	/** How long before now a session can have begun that still counts. */
	public static final Duration PERIOD = REST.plusMinutes(50);

	/** Finds ice that ended in the last 2 hours or is still on the back. */
	public static Optional<LastIce> of(Stream<ReliefEntry> ice, ZonedDateTime now) {
		return ice.flatMap((entry) -> Stream.ofNullable(entry.at()).map((at) -> of(entry, at.atZone(now.getZone()))))
			.filter((last) -> last.next.isAfter(now))
			.max(Comparator.comparing(LastIce::next));
	}

	private static LastIce of(ReliefEntry entry, ZonedDateTime start) {
		int minutes = (entry.content().minutes() != null) ? entry.content().minutes().value()
				: ReliefSessionPlan.of(entry.content().treatment()).minutes();
		return new LastIce(start, next(start.toInstant(), minutes).atZone(start.getZone()));
	}

	/**
	 * Returns the time until ice is advised again, in whole minutes, as pages show it.
	 */
	public Duration left(Instant now) {
		return Duration.ofMinutes(Duration.between(now, this.next).plusMinutes(1).minusNanos(1).toMinutes());
	}

	/**
	 * Returns from when on ice is advised again: the diary's figures decide. It is a
	 * whole minute, as pages show it, and not before the skin has rested.
	 */
	public static Instant next(Instant start, int minutes) {
		Instant next = start.plus(Duration.ofMinutes(minutes)).plus(REST);
		Instant minute = next.truncatedTo(ChronoUnit.MINUTES);
		return minute.equals(next) ? next : minute.plus(1, ChronoUnit.MINUTES);
	}

}
