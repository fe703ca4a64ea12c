package app.lissom.passkeys;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import app.lissom.security.SiteProperties;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriComponents;

/**
 * Identifies this site for passkeys, which a browser shows to no other site.
 *
 * @param id the host, such as {@code example.org}
 * @param origin where its pages come from, such as {@code https://example.org}
 */
record RelyingParty(String id, String origin) {

	/** A name that is no IPv4 address. */
	private static final Pattern NAME = Pattern.compile("(?!.*\\.\\d+$)[a-z0-9-]+(\\.[a-z0-9-]+)*");

	/**
	 * Returns this site as the browser of the request knows it; empty where browsers
	 * offer no passkeys: without https except on this machine, at a numeric address, and
	 * under another host than that of the configured address.
	 */
	static Optional<RelyingParty> of(SiteProperties server, HttpServletRequest request) {
		UriComponents address = server.absoluteAddress().build();
		String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
		boolean local = host.equals("localhost") || host.endsWith(".localhost");
		if (!NAME.matcher(host).matches() || !host.equalsIgnoreCase(request.getServerName())
				|| !local && !"https".equals(address.getScheme())) {
			return Optional.empty();
		}
		int port = address.getPort();
		return Optional.of(new RelyingParty(host,
				address.getScheme() + "://" + host + ((port < 0 || isDefault(port, address)) ? "" : ":" + port)));
	}

	private static boolean isDefault(int port, UriComponents address) {
		return port == ("https".equals(address.getScheme()) ? 443 : 80);
	}

}
