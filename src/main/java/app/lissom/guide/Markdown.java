package app.lissom.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.lissom.content.InvalidContentException;
import app.lissom.figures.Figure;
import app.lissom.guide.Block.Care;
import app.lissom.guide.Block.Heading;
import app.lissom.guide.Block.Listing;
import app.lissom.guide.Block.Paragraph;
import app.lissom.guide.Block.Part;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;

/**
 * Turns the text of one file into blocks. What a page can not show stops the start, so
 * that nothing is lost unseen.
 */
class Markdown {

	private static final Parser PARSER = Parser.builder().build();

	private final String file;

	private final int top;

	private final Directives inserts;

	private final Set<String> anchors = new HashSet<>();

	private int level;

	/**
	 * A reader for one file.
	 * @param top the level that its first heading must have
	 */
	Markdown(String file, int top, Map<String, Claim> claims, Map<String, Exercise> exercises,
			Map<String, Figure> figures) {
		this.file = file;
		this.top = top;
		this.level = top - 1;
		this.inserts = new Directives(file, claims, exercises, figures);
	}

	List<Block> blocks(String text) {
		List<Block> blocks = blocks(PARSER.parse(text));
		if (blocks.isEmpty()) {
			throw broken("there is no text under its fields");
		}
		return blocks;
	}

	private List<Block> blocks(Node parent) {
		List<Block> blocks = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			blocks.add(block(node));
		}
		return List.copyOf(blocks);
	}

	private Block block(Node node) {
		if (node instanceof org.commonmark.node.Paragraph) {
			Block insert = this.inserts.in(node);
			return (insert != null) ? insert : new Paragraph(runs(node));
		}
		if (node instanceof org.commonmark.node.Heading heading) {
			return heading(heading);
		}
		if (node instanceof BulletList || node instanceof OrderedList) {
			return listing((ListBlock) node);
		}
		if (node instanceof BlockQuote) {
			return care(blocks(node));
		}
		throw broken(name(node) + " can not be shown; use headings, paragraphs, lists, quotes and links");
	}

	/** A card that shows warning signs is as urgent as they are. */
	private Care care(List<Block> blocks) {
		if (blocks.isEmpty() || !(blocks.get(0) instanceof Heading title) || title.level() > 3) {
			throw broken("a quote must begin with a heading of level 2 or 3");
		}
		Set<String> parts = Block.all(blocks, Part.class).map(Part::name).collect(Collectors.toSet());
		String urgency = parts.contains("emergency-signs") ? "emergency"
				: parts.contains("today-signs") ? "today" : "self";
		return new Care(urgency, title.level(), title.text(), blocks.subList(1, blocks.size()));
	}

	private Heading heading(org.commonmark.node.Heading heading) {
		String text = text(heading);
		if (heading.getLevel() < this.top || heading.getLevel() > this.level + 1) {
			throw broken("the heading \"" + text + "\" skips a level: it has level " + heading.getLevel() + " where "
					+ Math.max(this.top, this.level + 1) + " is the next");
		}
		this.level = heading.getLevel();
		String anchor = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		if (!this.anchors.add(anchor)) {
			throw broken("the heading \"" + text + "\" is there twice");
		}
		return new Heading(heading.getLevel(), anchor, text);
	}

	private Listing listing(ListBlock list) {
		List<List<InlineText>> items = new ArrayList<>();
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			Node only = item.getFirstChild();
			if (!(only instanceof org.commonmark.node.Paragraph) || only.getNext() != null) {
				throw broken("an item of a list must be one paragraph");
			}
			items.add(runs(only));
		}
		return new Listing(list instanceof OrderedList, items);
	}

	private List<InlineText> runs(Node parent) {
		return InlineParser.of(this.file, parent);
	}

	private String text(Node parent) {
		return String.join("", runs(parent).stream().map(InlineText::text).toList());
	}

	private InvalidContentException broken(String reason) {
		return new InvalidContentException(this.file, reason);
	}

	private static String name(Node node) {
		return node.getClass().getSimpleName();
	}

}
