package app.lissom.page;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.spring6.context.IThymeleafBindStatus;
import org.thymeleaf.spring6.util.FieldUtils;
import org.thymeleaf.spring6.util.SpringSelectedValueComparator;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Fills an element with the eleven fields of a scale from 0 to 10:
 * {@code <div th:levels="${field}">}, in a form. The variable {@code id} is the id of the
 * first one; elements with the ids {@code [id]-end} and {@code [id]-10-end} describe both
 * ends. In a constant fragment, which has no form, none is chosen.
 */
@Component
class LevelsDialect extends AbstractProcessorDialect {

	private static final int PRECEDENCE = 1300;

	LevelsDialect() {
		super("Lissom's scales", "th", StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new LevelsProcessor(prefix));
	}

	private static final class LevelsProcessor extends AbstractStandardExpressionAttributeTagProcessor {

		private static final int LAST = 10;

		LevelsProcessor(String prefix) {
			super(TemplateMode.HTML, prefix, "levels", PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String value, Object field, IElementTagStructureHandler structure) {
			IThymeleafBindStatus chosen = (context instanceof IWebContext)
					? FieldUtils.getBindStatus(context, "*{" + field + "}") : null;
			String id = HtmlUtils.htmlEscape(String.valueOf(context.getVariable("id")));
			StringBuilder levels = new StringBuilder();
			for (int level = 0; level <= LAST; level++) {
				String levelId = (level == 0) ? id : id + "-" + level;
				levels
					.append("""
							<div class="scale-level"><input class="scale-input" type="radio" id="%s" value="%d"%s name="%s"%s>
							<label class="scale-label" for="%s">%d</label></div>
							"""
						.formatted(levelId, level,
								(level == 0 || level == LAST) ? " aria-describedby=\"" + levelId + "-end\"" : "",
								HtmlUtils.htmlEscape(String.valueOf(field)),
								chosen != null
										&& SpringSelectedValueComparator.isSelected(chosen, String.valueOf(level))
												? " checked=\"checked\"" : "",
								levelId, level));
			}
			structure.setBody(levels, false);
		}

	}

}
