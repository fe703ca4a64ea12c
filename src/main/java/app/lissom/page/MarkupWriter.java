package app.lissom.page;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/** Writes elements, and escapes whatever is not one, in the language of the page. */
public final class MarkupWriter {

	private final StringBuilder written = new StringBuilder();

	private final MessageSource messages;

	private final Locale language;

	private final String contextPath;

	/**
	 * Writes a part of one page.
	 * @param contextPath the path that the product runs under
	 */
	public MarkupWriter(MessageSource messages, Locale language, String contextPath) {
		this.messages = messages;
		this.language = language;
		this.contextPath = contextPath;
	}

	/** Writes markup as it is: a constant, and nothing that anybody typed. */
	public MarkupWriter html(String constant) {
		this.written.append(constant);
		return this;
	}

	/** Writes a number into an attribute or an element. */
	public MarkupWriter number(Number number) {
		this.written.append(number);
		return this;
	}

	/** Writes text, also into an attribute; nothing for null. */
	public MarkupWriter text(@Nullable Object text) {
		if (text != null) {
			this.written.append(HtmlUtils.htmlEscape(text.toString(), "UTF-8"));
		}
		return this;
	}

	/** Writes a message. */
	public MarkupWriter words(String key, Object... arguments) {
		return text(message(key, arguments));
	}

	/** Writes the address of a page, for an attribute. */
	public MarkupWriter address(String path) {
		return text(this.contextPath).text(path);
	}

	/** Returns a message, to be written as text. */
	public String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language);
	}

	/** Returns the format for dates whose pattern is a message. */
	public DateTimeFormatter dates(String key) {
		return pattern(message(key));
	}

	/** Returns the format for dates with a pattern that is the same in all languages. */
	public DateTimeFormatter pattern(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, this.language);
	}

	@Override
	public String toString() {
		return this.written.toString();
	}

}
