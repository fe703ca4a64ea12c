package app.lissom.assets;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

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

import org.springframework.stereotype.Component;

/**
 * Renders a decorative icon next to a word: {@code <svg th:icon="back"></svg>}, with the
 * name of a symbol in {@code icons.svg} or an expression for it. A page has up to a
 * hundred icons, and a fragment would cost more than the word next to it; so each icon is
 * built only once. The element can have no other {@code th:} attribute: it would be
 * ignored.
 */
@Component
class IconDialect extends AbstractProcessorDialect {

	/** Before the standard dialect, which would take it for an attribute to set. */
	private static final int PRECEDENCE = 900;

	private final Assets assets;

	IconDialect(Assets assets) {
		super("Lissom's icons", "th", PRECEDENCE);
		this.assets = assets;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new IconProcessor(prefix, this.assets));
	}

	/** Replaces the element. */
	private static final class IconProcessor extends AbstractAttributeTagProcessor {

		private static final Pattern NAME = Pattern.compile("[a-z-]+");

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
			// Without a request, as for the pages of a broken server, nothing is kept.
			String icon = (context instanceof IWebContext web)
					? this.icons.computeIfAbsent(web.getExchange().getRequest().getApplicationPath() + '#' + name,
							(key) -> draw(name, context))
					: draw(name, context);
			structure.replaceWith(icon, false);
		}

		private String draw(String name, ITemplateContext context) {
			if (!NAME.matcher(name).matches()) {
				throw new IllegalArgumentException("No name of an icon");
			}
			return "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\""
					+ context.buildLink(this.assets.path("icons.svg") + '#' + name, null) + "\"></use></svg>";
		}

	}

}
