package app.lissom.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.content.InvalidContentException;
import app.lissom.guide.Block.Callout;
import app.lissom.guide.Block.InlineText;
import app.lissom.guide.Block.InlineText.Style;
import app.lissom.guide.Block.Listing;
import app.lissom.guide.Block.Part;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Parses the text of a file into blocks. Markup that pages cannot show stops the start,
 * so that nothing gets lost unnoticed.
 */
class Markdown {

	private static final Parser PARSER = Parser.builder().build();

	private final Directives directives;

	private final int top;

	private final Set<String> anchors = new HashSet<>();

	private int level;

	/**
	 * Creates a parser for one file.
	 * @param top the level that its first heading must have
	 */
	Markdown(Directives directives, int top) {
		this.directives = directives;
		this.top = top;
		this.level = top - 1;
	}

	List<Block> parse(String text) {
		List<Block> blocks = blocks(PARSER.parse(text));
		if (blocks.isEmpty()) {
			throw invalid("there is no text under its fields");
		}
		return blocks;
	}

	static List<Node> children(Node parent) {
		return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNext).toList();
	}

	private List<Block> blocks(Node parent) {
		return children(parent).stream().map(this::block).toList();
	}

	private Block block(Node node) {
		if (node instanceof Paragraph) {
			Block block = this.directives.resolve(node);
			return (block != null) ? block : new Block.Paragraph(inline(node));
		}
		if (node instanceof Heading heading) {
			return heading(heading);
		}
		if (node instanceof ListBlock) {
			return new Listing(node instanceof OrderedList, children(node).stream().map(this::item).toList());
		}
		if (node instanceof BlockQuote) {
			return callout(blocks(node));
		}
		throw invalid(node.getClass().getSimpleName()
				+ " can not be shown; use headings, paragraphs, lists, quotes and links");
	}

	/** A card that shows warning signs is as urgent as they are. */
	private Callout callout(List<Block> blocks) {
		if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Heading title) || title.level() > 3) {
			throw invalid("a quote must begin with a heading of level 2 or 3");
		}
		Set<String> parts = Block.all(blocks, Part.class).map(Part::name).collect(Collectors.toSet());
		String urgency = parts.contains("emergency-signs") ? "emergency"
				: parts.contains("today-signs") ? "today" : "self";
		return new Callout(urgency, title.level(), title.text(), blocks.subList(1, blocks.size()));
	}

	private Block heading(Heading heading) {
		String text = text(heading);
		if (heading.getLevel() < this.top || heading.getLevel() > this.level + 1) {
			throw invalid("the heading \"" + text + "\" skips a level: it has level " + heading.getLevel() + " where "
					+ Math.max(this.top, this.level + 1) + " is the next");
		}
		this.level = heading.getLevel();
		String anchor = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		if (!this.anchors.add(anchor)) {
			throw invalid("the heading \"" + text + "\" is there twice");
		}
		return new Block.Heading(heading.getLevel(), anchor, text);
	}

	private List<InlineText> item(Node item) {
		if (!(item.getFirstChild() instanceof Paragraph paragraph) || paragraph.getNext() != null) {
			throw invalid("an item of a list must be one paragraph");
		}
		return inline(paragraph);
	}

	private List<InlineText> inline(Node parent) {
		return children(parent).stream().map((node) -> {
			if (isView(node)) {
				return new InlineText(Style.VIEW, "", "/guide/sources#" + ((Link) node).getDestination().split(":")[1]);
			}
			if (node instanceof Link link) {
				return new InlineText(Style.LINK, text(link), link.getDestination());
			}
			if (node instanceof StrongEmphasis) {
				return new InlineText(Style.STRONG, text(node), null);
			}
			return (node instanceof Emphasis) ? new InlineText(Style.EMPHASIS, text(node), null)
					: new InlineText(Style.PLAIN, plain(node), null);
		}).toList();
	}

	/** {@code <view:therapist>} names the source of the sentences before it. */
	private static boolean isView(Node node) {
		return node instanceof Link link && link.getDestination().matches("view:[a-z-]+")
				&& link.getFirstChild() instanceof Text text && text.getLiteral().equals(link.getDestination());
	}

	private String text(Node parent) {
		return children(parent).stream().map(this::plain).collect(Collectors.joining());
	}

	private String plain(Node node) {
		if (node instanceof SoftLineBreak) {
			return " ";
		}
		if (node instanceof Text text) {
			return text.getLiteral();
		}
		throw invalid(node.getClass().getSimpleName()
				+ " can not be shown inside a sentence; use plain, *soft* or **strong** words and links");
	}

	private InvalidContentException invalid(String reason) {
		return new InvalidContentException(this.directives.file(), reason);
	}

}
