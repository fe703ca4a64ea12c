package app.lissom.security;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
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

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers requests for pages and files that are the same for everybody from memory. The
 * first request for each goes through all filters; what it gets is stored, compressed,
 * for the others. A page is never answered from here to a request with a cookie that it
 * may depend on.
 */
class PublicResponseCache extends OncePerRequestFilter {

	/** More than there are addresses, so that no flaw can fill the memory. */
	private static final int MAXIMUM = 1_000;

	private static final RequestMatcher FILES = SecurityConfiguration.anyOf("/assets/**", "/favicon.ico",
			"/robots.txt");

	private static final RequestMatcher PAGES = SecurityConfiguration.anyOf("/", "/guide/**", "/relief", "/relief/*",
			"/routine", "/routine/morning", "/routine/bedtime", "/goodbye");

	/** Headers that would make the answer to one request another one than to the next. */
	private static final Set<String> CONDITIONS = Set.of("accept-encoding", "if-none-match", "if-match",
			"if-modified-since", "if-unmodified-since", "if-range", "range");

	private final Map<String, PublicResponse> responses = new ConcurrentHashMap<>();

	private final Set<String> harmlessCookies;

	PublicResponseCache(Cookies cookies) {
		this.harmlessCookies = Set.of(cookies.nameOf(Cookies.BROWSER), cookies.nameOf(Cookies.CSRF),
				cookies.nameOf(Cookies.DEVICE));
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getDispatcherType() != DispatcherType.REQUEST || request.getQueryString() != null
				|| !isRead(request)
				|| !FILES.matches(request) && (!PAGES.matches(request) || dependsOnCookies(request));
	}

	private boolean dependsOnCookies(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		if (cookies != null) {
			for (Cookie cookie : cookies) {
				if (!this.harmlessCookies.contains(cookie.getName())) {
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
