package app.lissom.kernel;

import org.springframework.web.servlet.ModelAndView;

/**
 * Asks before several things are deleted that nothing brings back. Its button posts to
 * the address that deletes them.
 *
 * @param section the part of the product that the navigation marks
 * @param key the message of the button; the question and what it means have keys that
 * begin with it
 * @param action the address that deletes
 * @param back where to go when all stays as it is
 */
public record DeletionPage(String section, String key, String action, String back) {

	public ModelAndView toPage() {
		return new ModelAndView("page/deletion", "deletion", this);
	}

}
