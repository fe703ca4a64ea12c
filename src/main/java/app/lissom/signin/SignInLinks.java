package app.lissom.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.kernel.AccountId;
import app.lissom.mail.EmailAddresses;
import app.lissom.security.ExpiringTextEncryptor;
import app.lissom.security.SecurityLog;
import app.lissom.security.Tokens;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads the links that the operator gave to people who are locked out, or that were sent
 * to their email address. The database stores which of them were used.
 */
@Component
class SignInLinks {

	static final String PATH = "/sign-in/link?key=";

	static final String PURPOSE = "sign-in link";

	private static final String MAILED = "mailed sign-in link";

	/** Longer than any link is valid. */
	private static final Duration KEPT = Duration.ofDays(7);

	private final ExpiringTextEncryptor encryptor;

	private final Accounts accounts;

	private final EmailAddresses addresses;

	private final PasswordChange changePassword;

	private final JdbcClient jdbc;

	private final Clock clock;

	SignInLinks(ExpiringTextEncryptor encryptor, Accounts accounts, EmailAddresses addresses,
			PasswordChange changePassword, JdbcClient jdbc, Clock clock) {
		this.encryptor = encryptor;
		this.accounts = accounts;
		this.addresses = addresses;
		this.changePassword = changePassword;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns the path of a page for whoever reads the confirmed address of an account.
	 * It lets nobody in once that address or the password has changed.
	 */
	String mailed(Account account, Duration validity) {
		return PATH + this.encryptor.encrypt(MAILED, UUID.randomUUID() + " " + account.id() + " " + stateOf(account),
				validity);
	}

	private String stateOf(Account account) {
		return Tokens.digest(account.passwordHash() + " " + this.addresses.findConfirmed(account.id()).orElse(""));
	}

	/** Returns the account that a link lets in, unless it has ended or was used. */
	Optional<Account> find(String key) {
		return read(key).filter((link) -> !isUsed(link)).flatMap(this::findOwner);
	}

	/** An operator knows a person by name, also where there is no database. */
	private Optional<Account> findOwner(Link link) {
		return (link.state() == null) ? this.accounts.findByNameKey(link.owner())
				: this.accounts.findById(UUID.fromString(link.owner()))
					.filter((account) -> stateOf(account).equals(link.state()));
	}

	/**
	 * Sets a new password, and uses the link up with it; empty if it does not work any
	 * more.
	 */
	Optional<AccountId> use(String key, String password) {
		Optional<AccountId> me = find(key).map(Account::id);
		try {
			me.ifPresent((account) -> {
				this.changePassword.change(account, password,
						() -> this.jdbc.sql("insert into sign_in_link_use (link_id, ends_at) values (?, ?)")
							.params(read(key).orElseThrow().id(), OffsetDateTime.now(this.clock).plus(KEPT))
							.update());
				SecurityLog.log("used a link", account);
			});
			return me;
		}
		catch (DuplicateKeyException ex) {
			return Optional.empty();
		}
	}

	private boolean isUsed(Link link) {
		return this.jdbc.sql("select count(*) from sign_in_link_use where link_id = ?")
			.param(link.id())
			.query(Integer.class)
			.single() > 0;
	}

	private Optional<Link> read(String key) {
		return this.encryptor.decrypt(PURPOSE, key)
			.map((text) -> text.split(" ", 2))
			.map((parts) -> new Link(UUID.fromString(parts[0]), parts[1], null))
			.or(() -> this.encryptor.decrypt(MAILED, key)
				.map((text) -> text.split(" ", 3))
				.map((parts) -> new Link(UUID.fromString(parts[0]), parts[1], parts[2])));
	}

	/** Purges the uses of links that have ended. */
	@Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT1M")
	void purge() {
		this.jdbc.sql("delete from sign_in_link_use where ends_at < ?").param(OffsetDateTime.now(this.clock)).update();
	}

	/**
	 * Describes a link.
	 *
	 * @param owner the id of an account, or the key of its name where there is no state
	 * @param state of the account when the link was made, or null
	 */
	private record Link(UUID id, String owner, @Nullable String state) {

	}

}
