package app.lissom.page;

import java.util.Set;

import org.jspecify.annotations.Nullable;
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

import org.springframework.stereotype.Component;

/**
 * Fills an element of a form with what can be chosen, where that is long. In a constant
 * fragment, which has no form, nothing is chosen.
 * <ul>
 * <li>{@code <div th:levels="${field}">} gets the eleven fields of a scale from 0 to 10.
 * The variable {@code id} is the id of the first one; elements with the ids
 * {@code [id]-end} and {@code [id]-10-end} describe both ends.
 * <li>{@code <select th:options="${field}">} gets an option for each text of the variable
 * {@code options}.
 * </ul>
 */
@Component
class FieldDialect extends AbstractProcessorDialect {

	FieldDialect() {
		super("Lissom's fields", "th", StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new LevelsProcessor(prefix), new OptionsProcessor(prefix));
	}

	/** Replaces the content of the element. */
	private abstract static class FieldProcessor extends AbstractStandardExpressionAttributeTagProcessor {

		private static final int PRECEDENCE = 1300;

		FieldProcessor(String prefix, String attribute) {
			super(TemplateMode.HTML, prefix, attribute, PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String value, Object field, IElementTagStructureHandler structure) {
			IThymeleafBindStatus chosen = (context instanceof IWebContext)
					? FieldUtils.getBindStatus(context, "*{" + field + "}") : null;
			StringBuilder content = new StringBuilder();
			write(content, context, MarkupWriter.escape(String.valueOf(field)), chosen);
			structure.setBody(content, false);
		}

		abstract void write(StringBuilder content, ITemplateContext context, String field,
				@Nullable IThymeleafBindStatus chosen);

		static boolean isChosen(@Nullable IThymeleafBindStatus chosen, String value) {
			return chosen != null && SpringSelectedValueComparator.isSelected(chosen, value);
		}

	}

	private static final class LevelsProcessor extends FieldProcessor {

		private static final int LAST = 10;

		LevelsProcessor(String prefix) {
			super(prefix, "levels");
		}

		@Override
		void write(StringBuilder content, ITemplateContext context, String field,
				@Nullable IThymeleafBindStatus chosen) {
			String id = MarkupWriter.escape(String.valueOf(context.getVariable("id")));
			for (int level = 0; level <= LAST; level++) {
				String levelId = (level == 0) ? id : id + "-" + level;
				content
					.append("""
							<div class="scale-level"><input class="scale-input" type="radio" id="%s" value="%d"%s name="%s"%s>
							<label class="scale-label" for="%s">%d</label></div>
							"""
						.formatted(levelId, level,
								(level == 0 || level == LAST) ? " aria-describedby=\"" + levelId + "-end\"" : "", field,
								isChosen(chosen, String.valueOf(level)) ? " checked=\"checked\"" : "", levelId, level));
			}
		}

	}

	private static final class OptionsProcessor extends FieldProcessor {

		OptionsProcessor(String prefix) {
			super(prefix, "options");
		}

		@Override
		void write(StringBuilder content, ITemplateContext context, String field,
				@Nullable IThymeleafBindStatus chosen) {
			for (Object option : (Iterable<?>) context.getVariable("options")) {
				String text = MarkupWriter.escape(option.toString());
				content.append("<option value=\"")
					.append(text)
					.append(isChosen(chosen, option.toString()) ? "\" selected=\"selected\">" : "\">")
					.append(text)
					.append("</option>\n");
			}
		}

	}

}
