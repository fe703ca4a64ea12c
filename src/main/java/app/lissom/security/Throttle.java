package app.lissom.security;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts failures in the database, so that they survive a restart. An attempt counts as a
 * failure before it is checked, in one atomic update, so that parallel attempts cannot
 * outrun the count; a successful one is released. Ten failures block for a minute, each
 * further one for twice as long, up to 15 minutes; after an hour without a failure they
 * are forgotten. Never call it inside a transaction.
 */
@Component
public class Throttle {

	/** Failures after which a key is blocked. */
	static final int LIMIT = 10;

	private static final Duration MEMORY = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	Throttle(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Counts a failure in advance.
	 * @return whether the attempt is allowed
	 */
	public boolean reserve(String key) {
		if (count(key)) {
			return true;
		}
		try {
			insert(key);
			return true;
		}
		catch (DuplicateKeyException ex) {
			// It is blocked, or another attempt was faster.
			return count(key);
		}
	}

	private boolean count(String key) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		return this.jdbc.sql("""
				update throttle set
				failed_at = :now,
				failures = case when failed_at < :forgotten then 1 else failures + 1 end,
				blocked_until = case when failed_at < :forgotten or failures < 9 then null
				when failures = 9 then cast(:one as timestamp with time zone) when failures = 10 then :two
				when failures = 11 then :four when failures = 12 then :eight else :longest end
				where key_hash = :key and (blocked_until is null or blocked_until <= :now)""")
			.param("key", Tokens.digest(key))
			.param("now", now)
			.param("forgotten", now.minus(MEMORY))
			.param("one", now.plusMinutes(1))
			.param("two", now.plusMinutes(2))
			.param("four", now.plusMinutes(4))
			.param("eight", now.plusMinutes(8))
			.param("longest", now.plusMinutes(15))
			.update() == 1;
	}

	private void insert(String key) {
		this.jdbc.sql("insert into throttle (key_hash, failures, failed_at) values (?, 1, ?)")
			.params(Tokens.digest(key), OffsetDateTime.now(this.clock))
			.update();
	}

	/** Releases an attempt that did not fail. */
	public void release(String key) {
		this.jdbc.sql("""
				update throttle set
				blocked_until = case when failures <= 10 then null else blocked_until end,
				failures = failures - 1
				where key_hash = ? and failures > 0""").param(Tokens.digest(key)).update();
	}

	/** Forgets all failures under this key. */
	void reset(String key) {
		this.jdbc.sql("delete from throttle where key_hash = ?").param(Tokens.digest(key)).update();
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
	void purge() {
		this.jdbc.sql("delete from throttle where failed_at < ?")
			.param(OffsetDateTime.now(this.clock).minus(MEMORY))
			.update();
	}

}
