package app.lissom.today;

import org.jspecify.annotations.Nullable;

/** Shows what there is to do today in one module, on the signed-in start page. */
public interface TodayCard extends PageCard {

	/** Returns the fragment for the column next to it, or null. */
	default @Nullable String aside() {
		return null;
	}

}
