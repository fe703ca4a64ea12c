package app.lissom.today;

import org.jspecify.annotations.Nullable;

import org.springframework.ui.Model;

/** Shows what there is to do today in one module, on the signed-in start page. */
public interface TodayCard extends PageCard {

	/**
	 * Returns whether it has anything to show besides what the last form did.
	 * @param model holds what it has added
	 */
	default boolean isShown(Model model) {
		return true;
	}

	/** Returns the fragment for the column next to it, or null. */
	default @Nullable String aside() {
		return null;
	}

}
