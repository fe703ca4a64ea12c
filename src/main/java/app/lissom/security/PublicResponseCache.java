package app.lissom.security;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import app.lissom.page.Languages;
import app.lissom.page.PageVariants;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Caches pages and files that are the same for everybody, and serves them from memory.
 * The first request for each passes through all filters; its response is stored
 * compressed, for pages once per language, and for a few once per
 * {@linkplain PageVariants variant} of it, too. A request with a cookie that a page may
 * depend on never gets that page from here. Signed-in people have
 * {@linkplain SignedInResponseCache responses of their own}.
 */
class PublicResponseCache extends OncePerRequestFilter {

	/** More than there are addresses; a limit, so that no bug can fill the memory. */
	static final int MAXIMUM = 1_000;

	private static final RequestMatcher FILES = AccessRules.anyOf("/assets/**", "/favicon.ico", "/robots.txt");

	private static final RequestMatcher PAGES = AccessRules.anyOf("/", "/guide/**", "/relief", "/relief/*", "/routine",
			"/routine/morning", "/routine/bedtime", "/goodbye", "/privacy", "/offline", "/manifest/*");

	private final Map<String, PublicResponse> responses = new ConcurrentHashMap<>();

	/** The addresses of pages that come in variants. */
	private final Set<String> varied = ConcurrentHashMap.newKeySet();

	private final Cookies cookies;

	private final SignedInResponseCache signedIn;

	private final Set<String> harmlessCookies;

	private final Languages languages;

	private final ObjectProvider<PageVariants> variants;

	private final String sessionCookie;

	PublicResponseCache(Cookies cookies, SignedInResponseCache signedIn, Languages languages,
			ObjectProvider<PageVariants> variants) {
		this.cookies = cookies;
		this.signedIn = signedIn;
		this.languages = languages;
		this.variants = variants;
		this.harmlessCookies = Set.of(cookies.nameOf(Cookies.BROWSER), cookies.nameOf(Cookies.CSRF),
				cookies.nameOf(Cookies.DEVICE));
		this.sessionCookie = cookies.nameOf(Cookies.SESSION);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getDispatcherType() != DispatcherType.REQUEST || request.getQueryString() != null
				|| !AccessRules.isRead(request)
				|| !FILES.matches(request) && (!PAGES.matches(request) || dependsOnOtherCookies(request));
	}

	private boolean dependsOnOtherCookies(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		if (cookies != null) {
			for (Cookie cookie : cookies) {
				if (!this.harmlessCookies.contains(cookie.getName()) && !Languages.isCookie(cookie.getName())
						&& !cookie.getName().equals(this.sessionCookie)) {
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
			this.signedIn.send(address, session, request, response, chain);
			return;
		}
		PublicResponse stored = this.responses.get(keyOf(address, request));
		if (stored == null) {
			ContentCachingResponseWrapper fresh = new ContentCachingResponseWrapper(response);
			chain.doFilter(new UnconditionalGet(request), fresh);
			if (!isPublic(fresh)) {
				fresh.copyBodyToResponse();
				return;
			}
			stored = PublicResponse.of(fresh);
			if (request.getAttribute(PageVariants.class.getName()) != null) {
				this.varied.add(address);
			}
			if (this.responses.size() < MAXIMUM) {
				this.responses.put(keyOf(address, request), stored);
			}
		}
		stored.send(request, response);
	}

	private String keyOf(String address, HttpServletRequest request) {
		if (FILES.matches(request)) {
			return address;
		}
		String key = keyOf(address, this.languages.of(request));
		return this.varied.contains(address) ? key + " " + this.variants.getObject().of(request) : key;
	}

	static String keyOf(String address, Locale language) {
		return language.toLanguageTag() + " " + address;
	}

	/** What a browser may not cache is not cached here either. */
	private static boolean isPublic(HttpServletResponse response) {
		String cache = response.getHeader(HttpHeaders.CACHE_CONTROL);
		return response.getStatus() == HttpServletResponse.SC_OK && cache != null && !cache.contains("no-store")
				&& !response.containsHeader(HttpHeaders.SET_COOKIE);
	}

}
