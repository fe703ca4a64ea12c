package app.lissom.today;

import app.lissom.account.Person;
import app.lissom.kernel.CombinedQuery;

import org.springframework.ui.Model;

/**
 * Shows a part of a page to which several modules contribute. The parts are in the order
 * of their {@link org.springframework.core.annotation.Order @Order}.
 */
public interface PageCard {

	/**
	 * Asks for what it shows.
	 * @param rows what is added to it is read in one statement with what the other cards
	 * add, once all have
	 * @return adds the model attributes that the fragments read
	 */
	Content prepare(Person me, CombinedQuery rows);

	/** Returns the fragment, such as {@code routine/_today :: card}. */
	String fragment();

	/** Adds what a card shows to the model, after all cards have asked for it. */
	@FunctionalInterface
	interface Content {

		void addTo(Model model);

	}

}
