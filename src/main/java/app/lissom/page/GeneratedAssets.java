package app.lissom.page;

import java.util.Map;

/** Files for browsers that a room makes at start, such as drawings. */
public interface GeneratedAssets {

	/** Their names, each with its content. */
	Map<String, byte[]> files();

	/** What the style sheet says about them; addresses name the plain files. */
	String style();

}
