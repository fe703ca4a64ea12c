package app.lissom.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.lissom.content.InvalidContentException;
import app.lissom.guide.Block.Heading;
import app.lissom.guide.Block.InlineText;
import org.jspecify.annotations.Nullable;

/** Checks that every link in the files of the guide leads somewhere. */
final class LinkChecker {

	private static final Set<String> OTHER_PAGES = Set.of("/relief", "/relief/ice", "/relief/heat",
			"/relief/heat-then-ice", "/relief/move-gently", "/relief/urgent", "/relief/emergency", "/diary", "/routine",
			"/reminders");

	private LinkChecker() {
	}

	/**
	 * Checks the links.
	 * @param files the blocks of all files
	 * @throws InvalidContentException if a link leads nowhere
	 */
	static void check(Guide guide, Map<String, List<Block>> files) {
		Set<String> known = new HashSet<>(OTHER_PAGES);
		for (Page page : guide.pages()) {
			known.add(page.address());
			Block.all(page.blocks(), Heading.class)
				.forEach((heading) -> known.add(page.address() + "#" + heading.anchor()));
		}
		guide.sources().forEach((source) -> known.add("/guide/sources#" + source.id()));
		files.forEach((file, blocks) -> Block.all(blocks, Block.class)
			.flatMap(Block::texts)
			.map(InlineText::href)
			.forEach((href) -> check(file, href, known)));
	}

	private static void check(String file, @Nullable String href, Set<String> known) {
		if (href != null && !href.startsWith("https://") && !known.contains(href)) {
			throw new InvalidContentException(file, "the link to " + href + " leads nowhere");
		}
	}

}
