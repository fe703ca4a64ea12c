package app.lissom.diary;

import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/**
 * Holds the pain around one session, as far as the person rated it.
 *
 * @param protocol the treatment
 * @param before the pain before it
 * @param after the pain after it
 */
public record ReliefRating(Treatment protocol, @Nullable PainLevel before, @Nullable PainLevel after) {

}
