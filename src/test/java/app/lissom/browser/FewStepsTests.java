package app.lissom.browser;

import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Taps from the start page to done, and never more than that. */
@BrowserTest
class FewStepsTests {

	@Autowired
	private TestAccounts people;

	private Page page;

	private Taps taps;

	@BeforeEach
	void startOnTheStartPage(Browser browser) {
		AccountId me = this.people.somebody();
		String session = browser.signIn(TestAccounts.nameOf(me), TestAccounts.PASSWORD);
		this.page = browser.carrying(session).open("/");
		this.taps = new Taps(this.page);
	}

	@Test
	void aGlassOfWaterTakesOne() {
		this.taps.through(Steps.button(this.page, "+ 250 ml"));
		assertThat(this.page.locator("#water-sum").innerText()).startsWith("250");
		assertThat(this.taps.count()).isEqualTo(1);
	}

	@Test
	void aRoutineThatIsDoneTakesOne() {
		this.taps.through(Steps.button(this.page, "Done Morning routine"));
		assertThat(this.page.locator("#routine").innerText()).contains("done today");
		assertThat(this.taps.count()).isEqualTo(1);
	}

	@Test
	void painNowTakesTwo() {
		this.taps.on(Steps.answer(this.page, "level", "6")).through(Steps.button(this.page, "Save pain"));
		assertThat(this.page.locator(".entry").innerText()).contains("Pain 6 of 10");
		assertThat(this.taps.count()).isEqualTo(2);
	}

	@Test
	void yesterdaysPainTakesAtMostFour() {
		this.taps.through(Steps.link(this.page, "Yesterday"))
			.on(Steps.answer(this.page, "level", "4"))
			.through(Steps.button(this.page, "Save pain"));
		assertThat(this.page.locator("h1").innerText()).isEqualTo("Yesterday");
		assertThat(this.page.locator(".entry").innerText()).contains("Pain 4 of 10");
		assertThat(this.taps.count()).isLessThanOrEqualTo(4);
	}

	@Test
	void undoTakesOne() {
		Steps.press(this.page, "+ 250 ml");
		Steps.send(this.page, this.page.locator(".entry form[action$='/delete'] button")::click);
		this.taps.through(this.page.locator(".entry form[action$='/restore'] button"));
		assertThat(this.page.locator("#water-sum").innerText()).startsWith("250");
		assertThat(this.taps.count()).isEqualTo(1);
	}

	@Test
	void thePickerTakesEightToItsOutcome(Browser browser) {
		Page visitor = browser.open("/");
		Taps eight = new Taps(visitor).through(Steps.link(visitor, "Find what helps now"))
			.on(Steps.answer(visitor, "signs", "NONE"))
			.through(Steps.button(visitor, "Next"))
			.on(Steps.answer(visitor, "feeling", "TIGHT"))
			.on(Steps.answer(visitor, "onset", "LONGER"))
			.on(Steps.answer(visitor, "skin", "AS_USUAL"))
			.on(Steps.answer(visitor, "cautions", "NONE"))
			.through(visitor.locator("main form button[type=submit]").first());
		assertThat(visitor.locator("h1").innerText()).isEqualTo("Heat");
		assertThat(eight.count()).isEqualTo(8);
	}

}
