package app.lissom.guide;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import app.lissom.content.InvalidContentException;
import app.lissom.figures.Figure;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Resolves paragraphs that consist of directives, such as {@code <claim:heat>}, {@code
 * <exercise:bridge>}, {@code <figure:bridge>} or {@code <show:tips>}.
 *
 * @param file their file, for messages
 */
record Directives(String file, Map<String, Claim> claims, Map<String, Exercise> exercises,
		Map<String, Figure> figures) {

	private static final Set<String> KINDS = Set.of("claim", "exercise", "figure", "show");

	private static final Set<String> PARTS = new TreeSet<>(Set.of("tips", "topics", "rule", "exercises", "figures",
			"sources", "strengths", "evidence-date", "practice", "emergency-signs", "emergency-numbers", "today-signs",
			"today-numbers", "not-cold", "not-heat", "ask-first", "pack-safety", "pack-positions", "without-pack"));

	/** Returns the block that a paragraph resolves to, or null if it is plain text. */
	@Nullable Block resolve(Node paragraph) {
		List<Node> nodes = Markdown.children(paragraph);
		List<String[]> directives = nodes.stream()
			.filter(Directives::isDirective)
			.map((node) -> ((Link) node).getDestination().split(":", 2))
			.toList();
		if (directives.isEmpty()) {
			return null;
		}
		String kind = directives.get(0)[0];
		if (!nodes.stream().allMatch((node) -> isDirective(node) || node instanceof SoftLineBreak)
				|| !directives.stream().allMatch((directive) -> directive[0].equals(kind))) {
			throw new InvalidContentException(this.file,
					"<" + String.join(":", directives.get(0)) + "> must stand in a paragraph of its own");
		}
		return block(kind, directives.stream().map((directive) -> directive[1]).toList());
	}

	private Block block(String kind, List<String> names) {
		return switch (kind) {
			case "claim" -> new Block.Claims(Evidence.find(this.claims, names, kind, this.file));
			case "exercise" -> new Block.Exercises(Evidence.find(this.exercises, names, kind, this.file));
			case "figure" -> new Block.Pictures(Evidence.find(this.figures, names, kind, this.file));
			default -> part(names);
		};
	}

	private Block part(List<String> names) {
		if (names.size() != 1 || !PARTS.contains(names.get(0))) {
			throw new InvalidContentException(this.file, "<show:" + names.get(0) + "> is unknown; known are " + PARTS);
		}
		return new Block.Part(names.get(0));
	}

	private static boolean isDirective(Node node) {
		return node instanceof Link link && KINDS.contains(link.getDestination().split(":", 2)[0])
				&& link.getFirstChild() instanceof Text text && text.getLiteral().equals(link.getDestination());
	}

}
