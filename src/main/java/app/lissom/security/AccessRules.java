package app.lissom.security;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Says which addresses are public and which need an account. An address in neither list
 * does not exist.
 */
final class AccessRules {

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
	static final String[] PRIVATE_IN_PUBLIC = { "/relief/session/**", "/relief/check" };

	/** Forms that change nothing: a visitor may post them, and without a token. */
	static final String[] CHANGES_NOTHING = { "/relief", "/relief/timer", "/relief/timer/act", SHARED };

	/**
	 * Changes the language, from pages that are the same for everybody: without a token.
	 * The worst that another site can do is to change what a visitor reads.
	 */
	static final String LANGUAGE = "/language";

	/** Taps on notifications, where nobody is signed in; a token says who may do what. */
	static final String NOTICE = "/notice";

	/** Pages on which a person proves who they are. */
	static final String[] SIGN_IN = { "/sign-in/**", "/sign-up/**", "/recover", "/recover/email" };

	/** Pages that belong to an account. */
	static final String[] PRIVATE = { "/diary/**", "/relief/**", "/routine/**", "/settings/**", "/takeout/**",
			"/reminders/**", "/progress/**", "/report/**", "/my-back", SIGN_OUT };

	private static final RequestMatcher GUIDE = anyOf("/guide/**", "/relief", "/relief/*");

	private static final RequestMatcher PRIVATE_PAGE = anyOf(PRIVATE_IN_PUBLIC);

	private static final RequestMatcher PUBLIC_PAGE = anyOf(PUBLIC);

	private static final RequestMatcher KNOWN = new OrRequestMatcher(anyOf(SIGN_IN), anyOf(PRIVATE));

	private AccessRules() {
	}

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
		if (!isRead(request) && PUBLIC_PAGE.matches(request)) {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
		}
		else {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
	}

	static boolean isRead(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
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

}
