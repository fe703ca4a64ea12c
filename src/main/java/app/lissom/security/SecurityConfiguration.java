package app.lissom.security;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.lissom.page.Languages;
import app.lissom.page.PageVariants;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.ServletRequestPathFilter;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Configures the filters in front of all pages. */
@Configuration
class SecurityConfiguration {

	@Bean
	SecurityFilterChain security(HttpSecurity http, SessionSecurityContextRepository contexts,
			CookieCsrfTokenRepository csrfTokens, SignInEntryPoint entryPoint, LissomAccessDeniedHandler refusals,
			ResponseHeaders headers, Clock clock) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(AccessRules.PRIVATE_IN_PUBLIC)
				.authenticated()
				.requestMatchers(HttpMethod.GET, AccessRules.PUBLIC)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD, AccessRules.PUBLIC)
				.permitAll()
				.requestMatchers(HttpMethod.POST, AccessRules.CHANGES_NOTHING)
				.permitAll()
				.requestMatchers(HttpMethod.POST, AccessRules.LANGUAGE, AccessRules.NOTICE)
				.permitAll()
				.requestMatchers("/error")
				.permitAll()
				.requestMatchers(AccessRules.SIGN_IN)
				.permitAll()
				.requestMatchers(RecentProof.NEEDED)
				.access(RecentProof.required(clock))
				.requestMatchers(AccessRules.PRIVATE)
				.authenticated()
				.anyRequest()
				.denyAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens)
				.ignoringRequestMatchers(AccessRules.CHANGES_NOTHING)
				.ignoringRequestMatchers(AccessRules.LANGUAGE, AccessRules.NOTICE))
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
		FilterRegistrationBean<PublicResponseCache> registration = new FilterRegistrationBean<>(new PublicResponseCache(
				cookies, new SignedInResponseCache(sessions, csrfTokens, languages), languages, variants));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return registration;
	}

	/** Parses the path once for all patterns that it is compared with from then on. */
	@Bean
	static FilterRegistrationBean<ServletRequestPathFilter> parsedPaths() {
		FilterRegistrationBean<ServletRequestPathFilter> registration = new FilterRegistrationBean<>(
				new ServletRequestPathFilter());
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

	/** Adds the field of the account to the token that each posted form has. */
	@Bean
	static BeanPostProcessor formsOfAccounts() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof CsrfRequestDataValueProcessor tokens) ? new FormFields(tokens) : bean;
			}

		};
	}

	/**
	 * The hidden fields of a form, which are the same for all of a page that are posted.
	 */
	private record FormFields(CsrfRequestDataValueProcessor tokens) implements RequestDataValueProcessor {

		/** The attribute of the request that holds them. */
		private static final String FIELDS = FormFields.class.getName();

		@Override
		public String processAction(HttpServletRequest request, String action, String method) {
			return this.tokens.processAction(request, action, method);
		}

		@Override
		public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value,
				String type) {
			return this.tokens.processFormFieldValue(request, name, value, type);
		}

		/** A form that is not posted has none: the tokens know its method. */
		@Override
		@SuppressWarnings("unchecked")
		public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
			Map<String, String> token = this.tokens.getExtraHiddenFields(request);
			if (token.isEmpty()) {
				return token;
			}
			if (request.getAttribute(FIELDS) instanceof Map<?, ?> known) {
				return (Map<String, String>) known;
			}
			Map<String, String> fields = new LinkedHashMap<>(token);
			SessionSecurityContextRepository.signedIn(request)
				.ifPresent((account) -> fields.put(OutboxMark.fieldOf(account), ""));
			request.setAttribute(FIELDS, fields);
			return fields;
		}

		@Override
		public String processUrl(HttpServletRequest request, String url) {
			return this.tokens.processUrl(request, url);
		}

	}

}
