package app.lissom.security;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Encrypts text for one browser. The key is derived from a random cookie, so that nobody
 * can read the text elsewhere, such as in a history, a log or a message.
 */
@Component
public class BrowserEncryptor {

	private static final String CREATED = BrowserEncryptor.class.getName() + ".CREATED";

	private final ExpiringTextEncryptor encryptor;

	private final Cookies cookies;

	BrowserEncryptor(ExpiringTextEncryptor encryptor, Cookies cookies) {
		this.encryptor = encryptor;
		this.cookies = cookies;
	}

	/**
	 * Encrypts text for the browser of the request, which gets its cookie with the
	 * response.
	 * @param purpose what it is for; text of one purpose is not taken for another
	 */
	public String encrypt(String purpose, String text, Duration validity, HttpServletRequest request,
			HttpServletResponse response) {
		String browser = this.cookies.find(Cookies.BROWSER, request).orElseGet(() -> createCookie(request, response));
		return this.encryptor.encrypt(purpose + " " + browser, text, validity);
	}

	/** Creates one for all texts of this request. */
	private String createCookie(HttpServletRequest request, HttpServletResponse response) {
		if (request.getAttribute(CREATED) instanceof String created) {
			return created;
		}
		String browser = Tokens.next();
		request.setAttribute(CREATED, browser);
		this.cookies.write(Cookies.BROWSER, browser, Cookies.UNTIL_CLOSED, response);
		return browser;
	}

	/** Returns the text, if it was encrypted for this browser and is still valid. */
	public Optional<String> decrypt(String purpose, String encrypted, HttpServletRequest request) {
		return this.cookies.find(Cookies.BROWSER, request)
			.flatMap((browser) -> this.encryptor.decrypt(purpose + " " + browser, encrypted));
	}

	/**
	 * Returns whether the browser sent its cookie, so that it can open what it was given.
	 */
	public boolean isKnown(HttpServletRequest request) {
		return this.cookies.find(Cookies.BROWSER, request).isPresent();
	}

}
