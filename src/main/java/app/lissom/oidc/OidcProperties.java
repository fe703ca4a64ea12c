package app.lissom.oidc;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures an identity provider.
 *
 * @param issuer its address, below which it describes itself; null for none
 * @param clientId what it calls this server
 * @param clientSecret what this server proves itself with
 * @param name what people call it, for the button
 */
@ConfigurationProperties("lissom.oidc")
record OidcProperties(@Nullable URI issuer, @Nullable String clientId, @Nullable String clientSecret,
		@DefaultValue("your organization") String name) {

	OidcProperties {
		if (issuer != null && (!String.valueOf(issuer.getScheme()).matches("https?") || issuer.getHost() == null)) {
			throw new IllegalArgumentException("lissom.oidc.issuer must be like https://id.example.org");
		}
		if (issuer != null && (clientId == null || clientSecret == null)) {
			throw new IllegalArgumentException(
					"lissom.oidc.issuer needs lissom.oidc.client-id and lissom.oidc.client-secret");
		}
	}

}
