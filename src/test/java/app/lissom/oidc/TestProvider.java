package app.lissom.oidc;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import app.lissom.account.Visitor;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An identity provider on this machine: a Spring Authorization Server, whose responses
 * are correct or have one fault. It signs in whomever a test names.
 */
public final class TestProvider {

	public static final String CLIENT = "lissom";

	public static final String SECRET = "a secret of the client";

	static final String PASSWORD = "the password there";

	/** The one that it names, and another one with the same id. */
	private final List<JWK> keys = keys();

	private final AtomicInteger requests = new AtomicInteger();

	private final int port;

	private volatile @Nullable RegisteredClient client;

	private volatile Map<String, String> asked = Map.of();

	private volatile int waiting;

	private volatile String subject = "";

	public volatile @Nullable Fault fault;

	/** What it says of the time when a person signed in; null for the truth. */
	public volatile @Nullable Instant signedInAt;

	private TestProvider() {
		AnnotationConfigServletWebServerApplicationContext context = new AnnotationConfigServletWebServerApplicationContext();
		context.registerBean(TestProvider.class, () -> this);
		context.register(TestProviderConfiguration.class);
		context.refresh();
		this.port = context.getWebServer().getPort();
		this.fault = Fault.AWAY;
	}

	/** Starts one that is away until it is reset. */
	public static TestProvider start() {
		return new TestProvider();
	}

	/** Reads the keys, which take seconds to make. */
	private static List<JWK> keys() {
		try (InputStream keys = TestProvider.class.getResourceAsStream("keys.json")) {
			return JWKSet.load(keys).getKeys();
		}
		catch (IOException | ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public String issuer() {
		return "http://localhost:" + this.port;
	}

	/** Lets somebody else sign in, without a fault. */
	public void reset() {
		this.subject = UUID.randomUUID().toString();
		this.fault = null;
		this.signedInAt = null;
	}

	/** Knows the product, by the address that people are sent back to. */
	public void register(String callback) {
		this.client = RegisteredClient.withId("1")
			.clientId(CLIENT)
			.clientSecret(SECRET)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri(callback)
			.scope("openid")
			.clientSettings(ClientSettings.builder().requireProofKey(true).build())
			.build();
	}

	/** Returns the key that answers can be checked by. */
	RSAKey key() {
		return this.keys.get(0).toRSAKey();
	}

	/** Returns the key that answers are signed with. */
	RSAKey signingKey() {
		return this.keys.get((this.fault == Fault.WRONG_KEY) ? 1 : 0).toRSAKey();
	}

	@Nullable RegisteredClient client() {
		return this.client;
	}

	/** Returns how many requests came so far. */
	public int requests() {
		return this.requests.get();
	}

	/** Returns what it was last asked for, by its parameters. */
	public Map<String, String> asked() {
		return this.asked;
	}

	public Map<String, String> askedBy(String address) {
		return UriComponentsBuilder.fromUri(URI.create(address)).build().getQueryParams().toSingleValueMap();
	}

	/** Signs somebody in, and returns the address that the browser is sent back to. */
	public String answer(String address) {
		this.asked = askedBy(address);
		Visitor person = new Visitor(this.port).open(local(address)).open("/login");
		person.post("/login", Map.of("username", this.subject, "password", PASSWORD, "_csrf",
				person.page().select("[name=_csrf]").val()));
		String back = local(person.open(local(person.leadsTo().orElseThrow())).leadsTo().orElseThrow());
		if (this.fault == Fault.NO_CODE) {
			return back.replaceFirst("code=[^&]*", "error=server_error");
		}
		if (this.fault == Fault.WRONG_CODE) {
			return back.replaceFirst("code=[^&]*", "code=x");
		}
		return (this.fault == Fault.WRONG_STATE) ? back.replaceFirst("state=[^&]*", "state=x") : back;
	}

	/**
	 * Returns the address that the browser of a person who changed their mind is sent to.
	 */
	public String cancel(String address) {
		Map<String, String> asked = askedBy(address);
		return local(asked.get("redirect_uri")) + "?error=access_denied&state=" + asked.get("state");
	}

	private static String local(String address) {
		return address.replaceFirst("http://[^/]+", "");
	}

	void spoil(JwtClaimsSet.Builder claims) {
		Instant now = Instant.now();
		if (this.signedInAt != null) {
			claims.claim("auth_time", Date.from(this.signedInAt));
		}
		if (this.fault == Fault.WRONG_NONCE) {
			claims.claim("nonce", "x");
		}
		if (this.fault == Fault.WRONG_ISSUER) {
			claims.issuer("https://other.example");
		}
		if (this.fault == Fault.WRONG_AUDIENCE) {
			claims.audience(List.of("other"));
		}
		if (this.fault == Fault.EXPIRED) {
			claims.issuedAt(now.minusSeconds(900)).expiresAt(now.minusSeconds(600));
		}
	}

	/** Lets a request in, unless the provider is out of order where it leads. */
	boolean isAnswered(HttpServletRequest request, HttpServletResponse response) {
		this.requests.incrementAndGet();
		Fault fault = this.fault;
		if (fault == Fault.AWAY_SILENTLY) {
			waitForTheFaultToEnd();
		}
		boolean away = fault == Fault.AWAY
				|| (fault == Fault.AWAY_FOR_TOKENS && request.getRequestURI().equals("/oauth2/token"))
				|| (fault == Fault.AWAY_FOR_KEYS && request.getRequestURI().equals("/oauth2/jwks"));
		if (away) {
			response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
		return !away;
	}

	private synchronized void waitForTheFaultToEnd() {
		this.waiting++;
		while (this.fault == Fault.AWAY_SILENTLY) {
			try {
				wait(100);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
		this.waiting--;
	}

	/** Returns how many requests it leaves without an answer now. */
	public int waiting() {
		return this.waiting;
	}

	/** What can be wrong. */
	public enum Fault {

		NO_CODE, WRONG_CODE, WRONG_STATE, WRONG_NONCE, WRONG_ISSUER, WRONG_AUDIENCE, WRONG_KEY, EXPIRED, AWAY,
		AWAY_FOR_TOKENS, AWAY_FOR_KEYS, AWAY_SILENTLY

	}

}
