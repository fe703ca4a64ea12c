package app.lissom.page;

import org.springframework.ui.Model;

/** Shows something of a room on the start page of a visitor who is not signed in. */
public interface VisitorCard {

	/** Adds the model attributes that the fragment reads. */
	void addTo(Model model);

	/** The fragment, such as {@code guide/_home :: tips}. */
	String fragment();

}
