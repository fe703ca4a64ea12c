package app.lissom.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. Every try is counted as a failure before it is looked at, in one
 * atomic update, so that tries sent at the same time cannot outrun the count; a try that
 * succeeds takes its count back. Ten failures block for a minute, each further one for
 * twice as long, up to 15 minutes; an hour without one forgets them. Counts stand in the
 * database: a restart forgets none. Never call it inside a transaction.
 */
@Component
public class Throttle {

	/** Failures after which a key is blocked. */
	static final int LIMIT = 10;

	private static final Duration FORGET = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	Throttle(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Counts a failure in advance.
	 * @return whether the try may go on
	 */
	public boolean reserve(String key) {
		if (count(key)) {
			return true;
		}
		try {
			return start(key);
		}
		catch (DuplicateKeyException ex) {
			return count(key);
		}
	}

	private boolean count(String key) {
		Instant now = this.clock.instant();
		return this.jdbc.sql("""
				update throttle set
				failed_at = :now,
				failures = case when failed_at < :forgotten then 1 else failures + 1 end,
				blocked_until = case
				when failed_at < :forgotten or failures < 9 then null
				when failures = 9 then cast(:one as timestamp with time zone)
				when failures = 10 then cast(:two as timestamp with time zone)
				when failures = 11 then cast(:four as timestamp with time zone)
				when failures = 12 then cast(:eight as timestamp with time zone)
				else cast(:fifteen as timestamp with time zone) end
				where key_hash = :key and (blocked_until is null or blocked_until <= :now)""")
			.param("key", Tokens.digest(key))
			.param("now", at(now))
			.param("forgotten", at(now.minus(FORGET)))
			.param("one", in(now, 1))
			.param("two", in(now, 2))
			.param("four", in(now, 4))
			.param("eight", in(now, 8))
			.param("fifteen", in(now, 15))
			.update() == 1;
	}

	/** A first failure; none when the key is there already, which then is blocked. */
	private boolean start(String key) {
		return this.jdbc.sql("""
				insert into throttle (key_hash, failures, failed_at)
				select cast(:key as varchar(64)), 1, cast(:now as timestamp with time zone)
				where not exists (select 1 from throttle where key_hash = :key)""")
			.param("key", Tokens.digest(key))
			.param("now", at(this.clock.instant()))
			.update() == 1;
	}

	/** Takes back one count, of a try that did not fail. */
	public void giveBack(String key) {
		this.jdbc.sql("""
				update throttle set
				blocked_until = case when failures <= 10 then null else blocked_until end,
				failures = failures - 1
				where key_hash = :key and failures > 0""").param("key", Tokens.digest(key)).update();
	}

	/** Forgets all failures under this key. */
	void forget(String key) {
		this.jdbc.sql("delete from throttle where key_hash = :key").param("key", Tokens.digest(key)).update();
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
	void purge() {
		this.jdbc.sql("delete from throttle where failed_at < :forgotten")
			.param("forgotten", at(this.clock.instant().minus(FORGET)))
			.update();
	}

	private static OffsetDateTime in(Instant now, int minutes) {
		return at(now.plus(Duration.ofMinutes(minutes)));
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
