package app.lissom.security;

import java.time.ZoneId;

import app.lissom.kernel.TimeZones;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this server is reached, and what it starts from.
 *
 * @param https whether browsers reach it by https; then cookies are bound to the host and
 * to https. On plain http browsers would drop such cookies and nobody could sign in
 * @param secret at least 32 random characters that protect what travels through a
 * person's page; without it the server makes one and keeps it in the database
 * @param zone the time zone that sign-up suggests where the browser does not tell its
 * own; without it the server's
 */
@ConfigurationProperties("lissom")
public record ServerProperties(@DefaultValue("false") boolean https, @Nullable String secret, @Nullable ZoneId zone) {

	/** Shortest secret, in characters. */
	private static final int SHORTEST = 32;

	public ServerProperties {
		if (secret != null && secret.length() < SHORTEST) {
			throw new IllegalArgumentException("lissom.secret needs at least " + SHORTEST + " characters");
		}
	}

	/**
	 * The name of a cookie; on https one that no other host and no plain http can set.
	 */
	String cookie(String name) {
		return this.https ? "__Host-" + name : name;
	}

	public ZoneId suggestedZone() {
		ZoneId zone = (this.zone != null) ? this.zone : ZoneId.systemDefault();
		return TimeZones.find(zone.getId()).orElse(ZoneId.of("UTC"));
	}

}
