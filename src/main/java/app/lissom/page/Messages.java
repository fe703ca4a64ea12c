package app.lissom.page;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * Finds messages in the bundles of all modules. Each is looked up once per language and
 * then cached: a page has about a hundred, and there are more than ten bundles. Only
 * messages that exist are cached, so no request can fill the memory.
 */
@Component("messageSource")
class Messages extends ResourceBundleMessageSource {

	private final Map<Locale, Map<String, String>> texts = new ConcurrentHashMap<>();

	private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

	Messages(@Value("${spring.messages.basename}") String[] bundles) {
		setBasenames(bundles);
		setDefaultEncoding(StandardCharsets.UTF_8.name());
		setFallbackToSystemLocale(false);
	}

	@Override
	protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
		return this.texts.computeIfAbsent(locale, (language) -> new ConcurrentHashMap<>())
			.computeIfAbsent(code, (missing) -> super.resolveCodeWithoutArguments(missing, locale));
	}

	@Override
	protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
		return this.formats.computeIfAbsent(locale, (language) -> new ConcurrentHashMap<>())
			.computeIfAbsent(code, (missing) -> super.resolveCode(missing, locale));
	}

}
