package app.lissom.guide;

import java.util.ArrayList;
import java.util.List;

import app.lissom.content.InvalidContentException;
import app.lissom.guide.InlineText.Style;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Turns the insides of a paragraph into runs. */
final class InlineParser {

	private final String file;

	private final List<InlineText> runs = new ArrayList<>();

	private InlineParser(String file) {
		this.file = file;
	}

	static List<InlineText> of(String file, Node parent) {
		InlineParser runs = new InlineParser(file);
		runs.add(parent, Style.PLAIN, null);
		return List.copyOf(runs.runs);
	}

	private void add(Node parent, Style style, @Nullable String href) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Text text) {
				add(text.getLiteral(), style, href);
			}
			else if (node instanceof SoftLineBreak) {
				add(" ", style, href);
			}
			else if (node instanceof Link link && href == null) {
				add(node, style, link.getDestination());
			}
			else if (node instanceof StrongEmphasis && style == Style.PLAIN) {
				add(node, Style.STRONG, href);
			}
			else if (node instanceof Emphasis && style == Style.PLAIN) {
				add(node, Style.EMPHASIS, href);
			}
			else {
				throw new InvalidContentException(this.file, node.getClass().getSimpleName()
						+ " can not be shown inside a sentence; use plain, *soft* or **strong** words and links");
			}
		}
	}

	/** Words that look alike are one run: a link must not fall apart. */
	private void add(String text, Style style, @Nullable String href) {
		InlineText run = new InlineText(text, style, href);
		if (!this.runs.isEmpty()) {
			InlineText last = this.runs.get(this.runs.size() - 1);
			if (last.looksLike(run)) {
				this.runs.remove(this.runs.size() - 1);
				run = new InlineText(last.text() + text, style, href);
			}
		}
		this.runs.add(run);
	}

}
