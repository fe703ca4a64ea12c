package app.lissom.oidc;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import app.lissom.security.EncryptedCookies;
import app.lissom.security.SiteProperties;
import app.lissom.security.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;

/**
 * Sends a person to the identity provider, and checks the response: code flow, PKCE,
 * nonce. The state is in an encrypted cookie, so that it needs no row and belongs to one
 * browser. The provider's metadata is loaded when somebody first needs it: Lissom starts
 * and runs without it.
 */
@Component("identityProvider")
public class IdentityProvider {

	/** Time to sign in there. */
	private static final Duration VALIDITY = Duration.ofMinutes(15);

	/** How long ago a person may have signed in there, to prove again who they are. */
	private static final Duration FRESH = Duration.ofMinutes(5);

	/** People who wait for it at the same time. */
	private static final int MOST_CALLS = 16;

	private static final String COOKIE = "provider";

	private static final Logger log = LoggerFactory.getLogger(IdentityProvider.class);

	private final OidcProperties properties;

	private final EncryptedCookies cookies;

	private final SiteProperties server;

	private final Clock clock;

	/**
	 * A slow provider takes no more threads than these: others are told that it is away.
	 */
	private final Semaphore calls = new Semaphore(MOST_CALLS);

	private volatile @Nullable ProviderConnection connection;

	IdentityProvider(OidcProperties properties, EncryptedCookies cookies, SiteProperties server, Clock clock) {
		this.properties = properties;
		this.cookies = cookies;
		this.server = server;
		this.clock = clock;
	}

	public boolean isOn() {
		return this.properties.issuer() != null;
	}

	/** Returns what people call it. */
	public String name() {
		return this.properties.name();
	}

	String issuer() {
		return String.valueOf(this.properties.issuer());
	}

	/**
	 * Returns the address to send the person to.
	 * @param errand why the person was sent there
	 * @param fresh whether they must sign in there again
	 * @throws ProviderAwayException if the provider gives no answer
	 */
	public URI start(String errand, boolean fresh, HttpServletResponse response) {
		ClientRegistration registration = call(this::connect).registration();
		PendingAuthorization pending = new PendingAuthorization(Tokens.next(), Tokens.next(), Tokens.next(), fresh,
				errand);
		this.cookies.write(COOKIE, pending.toText(), VALIDITY, response);
		return URI.create(request(registration, pending).getAuthorizationRequestUri());
	}

	/**
	 * Checks the response that a person returned with.
	 * @return empty if it is not what this browser was sent for
	 * @throws ProviderAwayException if the provider gives no answer
	 */
	public Optional<Arrival> finish(HttpServletRequest request, HttpServletResponse response) {
		Optional<PendingAuthorization> pending = this.cookies.find(COOKIE, request).map(PendingAuthorization::of);
		this.cookies.write(COOKIE, "", Duration.ZERO, response);
		if (pending.isEmpty() || !pending.get().state().equals(request.getParameter("state"))) {
			return Optional.empty();
		}
		String code = request.getParameter("code");
		if (code == null) {
			return "access_denied".equals(request.getParameter("error"))
					? Optional.of(new Arrival(null, pending.get().errand())) : Optional.empty();
		}
		return call(() -> identify(pending.get(), code))
			.map((identity) -> new Arrival(identity, pending.get().errand()));
	}

	private Optional<Identity> identify(PendingAuthorization pending, String code) {
		ProviderConnection provider = connect();
		try {
			OidcIdToken token = provider.exchange(request(provider.registration(), pending), code);
			return (pending.fresh() && !isFresh(token.getAuthenticatedAt())) ? Optional.empty()
					: Optional.of(new Identity(issuer(), Objects.requireNonNull(token.getSubject())));
		}
		catch (OAuth2AuthenticationException | OAuth2AuthorizationException | IllegalArgumentException ex) {
			if (isAway(ex)) {
				throw ex;
			}
			log.warn("Not signed in by the identity provider: {}", ex.getClass().getSimpleName());
			log.debug("Because", ex);
			return Optional.empty();
		}
	}

	private boolean isFresh(@Nullable Instant at) {
		return at != null && at.isAfter(this.clock.instant().minus(FRESH));
	}

	private OAuth2AuthorizationRequest request(ClientRegistration registration, PendingAuthorization pending) {
		return pending.request(registration,
				this.server.absoluteAddress().path("/sign-in/provider/callback").toUriString());
	}

	/** Asks the provider about itself, until it has answered once. */
	private ProviderConnection connect() {
		ProviderConnection known = this.connection;
		if (known == null) {
			known = ProviderConnection.to(this.properties);
			this.connection = known;
		}
		return known;
	}

	private <T> T call(Supplier<T> question) {
		if (!this.calls.tryAcquire()) {
			throw new ProviderAwayException();
		}
		try {
			return question.get();
		}
		catch (RuntimeException ex) {
			log.warn("The identity provider gives no answer: {}", ex.getClass().getSimpleName());
			log.debug("Because", ex);
			throw new ProviderAwayException();
		}
		finally {
			this.calls.release();
		}
	}

	private static boolean isAway(@Nullable Throwable problem) {
		return problem instanceof IOException || problem instanceof HttpServerErrorException
				|| (problem != null && isAway(problem.getCause()));
	}

	/** Thrown when the provider gives no valid response. */
	public static class ProviderAwayException extends RuntimeException {

		ProviderAwayException() {
			super("The identity provider is away", null, false, false);
		}

	}

	/**
	 * Describes who returned, and why they were sent there.
	 *
	 * @param identity who they are there; null if they did not want to say
	 */
	public record Arrival(@Nullable Identity identity, String errand) {

	}

}
