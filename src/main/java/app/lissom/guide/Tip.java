package app.lissom.guide;

import java.util.List;

/**
 * Describes a tip of the therapist.
 *
 * @param number its place among the tips, from 1
 */
public record Tip(String id, int number, String title, String summary, List<Block> blocks) implements Page {

}
