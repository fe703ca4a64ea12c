package app.lissom.page;

import java.io.UnsupportedEncodingException;
import java.net.URI;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Covers the navigation and the title around every page. */
@LissomTest
class LayoutTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@ParameterizedTest
	@ValueSource(strings = { "/diary/2026-02-30", "/diary/today", "/diary/2026-1-1/pain", "/diary/0000-00-00" })
	void answersNotFoundForAnInvalidDay(String address) {
		assertThat(this.mvc.get().uri(address).with(TestAccounts.as(this.people.createAccount()))).hasStatus(404);
	}

	/** Its handler is found without a look at the beginning of the path. */
	@Test
	void anEncodedLetterOfAnAddressIsThatLetter() {
		URI encoded = URI.create("/di%61ry/exercises");
		assertThat(this.mvc.get().uri(encoded).with(TestAccounts.as(this.people.createAccount()))).hasStatusOk();
	}

	@Test
	void marksTheCurrentPartOfTheNavigationOnce() throws Exception {
		assertThat(page("/guide", null).select("nav [aria-current=page]").eachText()).containsExactly("Guide");
	}

	@Test
	void linksSignInForVisitors() throws Exception {
		Document page = page("/guide", null);
		assertThat(page.select("header a").eachAttr("href")).contains("/sign-in", "/guide/warning-signs");
		assertThat(page.select(".top form")).isEmpty();
	}

	@Test
	void offersSignOutToASignedInPerson() throws Exception {
		Document page = page("/guide", this.people.createAccount());
		assertThat(page.select("header a").eachAttr("href")).contains("/settings", "/my-back", "/guide/warning-signs")
			.doesNotContain("/sign-in");
		assertThat(page.select("header form[method=post][action=/sign-out] input[name=_csrf]")).hasSize(1);
	}

	@Test
	void putsTheTokenIntoPostedFormsAlone() throws Exception {
		Document page = page("/guide", this.people.createAccount());
		assertThat(page.select("form:not([method=post])")).isNotEmpty();
		assertThat(page.select("form:not([method=post]) input[name^=_csrf]")).isEmpty();
		assertThat(page.select("form[method=post]:not([data-tokenless])")).isNotEmpty()
			.allMatch((form) -> form.select("input[name=_csrf], input[name^=_csrf-]").size() == 2);
	}

	@Test
	void startsTheTitleWithTheError() throws Exception {
		Document page = Jsoup.parse(this.mvc.post().uri("/relief").exchange().getResponse().getContentAsString());
		assertThat(page.title()).startsWith("Error: ").endsWith(" – Lissom");
	}

	private Document page(String address, @Nullable AccountId me) throws UnsupportedEncodingException {
		var request = this.mvc.get().uri(address);
		return Jsoup.parse(((me != null) ? request.with(TestAccounts.as(me)) : request).exchange()
			.getResponse()
			.getContentAsString());
	}

}
