package app.lissom.page;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
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
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Renders a fragment that is the same on every page, once per language: {@code <th:block
 * th:constant="fragments/outbox :: waiting">}. It is rendered without any variable of the
 * page, so that one person's data cannot reach another. Those that it names are the
 * exception, as in {@code fragments/frame :: top(section, inside)}: it is rendered once
 * for each of their values, which are single words, of an enum, true, false or null.
 * Those after a semicolon, as in {@code day/_cards :: tap(kind; d, id)}, are slots: the
 * fragment can only show them, as the value of a text, of an attribute or of a part of an
 * address, or as markup, and each page fills in its own. So are the hidden fields of
 * forms that are posted. A fragment may be a part of another one: then a slot of its own
 * shows that of the other.
 */
@Component
class ConstantDialect extends AbstractProcessorDialect {

	/** A variable: the path that the product runs under. */
	static final String PATH = "contextPath";

	/** Among those of the standard dialect, where th:text is. */
	private static final int PRECEDENCE = 1300;

	private final MarkupDialect markup;

	ConstantDialect(MarkupDialect markup) {
		super("Lissom's constant fragments", "th", StandardDialect.PROCESSOR_PRECEDENCE);
		this.markup = markup;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new ConstantProcessor(prefix, this.markup));
	}

	/** Marks where markup is written: the variable of a slot is no markup yet. */
	static Markup slot(String variable) {
		if (!Drawn.SLOT.matcher(variable).matches()) {
			throw new IllegalArgumentException("No slot");
		}
		return (page) -> page.drawn(variable.replace(Drawn.START, Drawn.MARKUP));
	}

	/** Replaces the element. */
	private static final class ConstantProcessor extends AbstractAttributeTagProcessor {

		/** Paths come from a proxy in front; more than a few are none. */
		private static final int MOST = 1_000;

		private static final Pattern WORD = Pattern.compile("[a-z-]*");

		private final Map<String, Place> places = new ConcurrentHashMap<>();

		private final Map<Key, Drawn> fragments = new ConcurrentHashMap<>();

		private final MarkupDialect markup;

		ConstantProcessor(String prefix, MarkupDialect markup) {
			super(TemplateMode.HTML, prefix, null, false, "constant", true, PRECEDENCE, true);
			this.markup = markup;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String value, IElementTagStructureHandler structure) {
			String path = (context instanceof IWebContext web) ? web.getExchange().getRequest().getApplicationPath()
					: (String) context.getVariable(PATH);
			Place place = this.places.computeIfAbsent(value, Place::parse);
			Key key = new Key(path, context.getLocale(), value, values(place, context));
			Drawn fragment = this.fragments.get(key);
			if (fragment == null) {
				key.values().forEach(ConstantProcessor::checkWord);
				fragment = draw(place, key, context);
				if (this.fragments.size() < MOST) {
					this.fragments.put(key, fragment);
				}
			}
			MarkupWriter page = this.markup.writer(context);
			fragment.writeTo(page, context);
			structure.replaceWith(page.toString(), false);
		}

		private static List<Object> values(Place place, ITemplateContext page) {
			Object[] values = new Object[place.variables().size()];
			for (int i = 0; i < values.length; i++) {
				values[i] = Objects.requireNonNullElse(page.getVariable(place.variables().get(i)), "");
			}
			return List.of(values);
		}

		/** The values of a fragment that was drawn before have been checked. */
		private static void checkWord(Object value) {
			if (!(value instanceof Boolean || value instanceof Enum
					|| (value instanceof String text && WORD.matcher(text).matches()))) {
				throw new IllegalArgumentException("No variable of a constant fragment");
			}
		}

		private static Drawn draw(Place place, Key key, ITemplateContext page) {
			Context context = new Context(page.getLocale());
			if (key.path() != null) {
				context.setVariable(PATH, key.path());
			}
			for (int i = 0; i < place.variables().size(); i++) {
				context.setVariable(place.variables().get(i), key.values().get(i));
			}
			place.slots().forEach((name) -> context.setVariable(name, Drawn.slot(name)));
			// Beans, as on the page.
			context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
					page.getVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME));
			StringWriter writer = new StringWriter();
			page.getConfiguration()
				.getTemplateManager()
				.parseAndProcess(new TemplateSpec(place.template(), Set.of(place.fragment()), TemplateMode.HTML, null),
						context, writer);
			return Drawn.parse(writer.toString());
		}

		/** Names a fragment, the variables that it reads, and those that it shows. */
		private record Place(String template, String fragment, List<String> variables, List<String> slots) {

			private static final Pattern PLACE = Pattern
				.compile("(.+) :: ([\\w-]+)(?:\\(([\\w,\\s]+)?(?:; ([\\w,\\s]+))?\\))?");

			static Place parse(String value) {
				Matcher place = PLACE.matcher(value);
				if (!place.matches()) {
					throw new IllegalArgumentException("No constant fragment: " + value);
				}
				return new Place(place.group(1), place.group(2), names(place.group(3)), names(place.group(4)));
			}

			private static List<String> names(@Nullable String list) {
				return (list != null) ? List.of(list.split(",\\s+")) : List.of();
			}

		}

		private record Key(@Nullable String path, Locale language, String place, List<Object> values) {

		}

	}

	/**
	 * Holds a fragment between its slots. While it is drawn, a slot has a value that
	 * nothing else has, and Thymeleaf itself tells whether it stands in an address: there
	 * it is encoded.
	 *
	 * @param length how long it was the last time: to make room bit by bit takes longer
	 */
	private record Drawn(List<String> texts, List<Slot> slots, AtomicInteger length) {

		private static final String START = "\uE000";

		private static final String END = "\uE001";

		/** In the place of the start, where markup belongs. */
		private static final String MARKUP = "\uE002";

		private static final Pattern SLOT = Pattern
			.compile("[" + START + MARKUP + "]\\w*" + END + "|" + Slot.encode(START) + "\\w+" + Slot.encode(END));

		private static final Pattern POST = Pattern
			.compile("<form\\b(?=[^>]* method=\"post\")(?![^>]* data-tokenless)[^>]*>");

		static String slot(String name) {
			return START + name + END;
		}

		static Drawn parse(String drawn) {
			String html = POST.matcher(drawn).replaceAll("$0" + slot(Slot.FIELDS));
			return new Drawn(List.of(SLOT.split(html, -1)), SLOT.matcher(html).results().map(Slot::of).toList(),
					new AtomicInteger());
		}

		void writeTo(MarkupWriter page, ITemplateContext context) {
			page.reserve(this.length.get());
			page.drawn(this.texts.get(0));
			for (int i = 0; i < this.slots.size(); i++) {
				this.slots.get(i).writeTo(page, context);
				page.drawn(this.texts.get(i + 1));
			}
			this.length.set(page.reserve(0));
		}

	}

	/** A place in a fragment that each page fills. */
	private record Slot(String name, char start) {

		/** The hidden fields of a form, which Thymeleaf adds only on a page. */
		static final String FIELDS = "";

		static Slot of(MatchResult found) {
			String mark = found.group();
			return new Slot(UriUtils.decode(mark, StandardCharsets.UTF_8).replaceAll("\\W", ""), mark.charAt(0));
		}

		void writeTo(MarkupWriter page, ITemplateContext context) {
			if (this.name.equals(FIELDS)) {
				page.formFields();
				return;
			}
			Object value = context.getVariable(this.name);
			if (this.start == '%') {
				page.drawn(encode(Objects.toString(value, "")));
			}
			else if (this.start != Drawn.MARKUP.charAt(0)) {
				page.text(value);
			}
			else if (value != null) {
				((Markup) value).writeTo(page);
			}
		}

		/** For any part of an address; ids are separated by commas. */
		static String encode(String value) {
			return UriUtils.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
		}

	}

}
