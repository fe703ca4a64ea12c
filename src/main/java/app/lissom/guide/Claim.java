package app.lissom.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the guide says is so, with how well it is known and by whom.
 *
 * @param id its name in links
 * @param text the finding, in plain words
 * @param strength how well research backs it
 * @param sources where it comes from, at least one
 * @param differs one plain sentence where research and therapist do not agree
 */
public record Claim(String id, String text, Strength strength, List<Source> sources, @Nullable String differs) {

	public Claim {
		if (sources.isEmpty()) {
			throw new IllegalArgumentException("The claim " + id + " has no source");
		}
		sources = List.copyOf(sources);
	}

}
