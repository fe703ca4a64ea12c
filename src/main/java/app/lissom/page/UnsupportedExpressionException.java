package app.lissom.page;

/** Leaves an expression of a template to SpEL. */
final class UnsupportedExpressionException extends RuntimeException {

	static final UnsupportedExpressionException INSTANCE = new UnsupportedExpressionException();

	private UnsupportedExpressionException() {
		super("Left to SpEL", null, false, false);
	}

}
