package app.lissom.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.expression.ParseException;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/**
 * Evaluates the expressions of templates in a third of the time: SpEL looks up types,
 * converters and annotations on the way, and its compiler leaves out every expression
 * with a variable of Thymeleaf's. What this does not know, and whatever goes wrong, is
 * left to SpEL, so that values and errors are the same.
 */
final class TemplateExpressions implements IStandardVariableExpressionEvaluator {

	/** More than all templates have; preprocessing could make any number. */
	private static final int MOST = 10_000;

	private static final ExpressionNode UNSUPPORTED = (scope) -> {
		throw UnsupportedExpressionException.INSTANCE;
	};

	private final SpelExpressionParser parser = new SpelExpressionParser();

	private final Map<String, ExpressionNode> nodes = new ConcurrentHashMap<>();

	@Override
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext execution) {
		if (!execution.getPerformTypeConversion()) {
			ExpressionNode node = node(expression.getExpression());
			if (node != UNSUPPORTED && isAllowed(expression.getExpression(), execution)) {
				try {
					return node.evaluate(new ExpressionScope(context, selection(context, expression)));
				}
				catch (RuntimeException ex) {
					// SpEL says what is wrong.
				}
			}
		}
		return SPELVariableExpressionEvaluator.INSTANCE.evaluate(context, expression, execution);
	}

	/** Where the parameters of the request are forbidden, SpEL looks for them. */
	private static boolean isAllowed(String expression, StandardExpressionExecutionContext execution) {
		return !execution.getRestrictVariableAccess() || !expression.contains("param");
	}

	private static @Nullable Object selection(IExpressionContext context, IStandardVariableExpression expression) {
		return (expression.getUseSelectionAsRoot() && context instanceof ITemplateContext template
				&& template.hasSelectionTarget()) ? template.getSelectionTarget() : context;
	}

	private ExpressionNode node(String expression) {
		ExpressionNode node = this.nodes.get(expression);
		if (node == null) {
			node = read(expression);
			if (this.nodes.size() < MOST) {
				this.nodes.put(expression, node);
			}
		}
		return node;
	}

	private ExpressionNode read(String expression) {
		try {
			return ExpressionReader.read(this.parser.parseRaw(expression).getAST());
		}
		catch (ParseException | UnsupportedExpressionException ex) {
			return UNSUPPORTED;
		}
	}

	/** Gives it to the template engine, and the view its class, before they are used. */
	@Configuration(proxyBeanMethods = false)
	static class Setup {

		@Bean
		static BeanPostProcessor templateExpressions() {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					if (bean instanceof SpringTemplateEngine engine) {
						engine
							.setDialects(engine.getDialects().stream().map(Setup::replace).collect(Collectors.toSet()));
					}
					if (bean instanceof ThymeleafViewResolver resolver) {
						resolver.setViewClass(PageView.class);
					}
					return bean;
				}

			};
		}

		private static IDialect replace(IDialect dialect) {
			return (dialect instanceof SpringStandardDialect) ? new Dialect() : dialect;
		}

	}

	/** The dialect of every template, with another evaluator. */
	private static final class Dialect extends SpringStandardDialect {

		private final IStandardVariableExpressionEvaluator evaluator = new TemplateExpressions();

		@Override
		public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
			return this.evaluator;
		}

	}

}
