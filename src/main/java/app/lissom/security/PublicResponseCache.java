package app.lissom.security;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers requests for pages and files that are the same for everybody from memory. The
 * first request for each goes through all filters; what it gets is stored, compressed,
 * for the others. A page is never answered from here to a request with a cookie that it
 * may depend on. Signed-in people have bodies of their own, all the same ones, with gaps
 * for the tokens of forms; pages that ask who they are are not stored.
 */
class PublicResponseCache extends OncePerRequestFilter {

	/** More than there are addresses, so that no flaw can fill the memory. */
	private static final int MAXIMUM = 1_000;

	private static final RequestMatcher FILES = SecurityConfiguration.anyOf("/assets/**", "/favicon.ico",
			"/robots.txt");

	private static final RequestMatcher PAGES = SecurityConfiguration.anyOf("/", "/guide/**", "/relief", "/relief/*",
			"/routine", "/routine/morning", "/routine/bedtime", "/goodbye", "/privacy");

	/** Headers that would make the answer to one request another one than to the next. */
	private static final Set<String> CONDITIONS = Set.of("accept-encoding", "if-none-match", "if-match",
			"if-modified-since", "if-unmodified-since", "if-range", "range");

	private final Map<String, PublicResponse> responses = new ConcurrentHashMap<>();

	/** What signed-in people get; empty where that depends on the person. */
	private final Map<String, Optional<SignedInResponse>> signedIn = new ConcurrentHashMap<>();

	private final Cookies cookies;

	private final Sessions sessions;

	private final CsrfTokenRepository csrfTokens;

	private final CsrfTokenRequestHandler csrfHandler = new XorCsrfTokenRequestAttributeHandler();

	private final Set<String> harmlessCookies;

	private final String sessionCookie;

	PublicResponseCache(Cookies cookies, Sessions sessions, CsrfTokenRepository csrfTokens) {
		this.cookies = cookies;
		this.sessions = sessions;
		this.csrfTokens = csrfTokens;
		this.harmlessCookies = Set.of(cookies.nameOf(Cookies.BROWSER), cookies.nameOf(Cookies.CSRF),
				cookies.nameOf(Cookies.DEVICE));
		this.sessionCookie = cookies.nameOf(Cookies.SESSION);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getDispatcherType() != DispatcherType.REQUEST || request.getQueryString() != null
				|| !isRead(request)
				|| !FILES.matches(request) && (!PAGES.matches(request) || dependsOnOtherCookies(request));
	}

	private boolean dependsOnOtherCookies(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		if (cookies != null) {
			for (Cookie cookie : cookies) {
				if (!this.harmlessCookies.contains(cookie.getName()) && !cookie.getName().equals(this.sessionCookie)) {
					return true;
				}
			}
		}
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		// A proxy may show the product under more than one path.
		String address = request.getRequestURI();
		String session = this.cookies.find(Cookies.SESSION, request).orElse(null);
		if (session != null && !FILES.matches(request)) {
			sendSignedIn(address, session, request, response, chain);
			return;
		}
		PublicResponse stored = this.responses.get(address);
		if (stored == null) {
			ContentCachingResponseWrapper fresh = new ContentCachingResponseWrapper(response);
			chain.doFilter(new UnconditionalGet(request), fresh);
			if (!isPublic(fresh)) {
				fresh.copyBodyToResponse();
				return;
			}
			stored = PublicResponse.of(fresh);
			if (this.responses.size() < MAXIMUM) {
				this.responses.put(address, stored);
			}
		}
		stored.send(request, response);
	}

	private void sendSignedIn(String address, String session, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		Optional<SignedInResponse> stored = this.signedIn.get(address);
		if (stored == null && HttpMethod.GET.matches(request.getMethod()) && this.signedIn.size() < MAXIMUM) {
			ContentCachingResponseWrapper fresh = new ContentCachingResponseWrapper(response);
			chain.doFilter(request, fresh);
			if (request.getAttribute(SignedIn.class.getName()) != null) {
				this.signedIn.put(address, Optional.empty());
			}
			else if (SessionSecurityContextRepository.isSignedIn(request)) {
				SignedInResponse.of(request, fresh).ifPresent((one) -> this.signedIn.put(address, Optional.of(one)));
			}
			fresh.copyBodyToResponse();
			return;
		}
		CsrfToken token = this.csrfTokens.loadToken(request);
		if (stored == null || stored.isEmpty() || token == null || !isSession(session)) {
			chain.doFilter(request, response);
			return;
		}
		this.csrfHandler.handle(request, response, () -> token);
		CsrfToken masked = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
		stored.get().send(request, response, masked.getToken());
	}

	/** Without a database the page is drawn, as for a visitor. */
	private boolean isSession(String session) {
		try {
			return this.sessions.find(session).isPresent();
		}
		catch (DataAccessException ex) {
			return false;
		}
	}

	/** Whatever may not be cached by a browser may not be cached here. */
	private static boolean isPublic(HttpServletResponse response) {
		String cache = response.getHeader(HttpHeaders.CACHE_CONTROL);
		return response.getStatus() == HttpServletResponse.SC_OK && cache != null && !cache.contains("no-store")
				&& !response.containsHeader(HttpHeaders.SET_COOKIE);
	}

	private static boolean isRead(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
	}

	/** Asks for the whole response, whatever this request needs of it. */
	private static final class UnconditionalGet extends HttpServletRequestWrapper {

		UnconditionalGet(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

		@Override
		public @Nullable String getHeader(String name) {
			return CONDITIONS.contains(name.toLowerCase(Locale.ROOT)) ? null : super.getHeader(name);
		}

	}

}
