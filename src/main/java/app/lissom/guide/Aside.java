package app.lissom.guide;

import java.util.List;

/** What several pages say in the same words. */
record Aside(String title, List<Block> blocks) {

}
