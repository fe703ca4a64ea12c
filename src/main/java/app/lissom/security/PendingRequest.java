package app.lissom.security;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Describes the request that was interrupted by the sign-in page.
 *
 * @param returnUrl the page that they were going to, as the browser sent it, or null
 * @param encrypted the form that they were sending, encrypted for their browser, or null
 * @param post the form itself; null when there is none, or it could not be saved, was
 * changed, is too old or comes from another browser
 */
public record PendingRequest(@Nullable String returnUrl, @Nullable String encrypted, @Nullable SavedPost post) {

	/** Printable ASCII, one slash first; browsers read two, or a backslash, as a host. */
	static final Pattern LOCAL = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\{}]]{0,500}");

	/** Returns whether there was a form that cannot be sent any more. */
	public boolean isLost() {
		return this.encrypted != null && this.post == null;
	}

	/**
	 * Returns the address to return to, without the context path: always one of this
	 * site, or else the start page.
	 */
	public String localUrl() {
		return (this.returnUrl != null && LOCAL.matcher(this.returnUrl).matches()) ? this.returnUrl : "/";
	}

	/** Returns the name of the view that redirects there. */
	public String redirect() {
		return UrlBasedViewResolver.REDIRECT_URL_PREFIX + localUrl();
	}

}
