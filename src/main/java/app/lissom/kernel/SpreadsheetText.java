package app.lissom.kernel;

/**
 * Escapes text that a spreadsheet would take for a formula, and restores it. See OWASP,
 * CSV injection.
 */
public final class SpreadsheetText {

	private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

	private SpreadsheetText() {
	}

	/**
	 * Prepends an apostrophe to a text that would be a formula, or would be one without
	 * its apostrophes.
	 */
	public static String defuse(String text) {
		return isFormula(withoutApostrophes(text)) ? "'" + text : text;
	}

	/** Removes the apostrophe that {@link #defuse} has added. */
	public static String restore(String text) {
		return (text.startsWith("'") && isFormula(withoutApostrophes(text))) ? text.substring(1) : text;
	}

	private static String withoutApostrophes(String text) {
		int start = 0;
		while (text.startsWith("'", start)) {
			start++;
		}
		return text.substring(start);
	}

	private static boolean isFormula(String text) {
		String visible = text.stripLeading();
		boolean formula = !visible.isEmpty() && FORMULA.indexOf(visible.charAt(0)) >= 0;
		return formula || !text.isEmpty() && text.charAt(0) < ' ';
	}

}
