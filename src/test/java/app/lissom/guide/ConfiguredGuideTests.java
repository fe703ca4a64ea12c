package app.lissom.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;

import app.lissom.LissomTest;
import app.lissom.guide.WarningSign.Urgency;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class ConfiguredGuideTests {

	private static final Practice GOOD_HANDS = new Practice("Good Hands", "Sam", "Massage therapist", "+49 30 12345",
			"https://example.org/book");

	private static final EmergencyNumbers AUSTRALIA = new EmergencyNumbers(null,
			List.of(new EmergencyNumbers.EmergencyNumber("000", "Australia", Urgency.EMERGENCY)));

	@Autowired
	private Guide guide;

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

	@Test
	void showsTheNumbersThatAreConfigured() {
		Document page = page("/guide/warning-signs");
		assertThat(page.select(".numbers-item").eachText()).singleElement()
			.satisfies((number) -> assertThat(number).contains("000", "Australia"));
	}

	private Document page(String address) {
		MockMvcTester mvc = MockMvcTester.of(List.of(new GuideController(this.guide, GOOD_HANDS, AUSTRALIA)),
				(builder) -> builder.setViewResolvers(this.views::resolveViewName).build());
		MvcTestResult result = mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
