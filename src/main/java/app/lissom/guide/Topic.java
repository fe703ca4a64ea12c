package app.lissom.guide;

import java.util.List;

/**
 * Is a page of the guide that is no tip, such as water, warning signs or sources.
 *
 * @param id its word in addresses, empty for the page to begin with
 */
public record Topic(String id, String title, String summary, List<Block> blocks) implements Page {

	@Override
	public String address() {
		return this.id.isEmpty() ? "/guide" : Page.super.address();
	}

}
