package app.lissom.guide;

import java.util.ArrayList;
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
 * What a page takes from elsewhere: lines such as {@code <claim:heat>},
 * {@code <exercise:bridge>}, {@code <figure:bridge>} or {@code <show:tips>} that stand on
 * their own.
 */
class Directives {

	private static final Set<String> KINDS = Set.of("claim", "exercise", "figure", "show");

	private static final Set<String> PARTS = new TreeSet<>(
			Set.of("tips", "topics", "rule", "exercises", "figures", "sources", "strengths", "practice",
					"emergency-signs", "emergency-numbers", "today-signs", "today-numbers"));

	private final String file;

	private final Map<String, Claim> claims;

	private final Map<String, Exercise> exercises;

	private final Map<String, Figure> figures;

	Directives(String file, Map<String, Claim> claims, Map<String, Exercise> exercises, Map<String, Figure> figures) {
		this.file = file;
		this.claims = claims;
		this.exercises = exercises;
		this.figures = figures;
	}

	/** The block that a paragraph stands for, or null where it is just text. */
	@Nullable Block in(Node paragraph) {
		List<String[]> names = new ArrayList<>();
		boolean text = false;
		for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Link link && isInsert(link)) {
				names.add(link.getDestination().split(":", 2));
			}
			else {
				text |= !(node instanceof SoftLineBreak);
			}
		}
		if (names.isEmpty()) {
			return null;
		}
		if (text || names.stream().anyMatch((name) -> !name[0].equals(names.get(0)[0]))) {
			throw new InvalidContentException(this.file,
					"<" + String.join(":", names.get(0)) + "> must stand in a paragraph of its own");
		}
		return block(names.get(0)[0], names.stream().map((name) -> name[1]).toList());
	}

	private Block block(String kind, List<String> names) {
		return switch (kind) {
			case "claim" -> new Block.Claims(names.stream().map((name) -> find(this.claims, kind, name)).toList());
			case "exercise" ->
				new Block.Exercises(names.stream().map((name) -> find(this.exercises, kind, name)).toList());
			case "figure" -> new Block.Pictures(names.stream().map((name) -> find(this.figures, kind, name)).toList());
			default -> part(names);
		};
	}

	private Block part(List<String> names) {
		if (names.size() != 1 || !PARTS.contains(names.get(0))) {
			throw new InvalidContentException(this.file, "<show:" + names.get(0) + "> is unknown; known are " + PARTS);
		}
		return new Block.Part(names.get(0));
	}

	private <T> T find(Map<String, T> all, String kind, String name) {
		T found = all.get(name);
		if (found == null) {
			throw new InvalidContentException(this.file, "the " + kind + " \"" + name + "\" does not exist");
		}
		return found;
	}

	private static boolean isInsert(Link link) {
		return KINDS.contains(link.getDestination().split(":", 2)[0]) && link.getFirstChild() instanceof Text text
				&& text.getLiteral().equals(link.getDestination());
	}

}
