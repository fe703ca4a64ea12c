package app.lissom.page;

import java.util.Map;
import java.util.Set;

import app.lissom.assets.Assets;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.spring6.requestdata.RequestDataValueProcessorUtils;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Fills an element with what a {@link Markup} writes, and with nothing else: text that
 * somebody typed has another type.
 */
@Component
class MarkupDialect extends AbstractProcessorDialect {

	/** Among those of the standard dialect, where th:text is. */
	private static final int PRECEDENCE = 1300;

	private final MessageSource messages;

	private final Assets assets;

	MarkupDialect(MessageSource messages, Assets assets) {
		super("Lissom's markup", "th", StandardDialect.PROCESSOR_PRECEDENCE);
		this.messages = new NoBreak(messages);
		this.assets = assets;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new MarkupProcessor(prefix));
	}

	/** Begins a part of a page. */
	MarkupWriter writer(ITemplateContext context) {
		String path = (context instanceof IWebContext web) ? web.getExchange().getRequest().getApplicationPath() : "";
		return new MarkupWriter(this.messages, context.getLocale(), path, this.assets, () -> formFields(context));
	}

	/** Returns what every form that is posted sends. */
	private static Map<String, String> formFields(ITemplateContext context) {
		Map<String, String> fields = RequestDataValueProcessorUtils.getExtraHiddenFields(context);
		return (fields != null) ? fields : Map.of();
	}

	/** Replaces the content of the element. */
	private final class MarkupProcessor extends AbstractStandardExpressionAttributeTagProcessor {

		MarkupProcessor(String prefix) {
			super(TemplateMode.HTML, prefix, "markup", PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String value, Object result, IElementTagStructureHandler structure) {
			MarkupWriter page = writer(context);
			Markup markup = (result instanceof String slot && !(context instanceof IWebContext))
					? ConstantDialect.slot(slot) : (Markup) result;
			markup.writeTo(page);
			structure.setBody(page.toString(), false);
		}

	}

}
