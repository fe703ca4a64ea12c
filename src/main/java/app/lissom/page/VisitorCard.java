package app.lissom.page;

import org.springframework.ui.Model;

/** Shows a room's card on the start page of a visitor. */
public interface VisitorCard {

	/** Adds the model attributes that the fragment reads. */
	void addTo(Model model);

	/** The fragment, such as {@code guide/_home :: tips}. */
	String fragment();

	/** Returns whether the page begins with it. */
	default boolean isFirst() {
		return false;
	}

}
