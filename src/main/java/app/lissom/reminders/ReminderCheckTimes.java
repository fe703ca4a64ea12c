package app.lissom.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.ZoneChanged;
import app.lissom.kernel.AccountId;
import app.lissom.notifications.Notifications;
import app.lissom.notifications.NotificationsTurnedOn;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores when to check each account's reminders next, if it gets notifications at all.
 * One server at a time claims an account; the claim of a server that died expires after a
 * while. Its table is {@code reminder_ring}.
 */
@Component
class ReminderCheckTimes {

	/** Longer than a server may take to send. */
	static final Duration CLAIM = Notifications.PATIENCE.plusSeconds(15);

	private static final String FREE = "due_at <= :now and (claimed_until is null or claimed_until <= :now)";

	private final JdbcClient jdbc;

	private final Clock clock;

	ReminderCheckTimes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Starts checking an account, in the caller's transaction. */
	@EventListener
	void start(NotificationsTurnedOn event) {
		if (touch(event.account()) == 0) {
			this.jdbc.sql("insert into reminder_ring (account_id, due_at, done_until) values (:me, :now, :now)")
				.param("me", event.account().value())
				.param("now", now())
				.update();
		}
	}

	@EventListener
	void change(ZoneChanged event) {
		touch(event.account());
	}

	/**
	 * Has an account checked soon, because its reminders change in the caller's
	 * transaction.
	 */
	int touch(AccountId account) {
		return this.jdbc.sql("update reminder_ring set due_at = :now where account_id = :me")
			.param("me", account.value())
			.param("now", now())
			.update();
	}

	/** Finds accounts to check now, those that have waited longest first. */
	List<UUID> findDue(int most) {
		return this.jdbc.sql("select account_id from reminder_ring where " + FREE + " order by due_at limit :most")
			.param("now", now())
			.param("most", most)
			.query(UUID.class)
			.list();
	}

	/** Claims an account; empty if another server was faster. */
	Optional<Claim> claim(AccountId account) {
		OffsetDateTime now = now();
		OffsetDateTime until = now.plus(CLAIM);
		int claimed = this.jdbc
			.sql("update reminder_ring set claimed_until = :until where account_id = :me and " + FREE)
			.param("until", until)
			.param("me", account.value())
			.param("now", now)
			.update();
		return (claimed == 0) ? Optional.empty()
				: this.jdbc.sql("select due_at, done_until, claimed_until from reminder_ring where account_id = :me")
					.param("me", account.value())
					.query((row, number) -> new Claim(account, instant(row, "due_at"), instant(row, "done_until"),
							instant(row, "claimed_until")))
					.optional();
	}

	/**
	 * Ends a claim, unless it had run out.
	 * @param done up to when everything due was sent
	 * @param next when to check again; a change in the meantime takes precedence
	 */
	void finish(Claim claim, Instant done, Instant next) {
		this.jdbc.sql("""
				update reminder_ring set done_until = :done, claimed_until = null,
				due_at = case when due_at = :seen then :next else due_at end
				where account_id = :me and claimed_until = :until""")
			.param("done", at(done))
			.param("seen", at(claim.due()))
			.param("next", at(next))
			.param("me", claim.account().value())
			.param("until", at(claim.until()))
			.update();
	}

	/** Stops checking an account: there is no place left to send notifications to. */
	void end(Claim claim) {
		this.jdbc.sql("delete from reminder_ring where account_id = :me and due_at = :seen and claimed_until = :until")
			.param("me", claim.account().value())
			.param("seen", at(claim.due()))
			.param("until", at(claim.until()))
			.update();
	}

	private OffsetDateTime now() {
		return at(this.clock.instant().truncatedTo(ChronoUnit.MICROS));
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/**
	 * Holds an account for one server.
	 *
	 * @param due since when it has been waiting
	 * @param done up to when everything due was sent
	 * @param until when another server may claim it
	 */
	record Claim(AccountId account, Instant due, Instant done, Instant until) {

	}

}
