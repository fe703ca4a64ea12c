package app.lissom.guide;

import java.util.List;

/**
 * A tip of the therapist.
 *
 * @param id its name in addresses
 * @param title the headline
 * @param summary what it is about, in a sentence
 * @param blocks what it says
 */
public record Tip(String id, String title, String summary, List<Block> blocks) {

	/** The address of its page. */
	public String address() {
		return "/guide/" + this.id;
	}

}
