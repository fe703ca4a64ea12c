package app.lissom.today;

import java.util.Optional;

import app.lissom.account.Person;

import org.springframework.ui.Model;

/**
 * Shows what a person should read first: it precedes all cards of a page, together with
 * the other alerts. More urgent ones have a lower
 * {@link org.springframework.core.annotation.Order @Order}.
 */
public interface Alert {

	/**
	 * Adds what its fragment reads to the model.
	 * @return the fragment, such as {@code day/_cards :: severe}; empty if there is
	 * nothing to say
	 */
	Optional<String> show(Person me, Model model);

}
