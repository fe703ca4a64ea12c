package app.lissom.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * An identity provider on this machine: it describes itself, gives codes for what it was
 * asked, checks secret and PKCE, and signs ID tokens, rightly or with one fault.
 */
public final class TestProvider {

	public static final String CLIENT = "lissom";

	public static final String SECRET = "a secret of the client";

	private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

	private final RSAKey key = newKey();

	private final RSAKey strange = newKey();

	private final HttpServer server;

	private volatile Map<String, String> asked = Map.of();

	private volatile String subject = "";

	public volatile @Nullable Fault fault;

	public volatile Instant signedInAt = Instant.EPOCH;

	private TestProvider(HttpServer server) {
		this.server = server;
	}

	public static TestProvider start() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
			TestProvider provider = new TestProvider(server);
			server.createContext("/.well-known/openid-configuration", provider::describe);
			server.createContext("/keys", provider::keys);
			server.createContext("/token", provider::token);
			server.start();
			return provider;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static RSAKey newKey() {
		try {
			return new RSAKeyGenerator(2048).keyID("one").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public String issuer() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** Lets somebody else sign in, without a fault. */
	public void reset() {
		this.subject = UUID.randomUUID().toString();
		this.fault = null;
		this.signedInAt = Instant.now();
	}

	public Map<String, String> asked() {
		return this.asked;
	}

	public Map<String, String> askedBy(String address) {
		return UriComponentsBuilder.fromUri(URI.create(address)).build().getQueryParams().toSingleValueMap();
	}

	/** Signs somebody in, and returns the path that the browser is sent back to. */
	public String answer(String address) {
		this.asked = askedBy(address);
		String code = UUID.randomUUID().toString();
		this.codes.put(code, this.asked);
		String back = URI.create(java.net.URLDecoder.decode(this.asked.get("redirect_uri"), StandardCharsets.UTF_8))
			.getPath();
		if (this.fault == Fault.NO_CODE) {
			return back + "?error=access_denied&state=" + this.asked.get("state");
		}
		return back + "?code=" + (this.fault == Fault.WRONG_CODE ? "x" : code) + "&state="
				+ (this.fault == Fault.WRONG_STATE ? "x" : this.asked.get("state"));
	}

	private void describe(HttpExchange exchange) throws IOException {
		send(exchange, 200,
				("{'issuer':'I','authorization_endpoint':'I/authorize','token_endpoint':'I/token','jwks_uri':'I/keys'}")
					.replace('\'', '"')
					.replace("I", issuer()));
	}

	private void keys(HttpExchange exchange) throws IOException {
		send(exchange, 200, new JWKSet(List.of(this.key.toPublicJWK())).toString());
	}

	private void token(HttpExchange exchange) throws IOException {
		Map<String, String> form = UriComponentsBuilder.newInstance()
			.query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
			.build()
			.getQueryParams()
			.toSingleValueMap();
		Map<String, String> wanted = this.codes.remove(String.valueOf(form.get("code")));
		if (wanted == null || !isClient(exchange)
				|| !hash(form.get("code_verifier")).equals(wanted.get("code_challenge"))) {
			send(exchange, 400, "{\"error\":\"invalid_grant\"}");
			return;
		}
		send(exchange, 200, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
				+ idToken(wanted.get("nonce")) + "\"}");
	}

	private static boolean isClient(HttpExchange exchange) {
		String basic = Base64.getEncoder()
			.encodeToString((CLIENT + ":" + SECRET.replace(' ', '+')).getBytes(StandardCharsets.UTF_8));
		return ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
	}

	private String idToken(String nonce) {
		Instant now = Instant.now();
		boolean old = this.fault == Fault.EXPIRED;
		JWTClaimsSet claims = new JWTClaimsSet.Builder()
			.issuer((this.fault == Fault.WRONG_ISSUER) ? "https://other.example" : issuer())
			.audience((this.fault == Fault.WRONG_AUDIENCE) ? "other" : CLIENT)
			.subject(this.subject)
			.issueTime(Date.from(now.minusSeconds(old ? 900 : 0)))
			.expirationTime(Date.from(now.plusSeconds(old ? -600 : 300)))
			.claim("nonce", (this.fault == Fault.WRONG_NONCE) ? "x" : nonce)
			.claim("auth_time", this.signedInAt.getEpochSecond())
			.build();
		try {
			RSAKey by = (this.fault == Fault.WRONG_KEY) ? this.strange : this.key;
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
			token.sign(new RSASSASigner(by));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String hash(String text) {
		try {
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(MessageDigest.getInstance("SHA-256")
					.digest(String.valueOf(text).getBytes(StandardCharsets.US_ASCII)));
		}
		catch (java.security.NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void send(HttpExchange exchange, int status, String json) throws IOException {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	/** What can be wrong with an answer. */
	public enum Fault {

		NO_CODE, WRONG_CODE, WRONG_STATE, WRONG_NONCE, WRONG_ISSUER, WRONG_AUDIENCE, WRONG_KEY, EXPIRED

	}

}
