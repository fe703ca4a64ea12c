package app.lissom.oidc;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import app.lissom.security.EncryptedCookies;
import app.lissom.security.ServerProperties;
import app.lissom.security.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Sends a person to the identity provider, and checks what they come back with: code
 * flow, PKCE, nonce. State is in an encrypted cookie, so that it costs no row and belongs
 * to one browser. The provider is asked about itself when somebody first needs it: Lissom
 * starts and runs without it.
 */
@Component("identityProvider")
public class IdentityProvider {

	/** Time to sign in there. */
	private static final Duration VALIDITY = Duration.ofMinutes(15);

	/** How long ago a person may have signed in there, to prove again who they are. */
	private static final Duration FRESH = Duration.ofMinutes(5);

	private static final String COOKIE = "provider";

	private static final Logger log = LoggerFactory.getLogger(IdentityProvider.class);

	private final OidcProperties properties;

	private final EncryptedCookies cookies;

	private final ServerProperties server;

	private final Clock clock;

	private volatile @Nullable Connection connection;

	IdentityProvider(OidcProperties properties, EncryptedCookies cookies, ServerProperties server, Clock clock) {
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
	 * Returns the address to send the person to; empty while the provider is away.
	 * @param errand what they come back for
	 * @param fresh whether they must sign in there again
	 */
	public Optional<URI> start(String errand, boolean fresh, HttpServletResponse response) {
		Connection provider = connect();
		if (provider == null) {
			return Optional.empty();
		}
		Trip trip = new Trip(Tokens.next(), Tokens.next(), Tokens.next(), fresh, errand);
		this.cookies.write(COOKIE, trip.toText(), VALIDITY, response);
		return Optional.of(URI.create(request(provider.registration(), trip).getAuthorizationRequestUri()));
	}

	/**
	 * Checks what a person came back with.
	 * @return empty if it is not what this browser was sent for, or the provider is away
	 */
	public Optional<Arrival> finish(HttpServletRequest request, HttpServletResponse response) {
		Optional<Trip> trip = this.cookies.find(COOKIE, request).map(Trip::of);
		this.cookies.write(COOKIE, "", Duration.ZERO, response);
		String code = request.getParameter("code");
		Connection provider = connect();
		if (trip.isEmpty() || code == null || provider == null
				|| !trip.get().state().equals(request.getParameter("state"))) {
			return Optional.empty();
		}
		try {
			OAuth2AuthorizationRequest asked = request(provider.registration(), trip.get());
			OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
				.redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
				.state(trip.get().state())
				.build();
			OAuth2LoginAuthenticationToken proved = (OAuth2LoginAuthenticationToken) Objects
				.requireNonNull(provider.check()
					.authenticate(new OAuth2LoginAuthenticationToken(provider.registration(),
							new OAuth2AuthorizationExchange(asked, answer))));
			OidcUser user = (OidcUser) Objects.requireNonNull(proved.getPrincipal());
			if (trip.get().fresh() && !isFresh(user.getIdToken().getAuthenticatedAt())) {
				return Optional.empty();
			}
			return Optional.of(new Arrival(new Identity(issuer(), Objects.requireNonNull(user.getSubject())),
					trip.get().errand()));
		}
		catch (RuntimeException ex) {
			log.warn("Not signed in by the identity provider: {}", ex.getClass().getSimpleName());
			log.debug("Because", ex);
			return Optional.empty();
		}
	}

	private boolean isFresh(@Nullable Instant at) {
		return at != null && at.isAfter(this.clock.instant().minus(FRESH));
	}

	private OAuth2AuthorizationRequest request(ClientRegistration registration, Trip trip) {
		return OAuth2AuthorizationRequest.authorizationCode()
			.clientId(registration.getClientId())
			.authorizationUri(Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
			.redirectUri(this.server.absoluteAddress().path("/sign-in/provider/callback").toUriString())
			.scopes(registration.getScopes())
			.state(trip.state())
			.attributes((attributes) -> {
				attributes.put("nonce", trip.nonce());
				attributes.put("code_verifier", trip.verifier());
			})
			.additionalParameters((parameters) -> {
				parameters.put("nonce", hash(trip.nonce()));
				parameters.put("code_challenge", hash(trip.verifier()));
				parameters.put("code_challenge_method", "S256");
				if (trip.fresh()) {
					parameters.put("prompt", "login");
					parameters.put("max_age", "0");
				}
			})
			.build();
	}

	private static String hash(String text) {
		try {
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Asks the provider about itself, until it has answered once. */
	private @Nullable Connection connect() {
		Connection known = this.connection;
		if (known == null) {
			try {
				known = Connection.to(this.properties, http());
				this.connection = known;
			}
			catch (RuntimeException ex) {
				log.warn("The identity provider gives no answer: {}", ex.getClass().getSimpleName());
			}
		}
		return known;
	}

	/** People wait for it, so it has little time. */
	private static SimpleClientHttpRequestFactory http() {
		SimpleClientHttpRequestFactory http = new SimpleClientHttpRequestFactory();
		http.setConnectTimeout(Duration.ofSeconds(2));
		http.setReadTimeout(Duration.ofSeconds(5));
		return http;
	}

	/** Describes who came back, and for what. */
	public record Arrival(Identity identity, String errand) {

	}

	/** What a browser was sent with. */
	private record Trip(String state, String nonce, String verifier, boolean fresh, String errand) {

		static Trip of(String text) {
			String[] parts = text.split(" ", 5);
			return new Trip(parts[0], parts[1], parts[2], Boolean.parseBoolean(parts[3]), parts[4]);
		}

		String toText() {
			return String.join(" ", this.state, this.nonce, this.verifier, String.valueOf(this.fresh), this.errand);
		}

	}

	/** What the provider has said about itself, and what checks its answers. */
	private record Connection(ClientRegistration registration, OidcAuthorizationCodeAuthenticationProvider check) {

		@SuppressWarnings("unchecked")
		static Connection to(OidcProperties properties, SimpleClientHttpRequestFactory http) {
			String issuer = String.valueOf(properties.issuer());
			RestTemplate rest = new RestTemplate(http);
			Map<String, Object> about = Objects.requireNonNull(
					rest.getForObject(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration", Map.class));
			if (!issuer.equals(about.get("issuer"))) {
				throw new IllegalStateException("Another issuer");
			}
			ClientRegistration registration = ClientRegistration.withRegistrationId("provider")
				.clientId(Objects.requireNonNull(properties.clientId()))
				.clientSecret(properties.clientSecret())
				.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
				.redirectUri("{baseUrl}/sign-in/provider/callback")
				.scope("openid")
				.issuerUri(issuer)
				.authorizationUri(String.valueOf(about.get("authorization_endpoint")))
				.tokenUri(String.valueOf(about.get("token_endpoint")))
				.jwkSetUri(String.valueOf(about.get("jwks_uri")))
				.build();
			RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
			tokens.setRestClient(RestClient.builder()
				.requestFactory(http)
				.configureMessageConverters(
						(converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
							.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
				.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
				.build());
			OidcAuthorizationCodeAuthenticationProvider check = new OidcAuthorizationCodeAuthenticationProvider(tokens,
					(request) -> new DefaultOidcUser(List.of(), request.getIdToken()));
			JwtDecoder decoder = decoder(registration, rest);
			check.setJwtDecoderFactory((client) -> decoder);
			return new Connection(registration, check);
		}

		private static JwtDecoder decoder(ClientRegistration registration, RestTemplate rest) {
			NimbusJwtDecoder decoder = NimbusJwtDecoder
				.withJwkSetUri(Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
				.restOperations(rest)
				.build();
			decoder.setClaimSetConverter(
					new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
			decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
					new OidcIdTokenValidator(registration)));
			return decoder;
		}

	}

}
