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
 * Declares which addresses are public and which need an account. An address in neither
 * list does not exist.
 */
@Configuration
class SecurityConfiguration {

	/** A report at a secret address. */
	static final String SHARED = "/shared/*";

	/** A calendar at a secret address. */
	static final String CALENDAR = "/calendar/*.ics";

	static final String SIGN_OUT = "/sign-out";

	/** Pages that everybody can read. */
	static final String[] PUBLIC = { "/", "/guide/**", "/relief/**", "/assets/**", CALENDAR, SHARED, "/goodbye",
			"/routine", "/routine/morning", "/routine/morning/play", "/routine/bedtime", "/routine/bedtime/play",
			"/actuator/health/**", "/favicon.ico", "/robots.txt" };

	/** Private pages below a public address. */
	private static final String[] PRIVATE_IN_PUBLIC = { "/relief/session/**", "/relief/check" };

	/** Forms that change nothing: a visitor may post them, and without a token. */
	private static final String[] CHANGES_NOTHING = { "/relief", "/relief/timer", "/relief/timer/act", SHARED };

	/** Pages on which a person proves who they are. */
	private static final String[] SIGN_IN = { "/sign-in/**", "/sign-up/**", "/recover" };

	/** Pages that belong to an account. */
	static final String[] PRIVATE = { "/diary/**", "/relief/**", "/routine/**", "/settings/**", "/takeout/**",
			"/reminders/**", "/progress/**", "/report/**", SIGN_OUT };

	private static final RequestMatcher KNOWN = new OrRequestMatcher(anyOf(SIGN_IN), anyOf(PRIVATE));

	/** Whether there is anything at the address that can be refused. */
	static boolean isKnown(HttpServletRequest request) {
		return KNOWN.matches(request);
	}

	static RequestMatcher anyOf(String... patterns) {
		PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
		return new OrRequestMatcher(Arrays.stream(patterns).<RequestMatcher>map(builder::matcher).toList());
	}

	@Bean
	SecurityFilterChain security(HttpSecurity http, SessionSecurityContextRepository contexts,
			CookieCsrfTokenRepository csrfTokens, SignInEntryPoint entryPoint, CsrfFailureHandler csrfFailures,
			ResponseHeaders headers) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(PRIVATE_IN_PUBLIC)
				.authenticated()
				.requestMatchers(HttpMethod.GET, PUBLIC)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD, PUBLIC)
				.permitAll()
				.requestMatchers(HttpMethod.POST, CHANGES_NOTHING)
				.permitAll()
				.requestMatchers("/error")
				.permitAll()
				.requestMatchers(SIGN_IN)
				.permitAll()
				.requestMatchers(PRIVATE)
				.authenticated()
				.anyRequest()
				.denyAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens).ignoringRequestMatchers(CHANGES_NOTHING))
			.securityContext((context) -> context.securityContextRepository(contexts))
			.headers((standard) -> standard.defaultsDisabled().addHeaderWriter(headers))
			.requestCache(RequestCacheConfigurer::disable)
			.sessionManagement(SessionManagementConfigurer::disable)
			.logout((logout) -> logout.disable())
			.exceptionHandling(
					(refused) -> refused.authenticationEntryPoint(entryPoint).accessDeniedHandler(csrfFailures))
			.build();
	}

	/** Adds our headers to what the firewall refuses before any filter sees it. */
	@Bean
	RequestRejectedHandler rejected(ResponseHeaders headers) {
		return (request, response, rejected) -> {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			headers.writeHeaders(request, response);
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		};
	}

	/** Keeps the token in a cookie, so that a form costs a visitor no session. */
	@Bean
	CookieCsrfTokenRepository csrfTokens(Cookies cookies, ServerProperties server) {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(cookies.nameOf(Cookies.CSRF));
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.httpOnly(true).secure(server.https()).sameSite("Lax"));
		return tokens;
	}

}
