package app.lissom.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * All sessions, in the database, so that a restart ends none and every instance knows
 * them. A page costs one look by primary key. A visitor has no row. The database knows
 * only a digest of the cookie: who reads a backup cannot sign in with it.
 */
@Component
public class Sessions implements SessionRepository<AccountSession> {

	/**
	 * Last access is written at most this often; reading a page must not cost a write.
	 */
	private static final Duration TOUCH = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final SessionProperties limits;

	private final Clock clock;

	Sessions(JdbcClient jdbc, SessionProperties limits, Clock clock) {
		this.jdbc = jdbc;
		this.limits = limits;
		this.clock = clock;
	}

	@Override
	public AccountSession createSession() {
		return new AccountSession(this.limits, this.clock.instant());
	}

	@Override
	public void save(AccountSession session) {
		String storedId = session.storedId();
		if (session.account() == null) {
			if (storedId != null) {
				deleteById(storedId);
			}
			return;
		}
		if (session.isChanged()) {
			write(session, (storedId != null) ? """
					update account_session
					set id_hash = :id, account_id = :account, remembered = :remembered, seen_at = :seen, ends_at = :ends
					where id_hash = :stored""" : """
					insert into account_session (id_hash, account_id, remembered, created_at, seen_at, ends_at)
					values (:id, :account, :remembered, :created, :seen, :ends)""");
			session.stored();
		}
	}

	private void write(AccountSession session, String sql) {
		String storedId = session.storedId();
		this.jdbc.sql(sql)
			.param("id", Tokens.digest(session.getId()))
			.param("stored", (storedId != null) ? Tokens.digest(storedId) : null)
			.param("account", (session.account() != null) ? session.account().value() : null)
			.param("remembered", session.isRemembered())
			.param("created", at(session.getCreationTime()))
			.param("seen", at(session.getLastAccessedTime()))
			.param("ends", at(session.end()))
			.update();
	}

	@Override
	public @Nullable AccountSession findById(String id) {
		Instant now = this.clock.instant();
		AccountSession session = this.jdbc.sql("""
				select account_id, remembered, created_at, seen_at from account_session
				where id_hash = :id and ends_at > :now""")
			.param("id", Tokens.digest(id))
			.param("now", at(now))
			.query((row, number) -> read(id, row))
			.optional()
			.orElse(null);
		if (session != null && session.getLastAccessedTime().plus(TOUCH).isBefore(now)) {
			session.seen(now);
		}
		return session;
	}

	private AccountSession read(String id, ResultSet row) throws SQLException {
		return new AccountSession(this.limits, id, new AccountId(row.getObject("account_id", UUID.class)),
				row.getBoolean("remembered"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
				row.getObject("seen_at", OffsetDateTime.class).toInstant());
	}

	@Override
	public void deleteById(String id) {
		this.jdbc.sql("delete from account_session where id_hash = :id").param("id", Tokens.digest(id)).update();
	}

	/** Signs this account out everywhere but in this session. */
	public void endOthers(AccountId account, String id) {
		this.jdbc.sql("delete from account_session where account_id = :account and id_hash <> :id")
			.param("account", account.value())
			.param("id", Tokens.digest(id))
			.update();
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
	void purge() {
		this.jdbc.sql("delete from account_session where ends_at <= :now")
			.param("now", at(this.clock.instant()))
			.update();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
