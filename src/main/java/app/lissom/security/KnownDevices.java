package app.lissom.security;

import java.time.Duration;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Recognizes devices on which an account was signed in before, and counts their failures
 * separately: a stranger who guesses until the account is blocked does not block its
 * owner's phone. The encrypted cookie cannot be used to sign in.
 */
@Component
public class KnownDevices {

	private static final Duration VALIDITY = Duration.ofDays(365);

	private final ExpiringTextEncryptor encryptor;

	private final Cookies cookies;

	KnownDevices(ExpiringTextEncryptor encryptor, Cookies cookies) {
		this.encryptor = encryptor;
		this.cookies = cookies;
	}

	/** Finds the device's own key, when this account was signed in on it before. */
	public Optional<String> find(AccountId account, HttpServletRequest request) {
		return this.cookies.find(Cookies.DEVICE, request)
			.flatMap((cookie) -> this.encryptor.decrypt(Cookies.DEVICE, cookie))
			.filter((device) -> device.startsWith(account + " "));
	}

	public void add(AccountId account, HttpServletResponse response) {
		String device = this.encryptor.encrypt(Cookies.DEVICE, account + " " + Tokens.next(), VALIDITY);
		this.cookies.write(Cookies.DEVICE, device, VALIDITY, response);
	}

}
