package app.lissom.relief;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.ReliefEntry;
import app.lissom.safety.Advice;
import app.lissom.safety.LastIce;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds the ice from which the skin of a person, or of this browser's visitor, rests. */
@Component
class IceRest {

	private final ReliefSessions sessions;

	private final DiaryQueries diary;

	private final VisitorTimer timers;

	private final Clock clock;

	IceRest(ReliefSessions sessions, DiaryQueries diary, VisitorTimer timers, Clock clock) {
		this.sessions = sessions;
		this.diary = diary;
		this.timers = timers;
		this.clock = clock;
	}

	static boolean isCold(Advice advice) {
		return advice.plan() != null && advice.plan().isCold();
	}

	/**
	 * Finds the latest ice that the account or, timed for a visitor, the browser knows.
	 */
	Optional<LastIce> find(@Nullable Person me) {
		return withBrowsers((me != null) ? ofAccount(me) : Stream.empty(), me);
	}

	/**
	 * Finds the latest of some ice and of what this browser timed for a visitor, whose
	 * zone is not known.
	 */
	Optional<LastIce> withBrowsers(Stream<ReliefEntry> known, @Nullable Person me) {
		ZonedDateTime now = now(me);
		return LastIce.of(Stream.concat(known, this.timers.findIce(now).stream()), now);
	}

	/** Finds the latest ice in the diary, or of the session that waits to get there. */
	Optional<LastIce> findOfAccount(Person me) {
		return LastIce.of(ofAccount(me), now(me));
	}

	private Stream<ReliefEntry> ofAccount(Person me) {
		ZonedDateTime now = now(me);
		return Stream.of(this.diary.latestIce(me.id().value(), now.toInstant().minus(LastIce.PERIOD)),
				this.sessions.findOpen(me.id())
					.filter((session) -> session.timer().isCold())
					.map((session) -> session.toEntry(me.zone(), now.toInstant(), null)))
			.flatMap(Optional::stream);
	}

	private ZonedDateTime now(@Nullable Person me) {
		return this.clock.instant().atZone((me != null) ? me.zone() : ZoneOffset.UTC);
	}

}
