package app.lissom.oidc;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Holds the discovered metadata of the provider, and what verifies its tokens. */
record ProviderConnection(ClientRegistration registration, OidcAuthorizationCodeAuthenticationProvider check) {

	@SuppressWarnings("unchecked")
	static ProviderConnection to(OidcProperties properties) {
		String issuer = String.valueOf(properties.issuer());
		SimpleClientHttpRequestFactory http = http();
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
			.configureMessageConverters((converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build());
		OidcAuthorizationCodeAuthenticationProvider check = new OidcAuthorizationCodeAuthenticationProvider(tokens,
				(request) -> new DefaultOidcUser(List.of(), request.getIdToken()));
		JwtDecoder decoder = decoder(registration, rest);
		check.setJwtDecoderFactory((client) -> decoder);
		return new ProviderConnection(registration, check);
	}

	/**
	 * Exchanges a code for what the provider says of its person, checked.
	 * @param asked what the person was sent with
	 */
	OidcIdToken exchange(OAuth2AuthorizationRequest asked, String code) {
		OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
			.redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
			.state(Objects.requireNonNull(asked.getState()))
			.build();
		OAuth2LoginAuthenticationToken proved = (OAuth2LoginAuthenticationToken) Objects
			.requireNonNull(this.check.authenticate(new OAuth2LoginAuthenticationToken(this.registration,
					new OAuth2AuthorizationExchange(asked, answer))));
		return ((OidcUser) Objects.requireNonNull(proved.getPrincipal())).getIdToken();
	}

	/** People wait for it, so it has little time. */
	private static SimpleClientHttpRequestFactory http() {
		SimpleClientHttpRequestFactory http = new SimpleClientHttpRequestFactory();
		http.setConnectTimeout(Duration.ofSeconds(2));
		http.setReadTimeout(Duration.ofSeconds(5));
		return http;
	}

	private static JwtDecoder decoder(ClientRegistration registration, RestTemplate rest) {
		NimbusJwtDecoder decoder = NimbusJwtDecoder
			.withJwkSetUri(Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
			.restOperations(rest)
			.build();
		decoder
			.setClaimSetConverter(new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
				new OidcIdTokenValidator(registration)));
		return decoder;
	}

}
