package app.lissom.relief;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.ReliefEntry;

import org.springframework.stereotype.Component;

/** The last ice of a person, as long as the skin still needs rest from it. */
@Component
class LastIce {

	/** The skin needs 2 to 3 hours to feel normal again. */
	static final Duration REST = Duration.ofHours(2);

	private static final Duration LONGEST = Duration.ofMinutes(50);

	private final DiaryQueries excerpts;

	private final ReliefSessions sessions;

	private final Clock clock;

	LastIce(DiaryQueries excerpts, ReliefSessions sessions, Clock clock) {
		this.excerpts = excerpts;
		this.sessions = sessions;
		this.clock = clock;
	}

	/** The ice that the person had in the last 2 hours, or still has. */
	Optional<Ice> of(Person me) {
		Instant now = this.clock.instant();
		Optional<ReliefEntry> kept = this.excerpts.latestIce(me.id(), now.minus(REST).minus(LONGEST));
		Optional<ReliefEntry> open = this.sessions.open(me.id())
			.filter((session) -> session.course().isCold())
			.map((session) -> session.toEntry(me.zone(), now, null));
		return Stream.of(kept, open)
			.flatMap(Optional::stream)
			.flatMap((entry) -> Stream.ofNullable(entry.at()).map((at) -> ice(entry, at.atZone(me.zone()))))
			.filter((ice) -> ice.next().toInstant().isAfter(now))
			.max(Comparator.comparing(Ice::next));
	}

	private static Ice ice(ReliefEntry entry, ZonedDateTime from) {
		int minutes = (entry.minutes() != null) ? entry.minutes().value()
				: SessionPlan.of(entry.protocol(), false).minutes();
		return new Ice(from, from.plusMinutes(minutes).plus(REST));
	}

	/**
	 * A session with ice.
	 *
	 * @param at when it began, in the person's zone
	 * @param next when ice is advised again
	 */
	record Ice(ZonedDateTime at, ZonedDateTime next) {

	}

}
