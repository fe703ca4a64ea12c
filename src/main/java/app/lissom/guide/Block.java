package app.lissom.guide;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.lissom.figures.Figure;
import org.jspecify.annotations.Nullable;

/** Represents a block of a page; blocks follow one below the other. */
public sealed interface Block {

	/** Returns its name in templates. */
	default String kind() {
		return getClass().getSimpleName().toLowerCase(Locale.ROOT);
	}

	/** Returns the text in it that is no heading. */
	default Stream<InlineText> texts() {
		return Stream.of();
	}

	/** Returns the blocks of a type, also those inside of cards. */
	static <B extends Block> Stream<B> all(List<Block> blocks, Class<B> type) {
		return blocks.stream()
			.flatMap((block) -> (block instanceof Callout callout)
					? Stream.concat(Stream.of(callout), all(callout.blocks(), Block.class)) : Stream.of(block))
			.filter(type::isInstance)
			.map(type::cast);
	}

	/** Holds some sentences. */
	record Paragraph(List<InlineText> words) implements Block {

		@Override
		public Stream<InlineText> texts() {
			return this.words.stream();
		}

	}

	/** Holds a heading of level 2 to 4, with an anchor. */
	record Heading(int level, String anchor, String text) implements Block {

	}

	/** Holds a list, with numbers or dots. */
	record Listing(boolean numbered, List<List<InlineText>> items) implements Block {

		@Override
		public Stream<InlineText> texts() {
			return this.items.stream().flatMap(List::stream);
		}

	}

	/**
	 * Holds a highlighted card: what to do, or when to get help.
	 *
	 * @param urgency self, today or emergency
	 * @param level the level of its title, 2 or 3
	 */
	record Callout(String urgency, int level, String title, List<Block> blocks) implements Block {

	}

	/** Shows claims with badge and sources. */
	record Claims(List<Claim> claims) implements Block {

	}

	/** Shows links to exercises. */
	record Exercises(List<Exercise> exercises) implements Block {

	}

	/** Shows pictures of what to do. */
	record Pictures(List<Figure> figures) implements Block {

		@Override
		public Stream<InlineText> texts() {
			return this.figures.stream()
				.flatMap((figure) -> Stream.of(figure.first(), figure.second()))
				.map((pose) -> new InlineText(InlineText.Style.PLAIN, pose.caption(), null));
		}

	}

	/** Marks a place that the application fills in. */
	record Part(String name) implements Block {

	}

	/**
	 * Holds text of one style.
	 *
	 * @param href where it leads, if it is a link
	 */
	record InlineText(Style style, String text, @Nullable String href) {

		/** Lists the styles of text. */
		public enum Style {

			PLAIN, EMPHASIS, STRONG, LINK,

			/** A mark behind sentences that are the therapist's experience. */
			VIEW

		}

	}

}
