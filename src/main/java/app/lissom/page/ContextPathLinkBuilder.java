package app.lissom.page;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Builds links also where no request says under which path the product runs. */
class ContextPathLinkBuilder extends StandardLinkBuilder {

	private final String contextPath;

	/**
	 * Builds links under a path.
	 * @param contextPath the path, empty for the root
	 */
	ContextPathLinkBuilder(String contextPath) {
		this.contextPath = contextPath;
	}

	@Override
	protected String computeContextPath(IExpressionContext context, String base,
			@Nullable Map<String, Object> parameters) {
		return (context instanceof IWebContext) ? super.computeContextPath(context, base, parameters)
				: this.contextPath;
	}

	@Override
	protected String processLink(IExpressionContext context, String link) {
		return (context instanceof IWebContext) ? super.processLink(context, link) : link;
	}

}
