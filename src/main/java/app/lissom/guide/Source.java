package app.lissom.guide;

import org.jspecify.annotations.Nullable;

/**
 * Describes a source of claims.
 *
 * @param id its anchor on the page of all sources
 * @param name who says it, in short: "Pengel and others, 2003"
 * @param reference the full reference, as a library would ask for it
 * @param link its address on the web, or null when it is not there
 */
public record Source(String id, String name, String reference, @Nullable String link) {

}
