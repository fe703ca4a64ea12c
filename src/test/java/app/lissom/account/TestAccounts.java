package app.lissom.account;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.passwords.QuickPasswordHasher;
import jakarta.servlet.http.Cookie;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Creates accounts for tests. */
@TestComponent
public class TestAccounts {

	/** The password of every account. */
	public static final String PASSWORD = "copper meadow violin";

	private static final String HASH = new QuickPasswordHasher().hash(PASSWORD);

	private final Accounts accounts;

	private final JdbcClient jdbc;

	private final Clock clock;

	public TestAccounts(Accounts accounts, JdbcClient jdbc, Clock clock) {
		this.accounts = accounts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Creates an account in Berlin. */
	public AccountId createAccount() {
		return createAccountIn("Europe/Berlin");
	}

	/** Creates an account in this zone. */
	public AccountId createAccountIn(String zone) {
		AccountId id = new AccountId(UUID.randomUUID());
		this.accounts.save(new Account(id, nameOf(id), HASH, ZoneId.of(zone), this.clock.instant()));
		return id;
	}

	/** Adds a passkey that no device has. */
	public void addPasskey(AccountId owner, UUID id, String name) {
		this.jdbc.sql("""
				insert into passkey (account_id, id, name, credential_id, attestation, sign_count, created_at)
				values (:owner, :id, :name, :credential, :attestation, 0, current_timestamp)""")
			.param("owner", owner.value())
			.param("id", id)
			.param("name", name)
			.param("credential", UUID.randomUUID().toString().replace("-", ""))
			.param("attestation", new byte[] { 1 })
			.update();
	}

	/** Adds a device to ring on that nobody has. */
	public UUID addPushDevice(AccountId owner) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("insert into push_device (account_id, id, version, name, endpoint, public_key, auth_secret, home, "
					+ "failures, created_at) values (:owner, :id, 0, 'Phone', '-', '-', '-', '-', 0, current_timestamp)")
			.param("owner", owner.value())
			.param("id", id)
			.update();
		return id;
	}

	/** Signs the account in on a device that nobody has. */
	public void addSession(AccountId owner) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.jdbc.sql("""
				insert into account_session (id_hash, account_id, remembered, created_at, seen_at, ends_at, device)
				values (?, ?, true, ?, ?, ?, 'Firefox on Linux')""")
			.params(UUID.randomUUID().toString(), owner.value(), now, now, now.plusDays(1))
			.update();
	}

	/** Returns the user name of an account created here. */
	public static String nameOf(AccountId id) {
		return "somebody " + id;
	}

	/** Sends a request as this person, who has just proved who they are. */
	public static RequestPostProcessor as(AccountId me) {
		return asProved(me, Instant.parse("9999-12-30T00:00:00Z"));
	}

	/** Sends a request as this person, who proved at some time who they are. */
	public static RequestPostProcessor asProved(AccountId me, Instant provedAt) {
		RequestPostProcessor authenticated = SecurityMockMvcRequestPostProcessors
			.authentication(new TestingAuthenticationToken(me, null,
					List.of(FactorGrantedAuthority.withAuthority("FACTOR_PROOF").issuedAt(provedAt).build())));
		return (request) -> {
			// What everybody may see is cached for requests without a cookie.
			Cookie[] cookies = (request.getCookies() != null) ? request.getCookies() : new Cookie[0];
			cookies = Arrays.copyOf(cookies, cookies.length + 1);
			cookies[cookies.length - 1] = new Cookie("signed-in", "1");
			request.setCookies(cookies);
			return authenticated.postProcessRequest(request);
		};
	}

}
