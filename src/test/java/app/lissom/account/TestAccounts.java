package app.lissom.account;

import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.security.PasswordHasher;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Creates accounts for tests. */
@TestComponent
public class TestAccounts {

	/** The password of every account. */
	public static final String PASSWORD = "copper meadow violin";

	private static final String HASH = new PasswordHasher().hash(PASSWORD);

	private final Accounts accounts;

	private final Clock clock;

	TestAccounts(Accounts accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	/** Creates an account in Berlin. */
	public AccountId somebody() {
		return somebodyIn("Europe/Berlin");
	}

	/** Creates an account in this zone. */
	public AccountId somebodyIn(String zone) {
		AccountId id = new AccountId(UUID.randomUUID());
		this.accounts.save(new Account(id, nameOf(id), HASH, ZoneId.of(zone), this.clock.instant()));
		return id;
	}

	/** Returns the user name of an account created here. */
	public static String nameOf(AccountId id) {
		return "somebody " + id;
	}

	/** Sends a request as this person. */
	public static RequestPostProcessor as(AccountId me) {
		return SecurityMockMvcRequestPostProcessors.authentication(new TestingAuthenticationToken(me, null, "USER"));
	}

}
