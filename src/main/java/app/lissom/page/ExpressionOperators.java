package app.lissom.page;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.Elvis;
import org.springframework.expression.spel.ast.OpAnd;
import org.springframework.expression.spel.ast.OpDivide;
import org.springframework.expression.spel.ast.OpEQ;
import org.springframework.expression.spel.ast.OpGE;
import org.springframework.expression.spel.ast.OpGT;
import org.springframework.expression.spel.ast.OpLE;
import org.springframework.expression.spel.ast.OpLT;
import org.springframework.expression.spel.ast.OpMinus;
import org.springframework.expression.spel.ast.OpMultiply;
import org.springframework.expression.spel.ast.OpNE;
import org.springframework.expression.spel.ast.OpOr;
import org.springframework.expression.spel.ast.OpPlus;
import org.springframework.expression.spel.ast.Operator;
import org.springframework.expression.spel.ast.OperatorNot;
import org.springframework.expression.spel.ast.Ternary;

/** Makes the operators of an expression ready, with the values that templates have. */
final class ExpressionOperators {

	private ExpressionOperators() {
	}

	static ExpressionNode read(SpelNode node, List<ExpressionNode> parts) {
		if (parts.isEmpty()) {
			throw UnsupportedExpressionException.INSTANCE;
		}
		ExpressionNode one = parts.get(0);
		ExpressionNode other = parts.get(parts.size() - 1);
		if (node instanceof Ternary) {
			ExpressionNode yes = parts.get(1);
			return (scope) -> one.test(scope) ? yes.evaluate(scope) : other.evaluate(scope);
		}
		if (node instanceof Elvis) {
			return (scope) -> {
				Object value = one.evaluate(scope);
				return (value == null || value.equals("")) ? other.evaluate(scope) : value;
			};
		}
		if (node instanceof OpAnd) {
			return (scope) -> one.test(scope) && other.test(scope);
		}
		if (node instanceof OpOr) {
			return (scope) -> one.test(scope) || other.test(scope);
		}
		if (node instanceof OperatorNot) {
			return (scope) -> !one.test(scope);
		}
		if (node instanceof OpEQ) {
			return (scope) -> isEqual(scope, one.evaluate(scope), other.evaluate(scope));
		}
		if (node instanceof OpNE) {
			return (scope) -> !isEqual(scope, one.evaluate(scope), other.evaluate(scope));
		}
		return (parts.size() == 2) ? comparison(node, one, other) : minus(node, one);
	}

	private static boolean isEqual(ExpressionScope scope, @Nullable Object one, @Nullable Object other) {
		return one == other || (one != null && other != null && Operator.equalityCheck(scope.spel(), one, other));
	}

	private static ExpressionNode comparison(SpelNode node, ExpressionNode one, ExpressionNode other) {
		if (node instanceof OpLT) {
			return compare(one, other, (result) -> result < 0);
		}
		if (node instanceof OpLE) {
			return compare(one, other, (result) -> result <= 0);
		}
		if (node instanceof OpGT) {
			return compare(one, other, (result) -> result > 0);
		}
		if (node instanceof OpGE) {
			return compare(one, other, (result) -> result >= 0);
		}
		if (node instanceof OpPlus) {
			return (scope) -> plus(scope, one.evaluate(scope), other.evaluate(scope));
		}
		if (node instanceof OpMinus) {
			return calculate(one, other, (left, right) -> left - right);
		}
		if (node instanceof OpMultiply) {
			return calculate(one, other, (left, right) -> left * right);
		}
		if (node instanceof OpDivide) {
			return calculate(one, other, (left, right) -> left / right);
		}
		throw UnsupportedExpressionException.INSTANCE;
	}

	private static ExpressionNode compare(ExpressionNode one, ExpressionNode other, IntPredicate result) {
		return (scope) -> {
			Object left = ExpressionReader.supported(one.evaluate(scope));
			Object right = ExpressionReader.supported(other.evaluate(scope));
			return result.test((left instanceof Integer first && right instanceof Integer second)
					? Integer.compare(first, second) : scope.spel().getTypeComparator().compare(left, right));
		};
	}

	private static Object plus(ExpressionScope scope, @Nullable Object one, @Nullable Object other) {
		if (one instanceof String || other instanceof String) {
			return scope.text(one).concat(scope.text(other));
		}
		if (one instanceof Integer left && other instanceof Integer right) {
			return left + right;
		}
		throw UnsupportedExpressionException.INSTANCE;
	}

	private static ExpressionNode calculate(ExpressionNode one, ExpressionNode other, IntBinaryOperator operator) {
		return (scope) -> {
			if (one.evaluate(scope) instanceof Integer left && other.evaluate(scope) instanceof Integer right) {
				return operator.applyAsInt(left, right);
			}
			throw UnsupportedExpressionException.INSTANCE;
		};
	}

	private static ExpressionNode minus(SpelNode node, ExpressionNode one) {
		if (node instanceof OpMinus) {
			return (scope) -> {
				if (one.evaluate(scope) instanceof Integer value) {
					return -value;
				}
				throw UnsupportedExpressionException.INSTANCE;
			};
		}
		throw UnsupportedExpressionException.INSTANCE;
	}

}
