package app.lissom.account;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Which addresses are public and which need an account. An address that is in neither
 * list does not exist.
 */
@Configuration
class SecurityRules {

	/** Read by everybody. */
	private static final String[] PUBLIC = { "/", "/guide/**", "/relief/**", "/assets/**", "/goodbye",
			"/actuator/health/**", "/favicon.ico", "/robots.txt", "/error" };

	/** The doors: what one sends there decides about the account. */
	private static final String[] DOORS = { "/sign-in/**", "/sign-up/**", "/recover/**" };

	/** A person's own. */
	static final String[] PRIVATE = { "/diary/**", "/relief/**", "/settings/**", "/takeout/**", "/sign-out" };

	@Bean
	SecurityFilterChain security(HttpSecurity http) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET, PUBLIC)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD, PUBLIC)
				.permitAll()
				.requestMatchers(HttpMethod.POST, "/relief")
				.permitAll()
				.requestMatchers("/error")
				.permitAll()
				.requestMatchers(DOORS)
				.permitAll()
				.requestMatchers(PRIVATE)
				.authenticated()
				.anyRequest()
				.denyAll())
			.csrf((csrf) -> csrf.ignoringRequestMatchers("/relief"))
			.exceptionHandling((wrong) -> wrong.authenticationEntryPoint(new Doorstep())
				.accessDeniedHandler((request, response,
						denied) -> response.sendError(Doorstep.isPrivate(request) ? HttpServletResponse.SC_FORBIDDEN
								: HttpServletResponse.SC_NOT_FOUND)))
			.build();
	}

}
