package app.lissom.security;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Reads the address to return to after signing in: always one of this site. */
public final class ReturnUrl {

	/** Printable ASCII, one slash first; browsers read two, or a backslash, as a host. */
	private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\{}]]{0,500}");

	private ReturnUrl() {
	}

	/**
	 * Returns the address, or the start page for what is not a local one.
	 * @param address a path without the context path, and its query
	 */
	public static String of(@Nullable String address) {
		return (address != null && LOCAL.matcher(address).matches()) ? address : "/";
	}

	/** Returns the name of the view that redirects there. */
	public static String redirect(@Nullable String address) {
		return UrlBasedViewResolver.REDIRECT_URL_PREFIX + of(address);
	}

}
