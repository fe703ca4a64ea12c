package app.lissom.page;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

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
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Renders a fragment that is the same on every page, once per language: {@code <th:block
 * th:constant="fragments/outbox :: waiting">}. It is rendered without any variable of the
 * page, so that one person's data cannot reach another. Those that it names are the
 * exception, as in {@code fragments/frame :: about(section)}: it is rendered once for
 * each of their values, which are single words, true, false or null.
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

		private static final Pattern WORD = Pattern.compile("[a-z-]*");

		private final Map<String, Place> places = new ConcurrentHashMap<>();

		private final Map<Key, String> fragments = new ConcurrentHashMap<>();

		ConstantProcessor(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "constant", true, PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String value, IElementTagStructureHandler structure) {
			String path = (context instanceof IWebContext web) ? web.getExchange().getRequest().getApplicationPath()
					: "";
			Place place = this.places.computeIfAbsent(value, Place::parse);
			Key key = new Key(path, context.getLocale(), value,
					place.variables().stream().map((name) -> word(context.getVariable(name))).toList());
			String fragment = this.fragments.get(key);
			if (fragment == null) {
				fragment = draw(place, key, context);
				if (this.fragments.size() < MOST) {
					this.fragments.put(key, fragment);
				}
			}
			structure.replaceWith(fragment, false);
		}

		private static Object word(@Nullable Object value) {
			if (value instanceof Boolean || (value instanceof String text && WORD.matcher(text).matches())) {
				return value;
			}
			if (value != null) {
				throw new IllegalArgumentException("No variable of a constant fragment");
			}
			return "";
		}

		private static String draw(Place place, Key key, ITemplateContext page) {
			Context context = new Context(page.getLocale(), Map.of(PATH, key.path()));
			for (int i = 0; i < place.variables().size(); i++) {
				context.setVariable(place.variables().get(i), key.values().get(i));
			}
			// Beans, as on the page.
			context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
					page.getVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME));
			StringWriter writer = new StringWriter();
			page.getConfiguration()
				.getTemplateManager()
				.parseAndProcess(new TemplateSpec(place.template(), Set.of(place.fragment()), TemplateMode.HTML, null),
						context, writer);
			return writer.toString();
		}

		/** Names a fragment, and the variables that it reads. */
		private record Place(String template, String fragment, List<String> variables) {

			private static final Pattern PLACE = Pattern.compile("(.+) :: ([\\w-]+)(?:\\(([\\w, ]+)\\))?");

			static Place parse(String value) {
				Matcher place = PLACE.matcher(value);
				if (!place.matches()) {
					throw new IllegalArgumentException("No constant fragment: " + value);
				}
				return new Place(place.group(1), place.group(2),
						(place.group(3) != null) ? List.of(place.group(3).split(", ")) : List.of());
			}

		}

		private record Key(String path, Locale language, String place, List<Object> values) {

		}

	}

}
