package app.lissom.security;

import java.time.ZoneId;

import app.lissom.kernel.TimeZones;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures addresses, https and secret of this server.
 *
 * @param https whether browsers reach it by https; then cookies are bound to the host and
 * to https. On plain http browsers would drop such cookies and signing in would fail
 * @param secret at least 32 random characters that encrypt what travels through a
 * person's page; null for one that the server makes and stores in the database
 * @param zone the time zone that sign-up suggests where the browser does not name its
 * own; null for the server's
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

	public ZoneId suggestedZone() {
		ZoneId zone = (this.zone != null) ? this.zone : ZoneId.systemDefault();
		return TimeZones.find(zone.getId()).orElse(ZoneId.of("UTC"));
	}

}
