package app.lissom.guide;

import org.jspecify.annotations.Nullable;

/**
 * Holds a part of a page that the search can find: the text below one heading.
 *
 * @param address the address of the page
 * @param anchor where the part begins on the page, or null for the whole page
 * @param title the title of the page
 * @param heading the heading of the part, empty at the top of the page
 */
public record Passage(String address, @Nullable String anchor, String title, String heading, String text) {

	/** Returns where to read it. */
	public String href() {
		return (this.anchor != null) ? this.address + "#" + this.anchor : this.address;
	}

}
