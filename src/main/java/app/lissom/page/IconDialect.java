package app.lissom.page;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Draws a decorative icon beside a word: {@code <svg th:icon="back"></svg>}, with the
 * name of a symbol in {@code icons.svg} or an expression for it. A page has up to a
 * hundred icons, and a fragment would cost more than the words beside it; so each is put
 * together once.
 */
@Component
class IconDialect extends AbstractProcessorDialect {

	private final Assets assets;

	IconDialect(Assets assets) {
		super("Lissom's icons", "th", 1000);
		this.assets = assets;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new IconProcessor(prefix, this.assets));
	}

	/** Takes the place of the element. */
	private static final class IconProcessor extends AbstractAttributeTagProcessor {

		private static final Pattern NAME = Pattern.compile("[a-z-]+");

		/** After conditions and iterations. */
		private static final int PRECEDENCE = 1300;

		private final Assets assets;

		/** By the path that the product runs under and the name. */
		private final Map<String, String> icons = new ConcurrentHashMap<>();

		IconProcessor(String prefix, Assets assets) {
			super(TemplateMode.HTML, prefix, "svg", false, "icon", true, PRECEDENCE, true);
			this.assets = assets;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String value, IElementTagStructureHandler structure) {
			String name = NAME.matcher(value).matches() ? value
					: String.valueOf(StandardExpressions.getExpressionParser(context.getConfiguration())
						.parseExpression(context, value)
						.execute(context));
			String path = ((IWebContext) context).getExchange().getRequest().getApplicationPath();
			structure.replaceWith(this.icons.computeIfAbsent(path + '#' + name, (key) -> draw(path, name)), false);
		}

		private String draw(String path, String name) {
			if (!NAME.matcher(name).matches()) {
				throw new IllegalArgumentException("No name of an icon");
			}
			return "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"" + path
					+ this.assets.path("icons.svg") + '#' + name + "\"></use></svg>";
		}

	}

}
