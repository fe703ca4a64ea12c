package app.lissom.guide;

import java.util.List;

/** Represents a page of the guide, with its own URL. */
public sealed interface Page permits Exercise, Guide.Tip, Guide.Topic {

	/** Returns its word in addresses. */
	String id();

	String title();

	/** Returns what it is about, in a sentence. */
	String summary();

	List<Block> blocks();

	/** Returns the claims in its text. */
	default List<Claim> claims() {
		return Block.all(blocks(), Block.Claims.class).flatMap((block) -> block.claims().stream()).toList();
	}

	/** Returns whether sentences are marked as the therapist's experience. */
	default boolean hasViews() {
		return Block.all(blocks(), Block.class)
			.flatMap(Block::texts)
			.anyMatch((text) -> text.style() == Block.InlineText.Style.VIEW);
	}

	/** Returns whether it has claims with badges, and does not say what badges mean. */
	default boolean showsUnexplainedBadges() {
		return !claims().isEmpty()
				&& Block.all(blocks(), Block.Part.class).noneMatch((part) -> part.name().equals("strengths"));
	}

	/** Returns its address, without the path that the product runs under. */
	default String address() {
		return "/guide/" + id();
	}

}
