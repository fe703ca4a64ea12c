package app.lissom.page;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Builds the view name of a redirect inside the product. Spring puts the path that the
 * product runs under before it.
 */
public final class Redirect {

	/** What a view name that redirects begins with. */
	static final String PREFIX = "redirect:";

	private Redirect() {
	}

	/**
	 * Returns the view name.
	 * @param address a path that begins with a slash, with its query and fragment; its
	 * variables, such as {@code {day}}, are encoded
	 * @param variables the values of the variables, in their order
	 */
	public static String to(String address, Object... variables) {
		return PREFIX + UriComponentsBuilder.fromUriString(address).build(variables);
	}

}
