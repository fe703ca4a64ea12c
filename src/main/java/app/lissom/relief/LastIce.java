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

/** Finds the last ice of a person, as long as the skin still needs rest from it. */
@Component
class LastIce {

	/** The skin needs 2 to 3 hours to feel normal again. */
	static final Duration REST = Duration.ofHours(2);

	private static final Duration LONGEST = Duration.ofMinutes(50);

	private final DiaryQueries diary;

	private final ReliefSessions sessions;

	private final Clock clock;

	LastIce(DiaryQueries diary, ReliefSessions sessions, Clock clock) {
		this.diary = diary;
		this.sessions = sessions;
		this.clock = clock;
	}

	/** Finds ice that ended in the last 2 hours or is still on the back. */
	Optional<Ice> find(Person me) {
		Instant now = this.clock.instant();
		Optional<ReliefEntry> saved = this.diary.latestIce(me.id(), now.minus(REST).minus(LONGEST));
		Optional<ReliefEntry> open = this.sessions.findOpen(me.id())
			.filter((session) -> session.timer().isCold())
			.map((session) -> session.toEntry(me.zone(), now, null));
		return Stream.of(saved, open)
			.flatMap(Optional::stream)
			.flatMap((entry) -> Stream.ofNullable(entry.at()).map((at) -> ice(entry, at.atZone(me.zone()))))
			.filter((ice) -> ice.next().toInstant().isAfter(now))
			.max(Comparator.comparing(Ice::next));
	}

	private static Ice ice(ReliefEntry entry, ZonedDateTime start) {
		int minutes = (entry.minutes() != null) ? entry.minutes().value()
				: SessionPlan.of(entry.treatment(), false).minutes();
		return new Ice(start, start.plusMinutes(minutes).plus(REST));
	}

	/** Describes a session with ice, in the person's zone. */
	record Ice(ZonedDateTime start, ZonedDateTime next) {

	}

}
