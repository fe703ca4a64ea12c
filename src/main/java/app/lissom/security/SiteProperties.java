package app.lissom.security;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

import app.lissom.kernel.TimeZones;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Configures addresses, https and secret of this server.
 *
 * @param https whether browsers reach it by https; then cookies are bound to the host and
 * to https. On plain http browsers would drop such cookies and signing in would fail
 * @param secret at least 32 random characters that encrypt what travels through a
 * person's page; null for one that the server makes and stores in the database
 * @param baseAddress the address that browsers know, such as
 * {@code https://example.org/lissom}, for links that leave the page; with {@code https}
 * it sets that too; null for the address of the request
 * @param trustedProxies the addresses or networks, such as {@code 10.0.0.0/8}, of proxies
 * whose X-Forwarded headers are believed; null if nothing is said
 * @param zone the time zone that sign-up suggests where the browser does not name its
 * own; null for the server's
 */
@ConfigurationProperties("lissom")
public record SiteProperties(@DefaultValue("false") boolean https, @Nullable String secret, @Nullable URI baseAddress,
		@Nullable List<String> trustedProxies, @Nullable ZoneId zone) {

	private static final Pattern BASE = Pattern.compile("https?://[^/?#@%]+(/[^/?#]+)*");

	/** Shortest secret, in characters. */
	private static final int SHORTEST = 32;

	public SiteProperties {
		if (secret != null && secret.length() < SHORTEST) {
			throw new IllegalArgumentException("lissom.secret needs at least " + SHORTEST + " characters");
		}
		if (baseAddress != null && !BASE.matcher(baseAddress.toString()).matches()) {
			throw new IllegalArgumentException("lissom.base-address must be like https://example.org or "
					+ "https://example.org/lissom, without a slash at its end");
		}
		https = https || (baseAddress != null && "https".equals(baseAddress.getScheme()));
	}

	/** Begins an absolute address, for what leaves the page. */
	public UriComponentsBuilder absoluteAddress() {
		if (this.baseAddress != null) {
			return UriComponentsBuilder.fromUri(this.baseAddress);
		}
		UriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentContextPath();
		return this.https ? address.scheme("https") : address;
	}

	public ZoneId suggestedZone() {
		ZoneId zone = (this.zone != null) ? this.zone : ZoneId.systemDefault();
		return TimeZones.find(zone.getId()).orElse(ZoneId.of("UTC"));
	}

}
