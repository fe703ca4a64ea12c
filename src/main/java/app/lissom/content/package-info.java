/**
 * Reads the content files of the guide and the figures: Markdown with front matter, YAML
 * records. Invalid content stops the start.
 */
@NullMarked
@ApplicationModule(displayName = "reading content files", allowedDependencies = { "page" })
package app.lissom.content;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
