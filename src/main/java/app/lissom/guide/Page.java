package app.lissom.guide;

import java.util.List;

/** Something to read, with an address of its own. */
public sealed interface Page permits Exercise, Tip, Topic {

	/** Its name in addresses. */
	String id();

	/** The headline. */
	String title();

	/** What it is about, in a sentence. */
	String summary();

	/** What it says. */
	List<Block> blocks();

	/** All that it says is so. */
	default List<Claim> claims() {
		return Block.all(blocks(), Block.Claims.class).flatMap((block) -> block.claims().stream()).toList();
	}

	/** Where it is. */
	default String address() {
		return "/guide/" + id();
	}

}
