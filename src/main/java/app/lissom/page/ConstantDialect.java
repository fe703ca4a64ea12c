package app.lissom.page;

import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Renders a fragment that is the same on every page, once per language: {@code <th:block
 * th:constant="fragments/outbox :: waiting">}. It is rendered without any variable of the
 * page, so that one person's data cannot reach another.
 */
@Component
class ConstantDialect extends AbstractProcessorDialect {

	/** A variable: the path that the product runs under. */
	static final String PATH = "contextPath";

	private static final int PRECEDENCE = 900;

	ConstantDialect() {
		super("Lissom's constant fragments", "th", PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new ConstantProcessor(prefix));
	}

	/** Replaces the element. */
	private static final class ConstantProcessor extends AbstractAttributeTagProcessor {

		/** Paths come from a proxy in front; more than a few are none. */
		private static final int MOST = 1_000;

		private final Map<String, String> fragments = new ConcurrentHashMap<>();

		ConstantProcessor(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "constant", true, PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String value, IElementTagStructureHandler structure) {
			String path = (context instanceof IWebContext web) ? web.getExchange().getRequest().getApplicationPath()
					: "";
			String key = path + '|' + context.getLocale() + '|' + value;
			String fragment = this.fragments.get(key);
			if (fragment == null) {
				fragment = draw(value, path, context);
				if (this.fragments.size() < MOST) {
					this.fragments.put(key, fragment);
				}
			}
			structure.replaceWith(fragment, false);
		}

		private static String draw(String value, String path, ITemplateContext page) {
			String[] parts = value.split("\\s*::\\s*");
			StringWriter writer = new StringWriter();
			page.getConfiguration()
				.getTemplateManager()
				.parseAndProcess(new TemplateSpec(parts[0], Set.of(parts[1]), TemplateMode.HTML, null),
						new Context(page.getLocale(), Map.of(PATH, path)), writer);
			return writer.toString();
		}

	}

}
