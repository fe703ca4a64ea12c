package app.lissom.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.expression.AccessException;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.BeanReference;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.Indexer;
import org.springframework.expression.spel.ast.InlineList;
import org.springframework.expression.spel.ast.Literal;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.VariableReference;

/** Makes what SpEL has parsed ready to be evaluated, as far as templates need it. */
final class ExpressionReader {

	private ExpressionReader() {
	}

	/**
	 * Reads an expression.
	 * @throws UnsupportedExpressionException if it must be left to SpEL
	 */
	static ExpressionNode read(SpelNode node) {
		if (node instanceof Literal literal) {
			Object value = literal.getLiteralValue().getValue();
			return (scope) -> value;
		}
		if (node instanceof CompoundExpression) {
			return chain(node);
		}
		if (node instanceof PropertyOrFieldReference || node instanceof MethodReference) {
			return onRoot(node);
		}
		if (node instanceof VariableReference) {
			return utility(node.toStringAST().substring(1));
		}
		if (node instanceof BeanReference) {
			return bean(node.toStringAST().substring(1));
		}
		if (node instanceof InlineList) {
			return list(node);
		}
		return ExpressionOperators.read(node, children(node, 0));
	}

	private static ExpressionNode utility(String name) {
		if (name.equals("root") || name.equals("this")) {
			throw UnsupportedExpressionException.INSTANCE;
		}
		return (scope) -> scope.utility(name);
	}

	private static ExpressionNode bean(String name) {
		return (scope) -> {
			try {
				return scope.spel().getBeanResolver().resolve(scope.spel(), name);
			}
			catch (AccessException ex) {
				throw UnsupportedExpressionException.INSTANCE;
			}
		};
	}

	private static ExpressionNode list(SpelNode node) {
		List<ExpressionNode> items = children(node, 0);
		return (scope) -> {
			List<@Nullable Object> list = new ArrayList<>(items.size());
			items.forEach((item) -> list.add(item.evaluate(scope)));
			return Collections.unmodifiableList(list);
		};
	}

	private static List<ExpressionNode> children(SpelNode node, int first) {
		return IntStream.range(first, node.getChildCount()).mapToObj((at) -> read(node.getChild(at))).toList();
	}

	/** A name without an object in front of it. */
	private static ExpressionNode onRoot(SpelNode node) {
		Step step = step(node);
		String variable = (node instanceof PropertyOrFieldReference property) ? property.getName() : null;
		return (scope) -> (scope.root() != scope.context()) ? step.next(scope, scope.root())
				: scope.variable(supported(variable));
	}

	static <T> T supported(@Nullable T value) {
		if (value == null) {
			throw UnsupportedExpressionException.INSTANCE;
		}
		return value;
	}

	private static ExpressionNode chain(SpelNode node) {
		ExpressionNode first = read(node.getChild(0));
		Step[] steps = IntStream.range(1, node.getChildCount())
			.mapToObj((at) -> step(node.getChild(at)))
			.toArray(Step[]::new);
		return (scope) -> {
			Object value = first.evaluate(scope);
			for (Step step : steps) {
				value = step.next(scope, value);
			}
			return value;
		};
	}

	private static Step step(SpelNode node) {
		if (node instanceof PropertyOrFieldReference property) {
			ExpressionMember member = ExpressionMember.property(property.getName());
			boolean nullSafe = property.isNullSafe();
			return (scope, target) -> (target == null && nullSafe) ? null : member.get(supported(target));
		}
		if (node instanceof MethodReference method) {
			ExpressionMember member = ExpressionMember.method(method.getName());
			ExpressionNode[] arguments = children(node, 0).toArray(ExpressionNode[]::new);
			boolean nullSafe = method.isNullSafe();
			return (scope, target) -> {
				if (target == null && nullSafe) {
					return null;
				}
				@Nullable Object[] values = new @Nullable Object[arguments.length];
				for (int at = 0; at < values.length; at++) {
					values[at] = arguments[at].evaluate(scope);
				}
				return member.call(supported(target), values);
			};
		}
		if (node instanceof Indexer && node.getChild(0) instanceof Literal literal) {
			Object index = literal.getLiteralValue().getValue();
			return (scope, target) -> at(target, index);
		}
		throw UnsupportedExpressionException.INSTANCE;
	}

	private static @Nullable Object at(@Nullable Object target, @Nullable Object index) {
		if (target instanceof List<?> list && index instanceof Integer at) {
			return list.get(at);
		}
		if (target instanceof Map<?, ?> map && index instanceof String) {
			return map.get(index);
		}
		throw UnsupportedExpressionException.INSTANCE;
	}

	/** A step from an object to one of its members. */
	@FunctionalInterface
	private interface Step {

		@Nullable Object next(ExpressionScope scope, @Nullable Object target);

	}

}
