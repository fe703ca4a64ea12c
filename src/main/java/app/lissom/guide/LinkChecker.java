package app.lissom.guide;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.lissom.content.InvalidContentException;
import app.lissom.guide.Block.Heading;
import org.jspecify.annotations.Nullable;

/** The links in the files of the guide, to be checked once everything is read. */
class LinkChecker {

	private static final Set<String> OUTSIDE = Set.of("/relief", "/relief/ice", "/relief/heat", "/relief/heat-then-ice",
			"/relief/move-gently", "/relief/urgent", "/relief/emergency", "/diary", "/routine", "/reminders");

	private final Map<String, List<Block>> blocks = new LinkedHashMap<>();

	void add(String file, List<Block> blocks) {
		this.blocks.put(file, blocks);
	}

	void check(Guide guide) {
		Set<String> known = new HashSet<>(OUTSIDE);
		for (Page page : guide.pages()) {
			known.add(page.address());
			Block.all(page.blocks(), Heading.class)
				.forEach((heading) -> known.add(page.address() + "#" + heading.anchor()));
		}
		guide.sources().forEach((source) -> known.add("/guide/sources#" + source.id()));
		this.blocks.forEach((file, all) -> Block.all(all, Block.class)
			.flatMap(Block::runs)
			.map(InlineText::href)
			.forEach((href) -> check(file, href, known)));
	}

	private static void check(String file, @Nullable String href, Set<String> known) {
		if (href != null && !href.startsWith("https://") && !known.contains(href)) {
			throw new InvalidContentException(file, "the link to " + href + " leads nowhere");
		}
	}

}
