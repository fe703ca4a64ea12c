package app.lissom.page;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.expression.EvaluationContext;

/**
 * What an expression in a template can see.
 *
 * @param context with the variables
 * @param root what names without an object in front of them belong to: the context, or
 * what was selected by {@code th:object}
 */
record ExpressionScope(IExpressionContext context, @Nullable Object root) {

	private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);

	@Nullable Object variable(String name) {
		return this.context.getVariable(name);
	}

	/** Returns {@code #name}. */
	Object utility(String name) {
		Object utility = this.context.getExpressionObjects().getObject(name);
		if (utility == null) {
			throw UnsupportedExpressionException.INSTANCE;
		}
		return utility;
	}

	EvaluationContext spel() {
		if (variable(
				ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME) instanceof EvaluationContext spel) {
			return spel;
		}
		throw UnsupportedExpressionException.INSTANCE;
	}

	/** Writes a value as it stands in the middle of a text. */
	String text(@Nullable Object value) {
		if (value == null || value instanceof String || value instanceof Integer || value instanceof Long) {
			return String.valueOf(value);
		}
		return String.valueOf(spel().getTypeConverter().convertValue(value, TypeDescriptor.forObject(value), TEXT));
	}

}
