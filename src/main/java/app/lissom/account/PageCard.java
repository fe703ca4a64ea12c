package app.lissom.account;

import org.springframework.ui.Model;

/**
 * Shows a part of a page that several rooms contribute to. The parts are shown in the
 * order that {@link org.springframework.core.annotation.Order @Order} gives them.
 */
public interface PageCard {

	/** Adds the model attributes that the fragments read. */
	void addTo(Model model, Person me);

	/** The fragment, such as {@code routine/_today :: card}. */
	String fragment();

}
