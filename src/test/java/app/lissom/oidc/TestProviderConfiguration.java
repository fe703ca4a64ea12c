package app.lissom.oidc;

import java.net.InetAddress;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/**
 * Configures the server of a {@link TestProvider}. It has no stereotype, so that the
 * product does not find it.
 */
@EnableWebSecurity
class TestProviderConfiguration {

	@Bean
	static TomcatServletWebServerFactory webServer() {
		TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(0);
		tomcat.setAddress(InetAddress.getLoopbackAddress());
		// Where no servlet would answer, Tomcat asks no filter.
		tomcat.getSettings().setRegisterDefaultServlet(true);
		return tomcat;
	}

	@Bean
	static SecurityFilterChain filters(HttpSecurity http, TestProvider provider) {
		Filter outage = (request, response, chain) -> {
			if (provider.isAnswered((HttpServletRequest) request, (HttpServletResponse) response)) {
				chain.doFilter(request, response);
			}
		};
		return http.oauth2AuthorizationServer((server) -> server.oidc(Customizer.withDefaults()))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.formLogin(Customizer.withDefaults())
			.addFilterBefore(outage, DisableEncodeUrlFilter.class)
			.build();
	}

	@Bean
	static UserDetailsService people() {
		return (name) -> User.withUsername(name).password(TestProvider.PASSWORD).build();
	}

	/** Hashing would only take time. */
	@Bean
	static PasswordEncoder passwords() {
		return new PasswordEncoder() {

			@Override
			public String encode(@Nullable CharSequence password) {
				return String.valueOf(password);
			}

			@Override
			public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
				return encode(password).equals(stored);
			}

		};
	}

	@Bean
	static AuthorizationServerSettings settings() {
		return AuthorizationServerSettings.builder().build();
	}

	@Bean
	static RegisteredClientRepository clients(TestProvider provider) {
		return new RegisteredClientRepository() {

			@Override
			public void save(RegisteredClient client) {
				throw new UnsupportedOperationException();
			}

			@Override
			public @Nullable RegisteredClient findById(String id) {
				return provider.client();
			}

			@Override
			public @Nullable RegisteredClient findByClientId(String id) {
				return TestProvider.CLIENT.equals(id) ? provider.client() : null;
			}

		};
	}

	@Bean
	static JWKSource<SecurityContext> keys(TestProvider provider) {
		return (selector, context) -> selector.select(new JWKSet(provider.key()));
	}

	@Bean
	static JwtDecoder decoder(JWKSource<SecurityContext> keys) {
		return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
	}

	@Bean
	static JwtEncoder encoder(TestProvider provider) {
		return new NimbusJwtEncoder((selector, context) -> selector.select(new JWKSet(provider.signingKey())));
	}

	@Bean
	static OAuth2TokenCustomizer<JwtEncodingContext> faults(TestProvider provider) {
		return (token) -> {
			if (token.getTokenType().getValue().equals("id_token")) {
				provider.spoil(token.getClaims());
			}
		};
	}

}
