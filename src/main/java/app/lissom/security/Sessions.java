package app.lissom.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Stores sessions in the database, so that they survive a restart and every server knows
 * them. The database holds only a digest of the token in the cookie: a stolen backup
 * cannot be used to sign in.
 */
@Component
public class Sessions {

	/** Time between two writes of the last access; reading a page must not cost one. */
	private static final Duration TOUCH_INTERVAL = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final SignInSessionProperties limits;

	private final SessionOwnerReader owner;

	private final String lookup;

	private final Clock clock;

	Sessions(JdbcClient jdbc, SignInSessionProperties limits, SessionOwnerReader owner, Clock clock) {
		this.jdbc = jdbc;
		this.limits = limits;
		this.owner = owner;
		this.lookup = "select session.account_id, session.remembered, session.created_at, session.seen_at, "
				+ "coalesce(session.proved_at, session.created_at) as proved_at, " + owner.columns()
				+ " from account_session session join account owner on owner.id = session.account_id"
				+ " where session.id_hash = ? and session.ends_at > ?";
		this.clock = clock;
	}

	AccountSession create(AccountId account, boolean remembered, String device) {
		String token = Tokens.next();
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.jdbc
			.sql("""
					insert into account_session (id_hash, account_id, remembered, created_at, seen_at, proved_at, ends_at, device)
					values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Tokens.digest(token), account.value(), remembered, now, now, now,
					this.limits.end(now, now, remembered), device)
			.update();
		return new AccountSession(token, account, remembered, now, now, now, null);
	}

	/** Records that the person has proved again who they are, and replaces the token. */
	AccountSession prove(AccountSession session) {
		String token = Tokens.next();
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.jdbc
			.sql("update account_session set id_hash = ?, proved_at = ?, seen_at = ?, ends_at = ? where id_hash = ?")
			.params(Tokens.digest(token), now, now, this.limits.end(session.createdAt(), now, session.remembered()),
					Tokens.digest(session.token()))
			.update();
		return new AccountSession(token, session.account(), session.remembered(), session.createdAt(), now, now,
				session.owner());
	}

	/** Finds the session with this token, unless it has ended. */
	Optional<AccountSession> find(String token) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		Optional<AccountSession> found = this.jdbc.sql(this.lookup)
			.params(Tokens.digest(token), now)
			.query((row, number) -> read(token, row))
			.optional();
		found.filter((session) -> session.seenAt().plus(TOUCH_INTERVAL).isBefore(now))
			.ifPresent((session) -> touch(session, now));
		return found;
	}

	private AccountSession read(String token, ResultSet row) throws SQLException {
		AccountId account = new AccountId(row.getObject("account_id", UUID.class));
		return new AccountSession(token, account, row.getBoolean("remembered"),
				row.getObject("created_at", OffsetDateTime.class), row.getObject("seen_at", OffsetDateTime.class),
				row.getObject("proved_at", OffsetDateTime.class), this.owner.read(account, row));
	}

	private void touch(AccountSession session, OffsetDateTime now) {
		this.jdbc.sql("update account_session set seen_at = ?, ends_at = ? where id_hash = ?")
			.params(now, this.limits.end(session.createdAt(), now, session.remembered()),
					Tokens.digest(session.token()))
			.update();
	}

	void delete(String token) {
		this.jdbc.sql("delete from account_session where id_hash = ?").param(Tokens.digest(token)).update();
	}

	/** Signs the account out everywhere. */
	public void deleteAll(AccountId account) {
		this.jdbc.sql("delete from account_session where account_id = ?").param(account.value()).update();
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
	void purge() {
		this.jdbc.sql("delete from account_session where ends_at <= ?").param(OffsetDateTime.now(this.clock)).update();
	}

}
