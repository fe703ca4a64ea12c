package app.lissom.today;

import java.io.UnsupportedEncodingException;

import app.lissom.LissomTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
@Tag("pages")
class HomeTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void asksHowTheBackIs() throws Exception {
		assertThat(home().select("h1").text()).isEqualTo("How is your back right now?");
	}

	@Test
	void leadsIntoThePickerFirst() throws Exception {
		assertThat(home().select("main a:not([hidden] a)").first().attr("href")).isEqualTo("/relief");
	}

	@Test
	void hasGuideDiaryAndWarningSignsOneTapAway() throws Exception {
		assertThat(home().select("a[href]").eachAttr("href")).contains("/guide", "/diary", "/guide/warning-signs",
				"/sign-in", "/relief/ice", "/relief/heat", "/relief/heat-then-ice");
	}

	@Test
	void namesTheTipsInTheirOrder() throws Exception {
		assertThat(home().select(".spine-list a").eachAttr("href")).containsExactly("/guide/stretch-and-strengthen",
				"/guide/posture", "/guide/heat-and-cold", "/guide/massage", "/guide/hips");
	}

	private Document home() throws UnsupportedEncodingException {
		return Jsoup.parse(this.mvc.get().uri("/").exchange().getResponse().getContentAsString());
	}

}
