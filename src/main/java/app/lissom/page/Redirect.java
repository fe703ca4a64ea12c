package app.lissom.page;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.UriComponentsBuilder;

/** Builds the view name of a redirect within Lissom. Spring prepends the context path. */
public final class Redirect {

	/** What a view name that redirects begins with. */
	static final String PREFIX = "redirect:";

	/** The parameter of an address that holds the ids of what was saved. */
	public static final String SAVED = "saved";

	/** The parameter of an address that names the place to say so. */
	public static final String AT = "at";

	private static final Pattern PLACE = Pattern.compile("[a-z]+");

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

	/**
	 * Returns the view name of a redirect to a page that says at one of its places what
	 * was saved.
	 * @param place the place, as the page's template names it; another word names none
	 * @param ids the ids of what was saved
	 * @param address a path that begins with a slash, with its query
	 * @param variables the values of the variables, in their order
	 */
	public static String toSaved(String place, Collection<UUID> ids, String address, Object... variables) {
		return PREFIX + UriComponentsBuilder.fromUriString(address)
			.queryParam(SAVED, ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
			.queryParam(AT, PLACE.matcher(place).matches() ? place : "")
			.fragment(SAVED)
			.build(variables);
	}

	/** Does the same for one id. */
	public static String toSaved(String place, UUID id, String address, Object... variables) {
		return toSaved(place, List.of(id), address, variables);
	}

}
