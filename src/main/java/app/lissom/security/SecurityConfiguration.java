package app.lissom.security;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which addresses are public and which need an account. An address that is in neither
 * list does not exist.
 */
@Configuration
class SecurityConfiguration {

	/** What a person shows to others, who hold its secret and nothing else. */
	static final String SHARED = "/shared/*";

	/** Read by everybody. */
	static final String[] PUBLIC = { "/", "/guide/**", "/relief/**", "/assets/**", "/calendar/*.ics", SHARED,
			"/goodbye", "/routine", "/routine/morning", "/routine/morning/play", "/routine/bedtime",
			"/routine/bedtime/play", "/actuator/health/**", "/favicon.ico", "/robots.txt" };

	/** Rooms of one's own in a house that is open to everybody. */
	private static final String[] OWN_ROOMS = { "/relief/session/**", "/relief/check" };

	/** What changes nothing, so that a visitor may send it, and without a token. */
	private static final String[] ANSWERED_AT_ONCE = { "/relief", "/relief/timer", "/relief/timer/act", SHARED };

	/** The doors: what one sends there decides about the account. */
	private static final String[] DOORS = { "/sign-in/**", "/sign-up/**", "/recover" };

	/** A person's own. */
	static final String[] PRIVATE = { "/diary/**", "/relief/**", "/routine/**", "/settings/**", "/takeout/**",
			"/reminders/**", "/progress/**", "/report/**", "/sign-out" };

	private static final RequestMatcher KNOWN = new OrRequestMatcher(anyOf(DOORS), anyOf(PRIVATE));

	/** Whether there is anything at the address to be refused from. */
	static boolean isKnown(HttpServletRequest request) {
		return KNOWN.matches(request);
	}

	static RequestMatcher anyOf(String... patterns) {
		PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
		return new OrRequestMatcher(Arrays.stream(patterns).<RequestMatcher>map(builder::matcher).toList());
	}

	@Bean
	SecurityFilterChain security(HttpSecurity http, SessionSecurityContextRepository contexts,
			CookieCsrfTokenRepository csrfTokens, SignInEntryPoint doorstep, CsrfFailureHandler refusal,
			ResponseHeaders headers) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(OWN_ROOMS)
				.authenticated()
				.requestMatchers(HttpMethod.GET, PUBLIC)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD, PUBLIC)
				.permitAll()
				.requestMatchers(HttpMethod.POST, ANSWERED_AT_ONCE)
				.permitAll()
				.requestMatchers("/error")
				.permitAll()
				.requestMatchers(DOORS)
				.permitAll()
				.requestMatchers(PRIVATE)
				.authenticated()
				.anyRequest()
				.denyAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens).ignoringRequestMatchers(ANSWERED_AT_ONCE))
			.securityContext((context) -> context.securityContextRepository(contexts))
			.headers((standard) -> standard.defaultsDisabled().addHeaderWriter(headers))
			.requestCache(RequestCacheConfigurer::disable)
			.sessionManagement(SessionManagementConfigurer::disable)
			.logout((logout) -> logout.disable())
			.exceptionHandling((wrong) -> wrong.authenticationEntryPoint(doorstep).accessDeniedHandler(refusal))
			.build();
	}

	/** What the firewall turns away before any filter sees it has our headers too. */
	@Bean
	RequestRejectedHandler rejected(ResponseHeaders headers) {
		return (request, response, rejected) -> {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			headers.writeHeaders(request, response);
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		};
	}

	/** The token stands in a cookie, so that a form costs a visitor no session. */
	@Bean
	CookieCsrfTokenRepository csrfTokens(ServerProperties site) {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(site.cookie("csrf"));
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.httpOnly(true).secure(site.https()).sameSite("Lax"));
		return tokens;
	}

}
