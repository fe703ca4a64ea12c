package app.lissom.importing;

import org.jspecify.annotations.Nullable;

/**
 * Describes an error in a file.
 *
 * @param section the name of the section, or {@link TableRow#LINE} for a row of a table
 * @param number the place in the section, from 1; 0 if the section is no list
 * @param field the name of the field; null for the item as a whole
 */
record ImportError(String section, int number, @Nullable String field) {

	/** Returns the key of its message; {@link #WRONG} if there is no such message. */
	public String key() {
		return (this.field != null) ? WRONG + "." + this.field : WRONG;
	}

	static final String WRONG = "importing.wrong";

}
