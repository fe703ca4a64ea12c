package app.lissom.assets;

import java.util.Map;

/** Contributes files for browsers that a module generates at start, such as drawings. */
public interface GeneratedAssets {

	/** Returns the contents of the files by their names. */
	Map<String, byte[]> files();

	/** Returns their part of the style sheet; links in it name the plain files. */
	String style();

}
