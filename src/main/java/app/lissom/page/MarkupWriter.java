package app.lissom.page;

import java.text.NumberFormat;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import app.lissom.assets.Assets;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/** Writes elements, and escapes whatever is not one, in the language of the page. */
public final class MarkupWriter {

	private final StringBuilder written = new StringBuilder();

	private final MessageSource messages;

	private final Locale language;

	private final String contextPath;

	private final Assets assets;

	private final Supplier<Map<String, String>> formFields;

	/** A message with a number would make one for each. */
	private @Nullable NumberFormat figures;

	/** Tables have the same again and again. */
	private final Map<Object, String> known = new HashMap<>();

	/**
	 * Writes a part of one page.
	 * @param contextPath the path that the product runs under
	 * @param formFields what every form that is posted sends
	 */
	MarkupWriter(MessageSource messages, Locale language, String contextPath, Assets assets,
			Supplier<Map<String, String>> formFields) {
		this.messages = messages;
		this.language = language;
		this.contextPath = contextPath;
		this.assets = assets;
		this.formFields = formFields;
	}

	/** Writes markup as it is: a constant, and nothing that anybody typed. */
	public MarkupWriter html(String constant) {
		this.written.append(constant);
		return this;
	}

	/** Makes room for so many letters, and returns how many there are. */
	int reserve(int length) {
		this.written.ensureCapacity(length);
		return this.written.length();
	}

	/** Writes what Thymeleaf has escaped. */
	void drawn(String fragment) {
		this.written.append(fragment);
	}

	/**
	 * Writes what the page may have several times.
	 * @param key what it depends on, as an object of its own class
	 */
	public MarkupWriter repeated(Object key, Markup markup) {
		String text = this.known.get(key);
		if (text != null) {
			this.written.append(text);
		}
		else {
			int start = this.written.length();
			markup.writeTo(this);
			this.known.put(key, this.written.substring(start));
		}
		return this;
	}

	/** Writes a number into an attribute or an element. */
	public MarkupWriter number(int number) {
		this.written.append(number);
		return this;
	}

	/** Writes a number with one or two decimals, at least 0, into an attribute. */
	public MarkupWriter number(double number) {
		long hundredths = Math.round(number * 100);
		this.written.append(hundredths / 100).append('.').append(hundredths / 10 % 10);
		if (hundredths % 10 != 0) {
			this.written.append(hundredths % 10);
		}
		return this;
	}

	/** Writes text, also into an attribute; nothing for null. */
	public MarkupWriter text(@Nullable Object text) {
		if (text != null) {
			this.written.append(escape(text.toString()));
		}
		return this;
	}

	/** Returns text as it is written into an element or an attribute. */
	static String escape(String text) {
		return isPlain(text) ? text : HtmlUtils.htmlEscape(text, "UTF-8");
	}

	/** Most text is, and escaping asks a table about each of its letters. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
				case '&', '<', '>', '"', '\'' -> {
					return false;
				}
				default -> {
				}
			}
		}
		return true;
	}

	/** Writes a message. */
	public MarkupWriter words(String key, Object... arguments) {
		return text(message(key, arguments));
	}

	/** Writes the address of a page, for an attribute. */
	public MarkupWriter address(String path) {
		return text(this.contextPath).text(path);
	}

	/** Writes a decorative icon, with the name of a symbol in {@code icons.svg}. */
	public MarkupWriter icon(String name) {
		return html("<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"")
			.address(this.assets.path("icons.svg"))
			.html("#")
			.text(name)
			.html("\"></use></svg>");
	}

	/** Writes a field that is not shown; nothing for null. */
	public MarkupWriter hidden(String name, @Nullable Object value) {
		return (value == null) ? this
				: html("<input type=\"hidden\" name=\"").text(name).html("\" value=\"").text(value).html("\">");
	}

	/** Writes what every form that is posted sends, such as its token. */
	public MarkupWriter formFields() {
		this.formFields.get().forEach(this::hidden);
		return this;
	}

	/** Returns a message, to be written as text. */
	public String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language);
	}

	/** Returns a message that the page may have several times, to be written as text. */
	public String repeatedMessage(String key, Object... arguments) {
		return this.known.computeIfAbsent(List.of(key, List.of(arguments)), (once) -> message(key, arguments));
	}

	/** Returns a number as people write it, to be written as text. */
	public String figure(Number number) {
		return this.known.computeIfAbsent(number, (once) -> {
			if (this.figures == null) {
				this.figures = NumberFormat.getInstance(this.language);
			}
			return this.figures.format(number);
		});
	}

	/** Returns a number with one decimal, to be written as text; null for null. */
	public @Nullable String decimal(@Nullable Number number) {
		return (number == null) ? null : repeatedMessage("page.decimal", number);
	}

	/** Returns a date whose pattern is a message, to be written as text. */
	public String date(String key, TemporalAccessor date) {
		return Dates.format(message(key), this.language, date);
	}

	/** Returns the format for dates whose pattern is a message. */
	public Dates.Format dates(String key) {
		return pattern(message(key));
	}

	/** Returns the format for dates with a pattern that is the same in all languages. */
	public Dates.Format pattern(String pattern) {
		return Dates.of(pattern, this.language);
	}

	@Override
	public String toString() {
		return this.written.toString();
	}

}
