package app.lissom.account;

import org.jspecify.annotations.Nullable;

import org.springframework.ui.Model;

/**
 * Shows a room's card on the start page of a person. Cards are shown in the order that
 * {@link org.springframework.core.annotation.Order @Order} gives them.
 */
public interface TodayCard {

	/** Adds the model attributes that the fragments read. */
	void addTo(Model model, Person me);

	/** The fragment for the main column, such as {@code routine/_today :: card}. */
	String fragment();

	/** The fragment for the column beside it, or null. */
	default @Nullable String aside() {
		return null;
	}

}
