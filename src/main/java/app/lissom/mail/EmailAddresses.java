package app.lissom.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import app.lissom.kernel.AccountId;
import app.lissom.security.Tokens;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores email addresses. A new address takes effect once its owner has opened a link
 * that was sent there; until then the old one stays in effect. Several people can share
 * an address.
 */
@Component
public class EmailAddresses {

	static final Duration LINK_VALIDITY = Duration.ofDays(1);

	/** Longest address that SMTP knows. */
	private static final int LONGEST = 254;

	/** What all servers take; nothing that could mean two addresses. */
	private static final Pattern ADDRESS = Pattern
		.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+");

	/** More than share one address. */
	private static final int MOST_OWNERS = 10;

	private final JdbcClient jdbc;

	private final Clock clock;

	EmailAddresses(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	static boolean isAddress(String text) {
		return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
	}

	private static String key(String address) {
		return address.strip().toLowerCase(Locale.ROOT);
	}

	Email find(AccountId account) {
		return this.jdbc
			.sql("select address, case when link_ends_at > ? then waiting end as waiting from email_address"
					+ " where account_id = ?")
			.params(OffsetDateTime.now(this.clock), account.value())
			.query((row, number) -> read(row))
			.optional()
			.orElse(Email.NONE);
	}

	private static Email read(ResultSet row) throws SQLException {
		return new Email(row.getString("address"), row.getString("waiting"));
	}

	/** Finds the address that an account has confirmed. */
	public Optional<String> findConfirmed(AccountId account) {
		return Optional.ofNullable(find(account).address());
	}

	/** Returns the accounts that have confirmed an address. */
	public List<AccountId> findOwners(String address) {
		return this.jdbc.sql("select account_id from email_address where address_key = ? order by account_id")
			.param(key(address))
			.query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
			.list()
			.stream()
			.limit(MOST_OWNERS)
			.toList();
	}

	/**
	 * Notes an address to confirm, in place of another that waits.
	 * @return the token of the link to send there
	 */
	String add(AccountId account, String address) {
		String token = Tokens.next();
		OffsetDateTime end = OffsetDateTime.now(this.clock).plus(LINK_VALIDITY);
		int updated = this.jdbc
			.sql("update email_address set waiting = ?, link_hash = ?, link_ends_at = ? where account_id = ?")
			.params(address, Tokens.digest(token), end, account.value())
			.update();
		if (updated == 0) {
			this.jdbc
				.sql("insert into email_address (account_id, waiting, link_hash, link_ends_at) values (?, ?, ?, ?)")
				.params(account.value(), address, Tokens.digest(token), end)
				.update();
		}
		return token;
	}

	/** Finds the address of this account that a link confirms, while it works. */
	Optional<String> findWaiting(AccountId account, String token) {
		return this.jdbc
			.sql("select waiting from email_address where account_id = ? and link_hash = ? and link_ends_at > ?")
			.params(account.value(), Tokens.digest(token), OffsetDateTime.now(this.clock))
			.query(String.class)
			.optional();
	}

	/** Confirms the address of a link, once; false if the link does not work any more. */
	boolean confirm(AccountId account, String token) {
		return findWaiting(account, token)
			.filter((address) -> this.jdbc.sql("""
					update email_address set address = :address, address_key = :key,
					waiting = null, link_hash = null, link_ends_at = null
					where account_id = :account and link_hash = :hash""")
				.param("address", address)
				.param("key", key(address))
				.param("account", account.value())
				.param("hash", Tokens.digest(token))
				.update() == 1)
			.isPresent();
	}

	void delete(AccountId account) {
		this.jdbc.sql("delete from email_address where account_id = ?").param(account.value()).update();
	}

	/**
	 * Describes what an account has.
	 *
	 * @param address what it has confirmed, or null
	 * @param waiting what it has to confirm, or null
	 */
	record Email(@Nullable String address, @Nullable String waiting) {

		static final Email NONE = new Email(null, null);

	}

}
