package app.lissom.importing;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that cannot be so.
 *
 * @param section where it stands
 * @param number its place there, from 1; 0 for what stands alone
 * @param fact the name of what is wrong; null when it is several together
 */
record ImportError(String section, int number, @Nullable String fact) {

}
