package app.lissom.diary;

import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about the pain around one session; nobody has to say it.
 *
 * @param protocol what was put on the back
 * @param before how bad it was before
 * @param after how bad it was after
 */
public record ReliefRating(Treatment protocol, @Nullable PainLevel before, @Nullable PainLevel after) {

}
