package app.lissom.guide;

import org.jspecify.annotations.Nullable;

/**
 * Describes a source of claims.
 *
 * @param id its anchor on the page of all sources
 * @param name who says it, in short: "Pengel and others, 2003"
 */
public record Source(String id, String name, String reference, @Nullable String link) {

}
