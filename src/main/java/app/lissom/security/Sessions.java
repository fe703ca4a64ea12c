package app.lissom.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;

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

	private final RetryingTransaction transaction;

	private final Clock clock;

	Sessions(JdbcClient jdbc, SignInSessionProperties limits, SessionOwnerReader owner, RetryingTransaction transaction,
			Clock clock) {
		this.jdbc = jdbc;
		this.limits = limits;
		this.owner = owner;
		this.lookup = "select session.account_id, session.remembered, session.created_at, session.seen_at, "
				+ "coalesce(session.proved_at, session.created_at), " + owner.columns()
				+ " from account_session session join account owner on owner.id = session.account_id"
				+ " where session.id_hash = ? and session.ends_at > ?";
		this.transaction = transaction;
		this.clock = clock;
	}

	AccountSession create(AccountId account, boolean remembered, String device) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		AccountSession created = new AccountSession(Tokens.next(), account, remembered, now, now, now, null);
		insert(created, device);
		return created;
	}

	/**
	 * Records that the person has proved again who they are, and replaces the token. The
	 * row is replaced as well: a database that is sharded by the token cannot move it.
	 */
	AccountSession prove(AccountSession session, String device) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		AccountSession proved = new AccountSession(Tokens.next(), session.account(), session.remembered(),
				session.createdAt(), now, now, session.owner());
		this.transaction.run(() -> {
			// One that was ended in between stays ended.
			if (delete(session.token())) {
				insert(proved, device);
			}
		});
		return proved;
	}

	private void insert(AccountSession session, String device) {
		this.jdbc
			.sql("""
					insert into account_session (id_hash, account_id, remembered, created_at, seen_at, proved_at, ends_at, device)
					values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Tokens.digest(session.token()), session.account().value(), session.remembered(),
					session.createdAt(), session.seenAt(), session.provedAt(), end(session, session.seenAt()), device)
			.update();
	}

	private OffsetDateTime end(AccountSession session, OffsetDateTime seenAt) {
		return this.limits.end(session.createdAt(), seenAt, session.remembered());
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

	/** By numbers: this is read for every page, and a name is looked up each time. */
	private AccountSession read(String token, ResultSet row) throws SQLException {
		AccountId account = new AccountId(row.getObject(1, UUID.class));
		return new AccountSession(token, account, row.getBoolean(2), row.getObject(3, OffsetDateTime.class),
				row.getObject(4, OffsetDateTime.class), row.getObject(5, OffsetDateTime.class),
				this.owner.read(account, row, 6));
	}

	private void touch(AccountSession session, OffsetDateTime now) {
		this.jdbc.sql("update account_session set seen_at = ?, ends_at = ? where id_hash = ?")
			.params(now, end(session, now), Tokens.digest(session.token()))
			.update();
	}

	/** Ends a session; false if there is none with this token. */
	boolean delete(String token) {
		return this.jdbc.sql("delete from account_session where id_hash = ?").param(Tokens.digest(token)).update() == 1;
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
