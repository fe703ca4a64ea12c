package app.lissom.page;

import org.springframework.ui.Model;

/** Shows a card of a module on the start page of a visitor. */
public interface VisitorCard {

	/** Adds the model attributes that the fragment reads. */
	void addTo(Model model);

	/** Returns the fragment, such as {@code guide/_home :: tips}. */
	String fragment();

	/** Returns whether the page begins with it. */
	default boolean isFirst() {
		return false;
	}

}
