package app.lissom.kernel;

/**
 * Writes text for a spreadsheet so that it is not taken for a formula, and reads it
 * again. See OWASP, CSV injection.
 */
public final class SpreadsheetText {

	private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

	private SpreadsheetText() {
	}

	/**
	 * Puts an apostrophe before a text that would be a formula, or would be one without
	 * the apostrophes that it has.
	 */
	public static String defuse(String text) {
		return isFormula(text.replaceFirst("^'+", "")) ? "'" + text : text;
	}

	/** Takes away the apostrophe that {@link #defuse} has put there. */
	public static String restore(String text) {
		return (text.startsWith("'") && isFormula(text.replaceFirst("^'+", ""))) ? text.substring(1) : text;
	}

	private static boolean isFormula(String text) {
		String visible = text.stripLeading();
		boolean formula = !visible.isEmpty() && FORMULA.indexOf(visible.charAt(0)) >= 0;
		return formula || !text.isEmpty() && text.charAt(0) < ' ';
	}

}
