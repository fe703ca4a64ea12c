package app.lissom.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import app.lissom.LissomTest;
import app.lissom.guide.WarningSign.Urgency;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class ConfiguredGuideTests {

	private static final PracticeProperties GOOD_HANDS = new PracticeProperties("Good Hands", "Sam",
			"Massage therapist", "+49 30 12345", "https://example.org/book");

	private static final EmergencyNumbers AUSTRALIA = new EmergencyNumbers(
			new EmergencyNumbersProperties(null,
					List.of(new EmergencyNumbersProperties.EmergencyNumber("000", "Australia", Urgency.EMERGENCY))),
			() -> null, new MockHttpServletRequest());

	@Autowired
	private Guides guides;

	@Autowired
	private ThymeleafViewResolver views;

	@Test
	void leadsToThePracticeThatIsConfigured() {
		Document page = page("/guide/massage");
		assertThat(page.select("main").text()).contains("Good Hands", "Sam, massage therapist")
			.doesNotContain("Work of Heart");
		assertThat(page.select("main a.button").attr("href")).isEqualTo("https://example.org/book");
		assertThat(page.select("main a[href^=tel]").attr("href")).isEqualTo("tel:+493012345");
	}

	@ParameterizedTest
	@CsvSource({ "+49 30 12345, https://example.org/book", "+49 30 12345,", ", https://example.org/book", "," })
	void leadsToNothingThatThePracticeDoesNotHave(@Nullable String phone, @Nullable String link) {
		PracticeProperties practice = new PracticeProperties("Good Hands", "Sam", "Massage therapist", phone, link);
		List<Page> pages = this.guides.in(Locale.ENGLISH)
			.pages()
			.stream()
			.filter((page) -> !(page instanceof Exercise))
			.toList();
		for (Page page : pages) {
			Document shown = page(page.address(), practice);
			String text = shown.select("main").text();
			boolean named = text.contains("Good Hands");
			assertThat(shown.select("main a[href^=tel:+49]").isEmpty()).isEqualTo(!named || phone == null);
			assertThat(shown.select("main a[href=https://example.org/book]").isEmpty())
				.isEqualTo(!named || link == null);
			if (link == null) {
				assertThat(text).as(page.address()).doesNotContainPattern("(?i)\\bbook(ing)?\\b|ask here|make a date");
			}
			if (phone == null) {
				assertThat(text).as(page.address()).doesNotContain("Call Good", "Call +");
			}
		}
	}

	@Test
	void showsTheNumbersThatAreConfigured() {
		Document page = page("/guide/warning-signs");
		assertThat(page.select(".numbers-item").eachText()).singleElement()
			.satisfies((number) -> assertThat(number).contains("000", "Australia"));
	}

	private Document page(String address) {
		return page(address, GOOD_HANDS);
	}

	private Document page(String address, PracticeProperties practice) {
		MockMvcTester mvc = MockMvcTester.of(List.of(new GuideController(this.guides, practice, AUSTRALIA)),
				(builder) -> builder.setViewResolvers(this.views::resolveViewName).build());
		MvcTestResult result = mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
