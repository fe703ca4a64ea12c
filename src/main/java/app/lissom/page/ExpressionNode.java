package app.lissom.page;

import org.jspecify.annotations.Nullable;

/** A part of an expression in a template, ready to be evaluated by many threads. */
@FunctionalInterface
interface ExpressionNode {

	/**
	 * Evaluates it.
	 * @throws UnsupportedExpressionException if this value must be left to SpEL
	 */
	@Nullable Object evaluate(ExpressionScope scope);

	default boolean test(ExpressionScope scope) {
		if (evaluate(scope) instanceof Boolean value) {
			return value;
		}
		throw UnsupportedExpressionException.INSTANCE;
	}

}
