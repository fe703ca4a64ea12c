package app.lissom.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Builds one module's messages for the ids in a URL's {@code saved} parameter. */
public interface SavedMessageSource {

	/**
	 * Returns the message; empty if this person has nothing with one of the ids.
	 * @param ids the ids of what was saved, or of the value that it has since then
	 * @param place where on the page it is to be shown
	 */
	Optional<SavedMessage> find(Person me, Set<UUID> ids, String place);

}
