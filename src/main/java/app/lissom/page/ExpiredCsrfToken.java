package app.lissom.page;

import jakarta.servlet.ServletRequest;

/**
 * Marks a form whose page was open for so long that its CSRF token has expired: it is
 * bound with an error, and its handler shows it again instead of acting.
 */
public final class ExpiredCsrfToken {

	private static final String ATTRIBUTE = ExpiredCsrfToken.class.getName();

	private ExpiredCsrfToken() {
	}

	/** Marks the form that came with the request. */
	public static void mark(ServletRequest request) {
		request.setAttribute(ATTRIBUTE, true);
	}

	static boolean isMarked(ServletRequest request) {
		return request.getAttribute(ATTRIBUTE) != null;
	}

}
