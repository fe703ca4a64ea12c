package app.lissom.guide;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.lissom.figures.Figure;

/** A piece of a page, one under the other. */
public sealed interface Block {

	/** Its name in templates. */
	default String kind() {
		return getClass().getSimpleName().toLowerCase(Locale.ROOT);
	}

	/** The words in it that are no heading. */
	default Stream<InlineText> runs() {
		return Stream.of();
	}

	/** The blocks of a kind, those inside of cards with them. */
	static <B extends Block> Stream<B> all(List<Block> blocks, Class<B> kind) {
		return blocks.stream()
			.flatMap((block) -> (block instanceof Care care)
					? Stream.concat(Stream.of(care), all(care.blocks(), Block.class)) : Stream.of(block))
			.filter(kind::isInstance)
			.map(kind::cast);
	}

	/** Some sentences. */
	record Paragraph(List<InlineText> words) implements Block {

		@Override
		public Stream<InlineText> runs() {
			return this.words.stream();
		}

	}

	/** A heading of level 2 to 4, with an anchor. */
	record Heading(int level, String anchor, String text) implements Block {

	}

	/** A list, with numbers or dots. */
	record Listing(boolean numbered, List<List<InlineText>> items) implements Block {

		@Override
		public Stream<InlineText> runs() {
			return this.items.stream().flatMap(List::stream);
		}

	}

	/**
	 * A card that stands out: what to take care of.
	 *
	 * @param urgency self, today or emergency
	 * @param level the level of its title, 2 or 3
	 */
	record Care(String urgency, int level, String title, List<Block> blocks) implements Block {

	}

	/** What is known, with badge and sources. */
	record Claims(List<Claim> claims) implements Block {

	}

	/** The way to some exercises. */
	record Exercises(List<Exercise> exercises) implements Block {

	}

	/** Pictures of what to do. */
	record Pictures(List<Figure> figures) implements Block {

		@Override
		public Stream<InlineText> runs() {
			return this.figures.stream()
				.flatMap((figure) -> Stream.of(figure.first(), figure.second()))
				.map((still) -> new InlineText(still.caption(), InlineText.Style.PLAIN, null));
		}

	}

	/** A part that the product fills in, by its name. */
	record Part(String name) implements Block {

	}

}
