package app.lissom.security;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import app.lissom.page.Languages;
import app.lissom.page.PageVariants;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.ForwardedHeaderFilter;

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
			"/privacy", "/routine", "/routine/morning", "/routine/morning/play", "/routine/bedtime",
			"/routine/bedtime/play", "/offline", "/sw.js", "/push-worker.js", "/manifest/*", "/favicon.ico",
			"/robots.txt" };

	/** Private pages below a public address. */
	private static final String[] PRIVATE_IN_PUBLIC = { "/relief/session/**", "/relief/check" };

	/** Forms that change nothing: a visitor may post them, and without a token. */
	private static final String[] CHANGES_NOTHING = { "/relief", "/relief/timer", "/relief/timer/act", SHARED };

	/**
	 * Changes the language, from pages that are the same for everybody: without a token.
	 * The worst that another site can do is to change what a visitor reads.
	 */
	private static final String LANGUAGE = "/language";

	/** Taps on notifications, where nobody is signed in; a token says who may do what. */
	private static final String NOTICE = "/notice";

	/** Pages on which a person proves who they are. */
	private static final String[] SIGN_IN = { "/sign-in/**", "/sign-up/**", "/recover", "/recover/email" };

	/** Pages that belong to an account. */
	static final String[] PRIVATE = { "/diary/**", "/relief/**", "/routine/**", "/settings/**", "/takeout/**",
			"/reminders/**", "/progress/**", "/report/**", "/my-back", SIGN_OUT };

	private static final RequestMatcher GUIDE = anyOf("/guide/**", "/relief", "/relief/*");

	private static final RequestMatcher PRIVATE_PAGE = anyOf(PRIVATE_IN_PUBLIC);

	private static final RequestMatcher PUBLIC_PAGE = anyOf(PUBLIC);

	private static final RequestMatcher KNOWN = new OrRequestMatcher(anyOf(SIGN_IN), anyOf(PRIVATE));

	/** Returns whether a page is the same for everybody, in an emergency too. */
	static boolean isGuide(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) && GUIDE.matches(request) && !PRIVATE_PAGE.matches(request);
	}

	/** Returns whether the address exists, so that access to it can be denied. */
	static boolean isKnown(HttpServletRequest request) {
		return KNOWN.matches(request);
	}

	/**
	 * Answers a request for which there is nothing: a form sent to a page that is only
	 * read, or an address that does not exist.
	 */
	static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean read = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
		if (!read && PUBLIC_PAGE.matches(request)) {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
		}
		else {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
	}

	static RequestMatcher anyOf(String... patterns) {
		PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
		return new OrRequestMatcher(Arrays.stream(patterns).<RequestMatcher>map(builder::matcher).toList());
	}

	static RequestMatcher anyPost(String... patterns) {
		PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
		return new OrRequestMatcher(Arrays.stream(patterns)
			.<RequestMatcher>map((pattern) -> builder.matcher(HttpMethod.POST, pattern))
			.toList());
	}

	@Bean
	SecurityFilterChain security(HttpSecurity http, SessionSecurityContextRepository contexts,
			CookieCsrfTokenRepository csrfTokens, SignInEntryPoint entryPoint, LissomAccessDeniedHandler refusals,
			ResponseHeaders headers, Clock clock) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(PRIVATE_IN_PUBLIC)
				.authenticated()
				.requestMatchers(HttpMethod.GET, PUBLIC)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD, PUBLIC)
				.permitAll()
				.requestMatchers(HttpMethod.POST, CHANGES_NOTHING)
				.permitAll()
				.requestMatchers(HttpMethod.POST, LANGUAGE, NOTICE)
				.permitAll()
				.requestMatchers("/error")
				.permitAll()
				.requestMatchers(SIGN_IN)
				.permitAll()
				.requestMatchers(RecentProof.NEEDED)
				.access(RecentProof.required(clock))
				.requestMatchers(PRIVATE)
				.authenticated()
				.anyRequest()
				.denyAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens)
				.ignoringRequestMatchers(CHANGES_NOTHING)
				.ignoringRequestMatchers(LANGUAGE, NOTICE))
			.securityContext((context) -> context.securityContextRepository(contexts))
			.headers((standard) -> standard.defaultsDisabled().addHeaderWriter(headers))
			.requestCache(RequestCacheConfigurer::disable)
			.sessionManagement(SessionManagementConfigurer::disable)
			.logout((logout) -> logout.disable())
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(entryPoint).accessDeniedHandler(refusals))
			.build();
	}

	/** Measuring each filter costs more than most of them do, and nobody needs it. */
	@Bean
	static SecurityObservationSettings securityObservations() {
		return SecurityObservationSettings.noObservations();
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

	/**
	 * Comes before the filters that measure, find the session or decide on access. It is
	 * made with the web server, when it is too early for the database.
	 */
	@Bean
	static FilterRegistrationBean<PublicResponseCache> publicResponses(Cookies cookies,
			ObjectProvider<Sessions> sessions, CsrfTokenRepository csrfTokens, Languages languages,
			ObjectProvider<PageVariants> variants) {
		FilterRegistrationBean<PublicResponseCache> registration = new FilterRegistrationBean<>(
				new PublicResponseCache(cookies, sessions, csrfTokens, languages, variants));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	/**
	 * Replaces Spring Boot's own filter. The setting that asks for it means that there is
	 * a proxy, on this machine unless another setting names it.
	 */
	@Bean
	static FilterRegistrationBean<ForwardedHeaderFilter> trustedProxies(SiteProperties server,
			@Value("${server.forward-headers-strategy:none}") String strategy) {
		List<String> proxies = server.trustedProxies();
		if (proxies == null) {
			proxies = strategy.equalsIgnoreCase("none") ? List.of() : List.of("127.0.0.0/8", "::1");
		}
		FilterRegistrationBean<ForwardedHeaderFilter> registration = new FilterRegistrationBean<>(
				new TrustedProxyFilter(proxies));
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	/** Keeps the token in a cookie, so that a form costs a visitor no session. */
	@Bean
	CookieCsrfTokenRepository csrfTokens(Cookies cookies, SiteProperties server) {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(cookies.nameOf(Cookies.CSRF));
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.httpOnly(true).secure(server.https()).sameSite("Lax"));
		return tokens;
	}

}
