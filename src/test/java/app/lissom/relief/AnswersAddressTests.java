package app.lissom.relief;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the URL of an outcome: who can open it, and for how long. */
@LissomTest
class AnswersAddressTests {

	private static final String TIGHT = Picker.CALM + " feeling=TIGHT pain=6";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	@BeforeEach
	void stopTheClock() {
		this.clock.stopAt(Instant.parse("2026-11-22T11:00:00Z"));
	}

	@Test
	void opensAgainAndSaysNothingOfTheAnswers() {
		MvcTestResult sent = send(TIGHT);
		String address = sent.getResponse().getRedirectedUrl();
		assertThat(address).startsWith("/relief/answer?to=").doesNotContain("TIGHT", "NONE", "pain");
		Document first = open(sent);
		assertThat(first.select("h1").text()).isEqualTo("Heat");
		assertThat(open(sent).select("input[name=id]").val()).isNotEmpty()
			.isEqualTo(first.select("input[name=id]").val());
	}

	@Test
	void keepsAnswersThatAreToBeChanged() {
		Document page = open(send(TIGHT + " change=true"));
		assertThat(page.select("main input[checked]").eachAttr("value")).containsExactly("TIGHT", "LONGER", "AS_USUAL",
				"NONE", "NONE", "6");
	}

	@Test
	void asksAnewAfterTwoHours() {
		MvcTestResult sent = send(TIGHT);
		this.clock.advance(Duration.ofHours(2).plusSeconds(1));
		asksAnew(open(sent));
	}

	@Test
	void asksAnewInAnotherBrowser() {
		asksAnew(open(send(TIGHT), new Cookie("browser", "another")));
		asksAnew(Picker.page(this.mvc.get().uri("/relief/answer?to=nonsense").exchange()));
		asksAnew(Picker.page(this.mvc.get().uri("/relief/answer").exchange()));
	}

	@Test
	void isClosedToOthersOnTheSameComputer() {
		AccountId me = this.people.createAccount();
		MvcTestResult mine = send(TIGHT, TestAccounts.as(me));
		assertThat(open(mine, TestAccounts.as(me)).select("h1").text()).isEqualTo("Heat");
		asksAnew(open(mine));
		asksAnew(open(mine, TestAccounts.as(this.people.createAccount())));
	}

	@Test
	void aVisitorsAnswersOpenAfterTheySignIn() {
		assertThat(open(send(TIGHT), TestAccounts.as(this.people.createAccount())).select("h1").text())
			.isEqualTo("Heat");
	}

	@Test
	void worksInABrowserWithoutCookies() {
		Document anew = Picker.page(this.mvc.get().uri(URI.create(address(send("signs=NONE")))).exchange());
		assertThat(anew.select("input[name=direct]").val()).isEqualTo("true");
		Document questions = Picker.page(send("signs=NONE direct=true"));
		assertThat(questions.select("input[name=direct]").val()).isEqualTo("true");
		Document outcome = Picker.page(send(TIGHT + " direct=true"));
		assertThat(outcome.select("h1").text()).isEqualTo("Heat");
		assertThat(outcome.select("form[action=/relief] input[name=direct]")).isNotEmpty();
	}

	private static void asksAnew(Document page) {
		assertThat(page.select("h1").text()).isEqualTo("First, a quick check");
		assertThat(page.select("main").text()).contains("Please answer again.");
		assertThat(page.select("main input[checked]")).isEmpty();
	}

	private MvcTestResult send(String answers, RequestPostProcessor... as) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri("/relief")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.params(Picker.params(answers));
		for (RequestPostProcessor one : as) {
			request.with(one);
		}
		return request.exchange();
	}

	private Document open(MvcTestResult sent, RequestPostProcessor... as) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.get()
			.uri(URI.create(address(sent)))
			.cookie(sent.getResponse().getCookies());
		for (RequestPostProcessor one : as) {
			request.with(one);
		}
		return Picker.page(request.exchange());
	}

	private Document open(MvcTestResult sent, Cookie cookie) {
		return Picker.page(this.mvc.get().uri(URI.create(address(sent))).cookie(cookie).exchange());
	}

	private static String address(MvcTestResult sent) {
		assertThat(sent).hasStatus3xxRedirection();
		String address = sent.getResponse().getRedirectedUrl();
		assertThat(address).isNotNull();
		return address;
	}

}
