package app.lissom.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the layout in two pseudo-languages: {@code en-XA}, whose messages are 40 %
 * longer than in English, and {@code ar-XB}, which is English from right to left.
 */
@BrowserTest
@Tag("thorough")
@TestPropertySource(properties = { "lissom.languages=en,en-XA,ar-XB", "lissom.guide.location=classpath:guide/en/" })
@Import(WideLanguagesTests.LongMessages.class)
class WideLanguagesTests extends EveryPage {

	private @Nullable ReusablePage page;

	/** Pages with an address; the ways to others go by English words. */
	Stream<PageCase> pages() {
		return cases().filter((page) -> page.status() == 200 && page.name().matches("/[^ ,]*"))
			.filter((page) -> page.depth() == PageCase.Depth.FULL);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void longWordsFit(PageCase wanted, Browser browser) {
		Page page = open(wanted, "en-XA", browser);
		assertThat(page.locator(".skip").textContent()).endsWith("\u00b7");
		assertFits(wanted, page);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void pagesAreMirrored(PageCase wanted, Browser browser) {
		Page page = open(wanted, "ar-XB", browser);
		assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
		page.setViewportSize(390, 844);
		assertThat(page.locator(".brand").boundingBox().x).isGreaterThan(195);
		assertFits(wanted, page);
	}

	private static void assertFits(PageCase wanted, Page page) {
		PageChecks checks = new PageChecks(wanted, page);
		checks.sizes();
		assertThat(checks.problems()).as(wanted.name()).isEmpty();
	}

	private Page open(PageCase wanted, String language, Browser browser) {
		if (this.page == null) {
			this.page = new ReusablePage(browser);
		}
		List<Cookie> cookies = new ArrayList<>(cookies(wanted, browser));
		cookies.add(new Cookie("language", language).setDomain("localhost").setPath("/"));
		Page page = this.page.with(cookies);
		wanted.way().open(page);
		return page;
	}

	@AfterAll
	void close() {
		Stream.of(this.page).filter(Objects::nonNull).forEach(ReusablePage::close);
	}

	@TestConfiguration
	static class LongMessages {

		@Bean
		static BeanPostProcessor longMessages() {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return name.equals("messageSource") ? new LongMessageSource((MessageSource) bean) : bean;
				}

			};
		}

	}

	/** Adds 40 % to each message, in words as long as its own. */
	private record LongMessageSource(MessageSource messages) implements MessageSource {

		private static final Map<String, String> ACCENTS = Map.of("a", "\u00e1", "e", "\u00e9", "o", "\u00f6");

		@Override
		public @Nullable String getMessage(String code, Object @Nullable [] args, @Nullable String standard,
				@Nullable Locale locale) {
			return longer(code, this.messages.getMessage(code, args, standard, locale), locale);
		}

		@Override
		public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
			return String.valueOf(longer(code, this.messages.getMessage(code, args, locale), locale));
		}

		@Override
		public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
			return String.valueOf(longer("", this.messages.getMessage(resolvable, locale), locale));
		}

		private static @Nullable String longer(String code, @Nullable String message, @Nullable Locale locale) {
			if (message == null || message.isEmpty() || code.contains(".date") || code.contains(".under")
					|| locale == null || !locale.getCountry().equals("XA")) {
				return message;
			}
			String words = message.replaceAll("\\{\\d}|[^\\p{L} ]", "");
			String more = words.substring(0, (int) Math.ceil(words.length() * 0.4)).strip();
			for (Map.Entry<String, String> accent : ACCENTS.entrySet()) {
				more = more.replace(accent.getKey(), accent.getValue());
			}
			return message + (message.contains(" ") ? " " : "") + more + "\u00b7";
		}

	}

}
