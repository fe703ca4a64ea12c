package app.lissom.passkeys;

import java.time.Clock;
import java.time.OffsetDateTime;

import app.lissom.security.Tokens;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Records which challenges were answered, so that no answer is accepted twice. */
@Component
class AnsweredChallenges {

	private final JdbcClient jdbc;

	private final Clock clock;

	AnsweredChallenges(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Notes it; false if it was answered before, on any instance. A caller's transaction
	 * cannot go on then.
	 */
	boolean add(String challenge) {
		try {
			this.jdbc.sql("insert into answered_challenge (challenge_hash, ends_at) values (?, ?)")
				.params(Tokens.digest(challenge), OffsetDateTime.now(this.clock).plus(PasskeyCeremonies.VALIDITY))
				.update();
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
	void purge() {
		this.jdbc.sql("delete from answered_challenge where ends_at < ?")
			.param(OffsetDateTime.now(this.clock))
			.update();
	}

}
