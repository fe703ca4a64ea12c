package app.lissom.page;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/** Finds the time zone of whoever a page is rendered for. */
public interface ReaderZone {

	/**
	 * Returns the zone of the signed-in person, null for a visitor. The page is then
	 * stored for nobody else.
	 */
	@Nullable ZoneId find();

}
