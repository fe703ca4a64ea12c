package app.lissom.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Holds the state of an authorization request in an encrypted cookie of the browser,
 * while its user signs in at the provider.
 *
 * @param verifier the code verifier of PKCE
 * @param fresh whether the person must sign in there again
 * @param errand why the person was sent there
 */
record PendingAuthorization(String state, String nonce, String verifier, boolean fresh, String errand) {

	static PendingAuthorization of(String text) {
		String[] parts = text.split(" ", 5);
		return new PendingAuthorization(parts[0], parts[1], parts[2], Boolean.parseBoolean(parts[3]), parts[4]);
	}

	String toText() {
		return String.join(" ", this.state, this.nonce, this.verifier, String.valueOf(this.fresh), this.errand);
	}

	/** Returns what the provider is asked. */
	OAuth2AuthorizationRequest request(ClientRegistration registration, String callback) {
		return OAuth2AuthorizationRequest.authorizationCode()
			.clientId(registration.getClientId())
			.authorizationUri(Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
			.redirectUri(callback)
			.scopes(registration.getScopes())
			.state(this.state)
			.attributes((attributes) -> {
				attributes.put("nonce", this.nonce);
				attributes.put("code_verifier", this.verifier);
			})
			.additionalParameters((parameters) -> {
				parameters.put("nonce", hash(this.nonce));
				parameters.put("code_challenge", hash(this.verifier));
				parameters.put("code_challenge_method", "S256");
				if (this.fresh) {
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

}
