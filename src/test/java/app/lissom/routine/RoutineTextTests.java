package app.lissom.routine;

import java.io.UnsupportedEncodingException;
import java.util.List;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.guide.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that the texts of the routine pages are easy to read and do not blame. */
@LissomTest
class RoutineTextTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@ParameterizedTest
	@ValueSource(strings = { "/routine", "/routine/morning", "/routine/bedtime?as=gentle", "/routine/flare",
			"/routine/plan", "/routine/new", "/routine/bedtime/edit" })
	void pagesAreEasyToRead(String address) throws UnsupportedEncodingException {
		Document page = Jsoup.parse(this.mvc.get()
			.uri(address)
			.with(TestAccounts.as(this.people.createAccount()))
			.exchange()
			.getResponse()
			.getContentAsString());
		page.select(".claim, .entry-actions, .exercise-list .exercise-list-dose").remove();
		List<String> texts = page.select("main h1, main h2, main p, main li").eachText();
		assertThat(Reading.grade(texts)).as("grade").isLessThanOrEqualTo(6);
		assertThat(Reading.sentencesOver(20, texts)).isEmpty();
		assertThat(page.select("main").text().toLowerCase()).doesNotContain("streak", "failed", "missed");
	}

}
