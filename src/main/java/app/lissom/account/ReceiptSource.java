package app.lissom.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds what the address of a page says was saved, in one room. */
public interface ReceiptSource {

	/**
	 * Returns what is stored of it; empty if nothing of this person is.
	 * @param ids the ids of what was saved, or of the value that it has since then
	 * @param place where it is to be said on the page
	 */
	Optional<Receipt> find(Person me, Set<UUID> ids, String place);

}
