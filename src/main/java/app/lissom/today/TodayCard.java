package app.lissom.today;

import org.jspecify.annotations.Nullable;

/** Shows what a room has to do today, on the start page of a person. */
public interface TodayCard extends PageCard {

	/** The fragment for the column beside it, or null. */
	default @Nullable String aside() {
		return null;
	}

}
