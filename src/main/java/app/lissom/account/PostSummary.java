package app.lissom.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a form will save that was posted before its sender had signed in. A module
 * has one for forms whose fields do not say all of it.
 */
@FunctionalInterface
public interface PostSummary {

	/**
	 * Summarizes a form.
	 * @param path the address that it was posted to
	 * @param fields its fields, as they were sent
	 * @return empty for forms of other modules, and for one that saves nothing as it is
	 */
	Optional<Summary> of(String path, Map<String, List<String>> fields);

	/**
	 * Returns how soon help is needed, in the word of a callout, if a form tells of
	 * something that cannot wait until it is saved.
	 */
	default Optional<String> urgency(String path, Map<String, List<String>> fields) {
		return Optional.empty();
	}

	/**
	 * Holds what the fields do not say.
	 *
	 * @param facts texts, by the message keys of their names, in order
	 * @param flags names of fields that say nothing to a person
	 */
	record Summary(Map<String, String> facts, Set<String> flags) {

	}

}
