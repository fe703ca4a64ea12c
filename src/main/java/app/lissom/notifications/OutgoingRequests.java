package app.lissom.notifications;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.stereotype.Component;

/**
 * Sends requests to URLs that people entered. They never reach a host in the server's own
 * network, whatever a name resolves to at that moment; they follow no redirect and use no
 * proxy; nobody waits long for a response, and its body is not read.
 */
@Component
class OutgoingRequests implements DisposableBean {

	private static final Duration CONNECT = Duration.ofSeconds(3);

	private static final Duration ANSWER = Duration.ofSeconds(5);

	private static final int CONNECTIONS = 64;

	/** Translates IPv4 addresses, so that they hide in another form (RFC 8215). */
	private static final String[] TRANSLATED = { "64:ff9b:1::/48", "::/96", "fec0::/10" };

	private final InetAddressFilter filter;

	private final boolean plain;

	private @Nullable CloseableHttpClient client;

	OutgoingRequests(NotificationProperties properties) {
		this.plain = properties.privateHosts();
		this.filter = this.plain ? InetAddressFilter.all()
				: InetAddressFilter.externalAddresses().andNot(InetAddressFilter.multicast()).andNot(TRANSLATED);
	}

	/** The first request makes it: some 200 classes that a start can do without. */
	private synchronized CloseableHttpClient client() {
		if (this.client == null) {
			this.client = newClient();
		}
		return this.client;
	}

	private CloseableHttpClient newClient() {
		HttpClientSettings settings = HttpClientSettings.defaults()
			.withRedirects(HttpRedirects.DONT_FOLLOW)
			.withCookieHandling(HttpCookieHandling.DISABLE)
			.withTimeouts(CONNECT, ANSWER)
			.withInetAddressFilter(this.filter);
		return new HttpComponentsHttpClientBuilder()
			.withCustomizer((http) -> http.disableAutomaticRetries()
				.disableAuthCaching()
				.disableContentCompression()
				.setUserAgent("Lissom")
				.setRoutePlanner(new DefaultRoutePlanner(null)))
			.withConnectionManagerCustomizer(
					(pool) -> pool.setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS))
			.withDefaultRequestConfigCustomizer((request) -> request.setHardCancellationEnabled(true)
				.setConnectionRequestTimeout(Timeout.of(CONNECT)))
			.build(settings);
	}

	/**
	 * Returns whether requests may go there now. A name may lead elsewhere later, so it
	 * is asked again for each request.
	 * @param encrypted whether it must be https
	 */
	boolean allows(URI address, boolean encrypted) {
		return problem(address, encrypted) == null;
	}

	/**
	 * Says why no request may go there now, or null if one may. A name that nobody has
	 * and one of a home network are the same: what a network holds is not for strangers.
	 * @param encrypted whether it must be https
	 */
	@Nullable Problem problem(URI address, boolean encrypted) {
		Set<String> schemes = (encrypted && !this.plain) ? Set.of("https") : Set.of("https", "http");
		String host = address.getHost();
		if (host == null || address.getScheme() == null || !schemes.contains(address.getScheme())) {
			return Problem.INCOMPLETE;
		}
		if (address.getRawUserInfo() != null) {
			return Problem.USER_INFO;
		}
		return isPublic(host) ? null : Problem.NOT_PUBLIC;
	}

	private boolean isPublic(String host) {
		try {
			return Arrays.stream(InetAddress.getAllByName(host)).allMatch(this.filter::matches);
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	/**
	 * Sends a POST.
	 * @return the status of the answer
	 * @throws IOException if there is none, or requests must not go there
	 */
	int post(URI address, Map<String, String> headers, byte[] body) throws IOException {
		HttpPost request = new HttpPost(address);
		headers.forEach(request::setHeader);
		request.setEntity(new ByteArrayEntity(body, null));
		request.setHeader(HttpHeaders.CONNECTION, "close");
		return client().execute(request, (answer) -> answer.getCode());
	}

	@Override
	public synchronized void destroy() throws IOException {
		if (this.client != null) {
			this.client.close();
		}
	}

	/** Lists why no request may be sent to a URL. */
	enum Problem {

		INCOMPLETE, USER_INFO, NOT_PUBLIC

	}

}
