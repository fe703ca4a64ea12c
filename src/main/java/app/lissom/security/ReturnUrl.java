package app.lissom.security;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Where somebody goes on after signing in: always an address of this site. */
public final class ReturnUrl {

	/** Printable ASCII, one slash first; browsers read two, or a backslash, as a host. */
	private static final Pattern HERE = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\{}]]{0,500}");

	private static final String START = "/";

	private ReturnUrl() {
	}

	public static String of(@Nullable String address) {
		return (address != null && HERE.matcher(address).matches()) ? address : START;
	}

}
