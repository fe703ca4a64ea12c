package app.lissom.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Holds one statement of the guide, with the strength of its evidence and its sources, of
 * which there is at least one.
 *
 * @param differs one plain sentence where research and therapist do not agree
 */
public record Claim(String id, String text, Strength strength, List<Source> sources, @Nullable String differs) {

}
