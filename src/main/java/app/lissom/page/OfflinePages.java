package app.lissom.page;

import java.util.List;

/** Contributes the public pages of a module that can be read without network. */
public interface OfflinePages {

	/**
	 * Returns their addresses, the most urgent first, without the path that the product
	 * runs under.
	 */
	List<String> addresses();

}
