package app.lissom.guide;

import java.util.List;

/**
 * Is a tip of the therapist.
 *
 * @param id its word in addresses
 * @param number its place among the tips, from 1
 * @param title the headline
 * @param summary what it is about, in a sentence
 * @param blocks what it says
 */
public record Tip(String id, int number, String title, String summary, List<Block> blocks) implements Page {

}
