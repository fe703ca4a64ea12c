package app.lissom.security;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/** Stores short texts in a browser for some time; only this server can read them. */
@Component
public class EncryptedCookies {

	private final ExpiringTextEncryptor encryptor;

	private final Cookies cookies;

	EncryptedCookies(ExpiringTextEncryptor encryptor, Cookies cookies) {
		this.encryptor = encryptor;
		this.cookies = cookies;
	}

	/**
	 * Writes text into the cookie with this name, in place of any other.
	 * @param validity the time after which the browser drops it and nobody can read it
	 */
	public void write(String name, String text, Duration validity, HttpServletResponse response) {
		this.cookies.write(name, this.encryptor.encrypt("cookie " + name, text, validity), validity, response);
	}

	public void delete(String name, HttpServletResponse response) {
		this.cookies.delete(name, response);
	}

	/** Finds the text of this cookie, if this server wrote it and it is valid. */
	public Optional<String> find(String name, HttpServletRequest request) {
		return this.cookies.find(name, request).flatMap((text) -> this.encryptor.decrypt("cookie " + name, text));
	}

}
