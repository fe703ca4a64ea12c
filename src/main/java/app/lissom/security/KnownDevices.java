package app.lissom.security;

import java.time.Duration;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Devices on which somebody has signed in before. They have a count of failures of their
 * own: a stranger who guesses until the account is blocked blocks only strangers, never
 * the owner's phone. The sealed cookie opens nothing by itself.
 */
@Component
public class KnownDevices {

	private static final String PURPOSE = "device";

	private static final Duration VALIDITY = Duration.ofDays(365);

	private final ExpiringTextEncryptor seal;

	private final ServerProperties site;

	KnownDevices(ExpiringTextEncryptor seal, ServerProperties site) {
		this.seal = seal;
		this.site = site;
	}

	/** The device's own name, when this account was signed in on it before. */
	public Optional<String> known(AccountId account, HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, this.site.cookie(PURPOSE)))
			.flatMap((cookie) -> this.seal.open(PURPOSE, cookie.getValue()))
			.filter((device) -> device.startsWith(account + " "));
	}

	public void remember(AccountId account, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie
					.from(this.site.cookie(PURPOSE), this.seal.seal(PURPOSE, account + " " + Tokens.next(), VALIDITY))
					.path("/")
					.httpOnly(true)
					.secure(this.site.https())
					.sameSite("Lax")
					.maxAge(VALIDITY)
					.build()
					.toString());
	}

}
