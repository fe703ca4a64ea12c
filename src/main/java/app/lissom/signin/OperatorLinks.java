package app.lissom.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import app.lissom.account.Account;
import app.lissom.security.ExpiringTextEncryptor;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Creates the links that an operator gives to people. They are encrypted text, so that
 * they can be created without a database while the server uses it.
 */
public final class OperatorLinks {

	/** Longest validity of an invitation. */
	public static final Duration LONGEST = Duration.ofDays(365);

	private final ExpiringTextEncryptor encryptor;

	/**
	 * Makes links for one server.
	 * @param secret the secret that the server has too
	 */
	public OperatorLinks(String secret) {
		this(new ExpiringTextEncryptor(secret, Clock.systemUTC()));
	}

	OperatorLinks(ExpiringTextEncryptor encryptor) {
		this.encryptor = encryptor;
	}

	/** Returns whether an account has this name, however it is written. */
	public static boolean isName(JdbcClient jdbc, String name) {
		return jdbc.sql("select count(*) from account where name_key = ?")
			.param(Account.nameKey(name))
			.query(Integer.class)
			.single() > 0;
	}

	/** Returns the secret that the server has made for itself. */
	public static String secret(JdbcClient jdbc) {
		return ExpiringTextEncryptor.findOrCreateSecret(jdbc);
	}

	/**
	 * Returns the path of a page on which people make an account.
	 * @param people how many can sign up with it
	 */
	public String invitation(int people, Duration validity) {
		return "/sign-up?invitation=" + Invitations.create(this.encryptor, people, validity);
	}

	/** Returns the path of a page on which somebody sets a new password, once. */
	public String signIn(String name, Duration validity) {
		return SignInLinks.PATH + this.encryptor.encrypt(SignInLinks.PURPOSE,
				UUID.randomUUID() + " " + Account.nameKey(name), validity);
	}

}
