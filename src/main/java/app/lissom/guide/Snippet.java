package app.lissom.guide;

import java.util.List;

/** What several pages say in the same words. */
record Snippet(String title, List<Block> blocks) {

}
