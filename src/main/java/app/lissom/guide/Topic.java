package app.lissom.guide;

import java.util.List;

/**
 * Describes a page of the guide other than the tips, such as water, warning signs or
 * sources.
 *
 * @param id its word in addresses, empty for the page to begin with
 */
public record Topic(String id, String title, String summary, List<Block> blocks) implements Page {

	@Override
	public String address() {
		return this.id.isEmpty() ? "/guide" : Page.super.address();
	}

}
