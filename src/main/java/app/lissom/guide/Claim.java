package app.lissom.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Is one statement of the guide, with the strength of its evidence and its sources.
 *
 * @param id its name in links
 * @param text the finding, in plain words
 * @param strength how well research backs it
 * @param sources where it comes from, at least one
 * @param differs one plain sentence where research and therapist do not agree
 */
public record Claim(String id, String text, Strength strength, List<Source> sources, @Nullable String differs) {

}
