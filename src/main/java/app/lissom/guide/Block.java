package app.lissom.guide;

import java.util.List;
import java.util.Locale;

/** A piece of a page, one under the other. */
public sealed interface Block {

	/** Its name in templates. */
	default String kind() {
		return getClass().getSimpleName().toLowerCase(Locale.ROOT);
	}

	/** Some sentences. */
	record Paragraph(List<Run> runs) implements Block {

	}

	/** A heading of level 2 or 3, with an anchor. */
	record Heading(int level, String anchor, String text) implements Block {

	}

	/** A list, with numbers or dots. */
	record Listing(boolean numbered, List<List<Run>> items) implements Block {

	}

	/** A card that stands out: what to take care of. */
	record Care(List<Block> blocks) implements Block {

	}

	/** What is known, with badge and sources. */
	record Claims(List<Claim> claims) implements Block {

	}

	/** The way to some exercises. */
	record Exercises(List<String> ids) implements Block {

	}

	/** A part that the product fills in. */
	record Part(String name) implements Block {

	}

}
