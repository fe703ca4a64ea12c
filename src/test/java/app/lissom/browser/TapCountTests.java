package app.lissom.browser;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.diary.Treatment;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts the taps from the start page until something is done. */
@BrowserTest
class TapCountTests {

	@Autowired
	private TestAccounts people;

	private AccountId me;

	private Page page;

	private TapCounter taps;

	@BeforeEach
	void startOnTheStartPage(Browser browser) {
		this.me = this.people.createAccount();
		this.page = browser.signedIn(TestAccounts.nameOf(this.me), TestAccounts.PASSWORD).visit("/");
		this.taps = new TapCounter(this.page);
	}

	@Test
	void aGlassOfWaterTakesOneTap() {
		this.taps.tapAndLoad(PageActions.button(this.page, "+ 250 ml"));
		assertThat(this.page.locator("#water-sum").innerText()).startsWith("250");
		assertThat(this.taps.count()).isEqualTo(1);
	}

	@Test
	void loggingARoutineTakesOneTap() {
		this.taps.tapAndLoad(PageActions.button(this.page, "Done Morning routine"));
		assertThat(this.page.locator("#routine").innerText()).contains("done today");
		assertThat(this.taps.count()).isEqualTo(1);
	}

	@Test
	void playingARoutineTakesOneTap() {
		this.taps.tapAndLoad(PageActions.button(this.page, "Play Morning routine"));
		assertThat(this.page.locator("[data-panel]").isVisible()).isTrue();
		assertThat(this.page.locator("[data-begin]").isVisible()).isFalse();
		assertThat(this.taps.count()).isEqualTo(1);
	}

	@Test
	void startingTheSameAgainTakesTwoTaps(@Autowired Diary diary) {
		LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
		diary.add(Entries.of(this.me).on(yesterday).relief(Treatment.HEAT, null));
		this.page.reload();
		this.taps.tapAndLoad(PageActions.link(this.page, "Heat again"))
			.tapAndLoad(PageActions.button(this.page, "Tight"));
		assertThat(this.page.url()).endsWith("/relief/session");
		assertThat(this.taps.count()).isEqualTo(2);
	}

	@Test
	void anExerciseTakesTwoTapsAndUndoingItOne() {
		this.taps.tapAndLoad(PageActions.link(this.page, "Exercise"))
			.tapAndLoad(PageActions.button(this.page, "Bridge"));
		assertThat(this.page.locator("#saved").innerText()).contains("Bridge", "added");
		assertThat(this.page.evaluate("document.activeElement.id")).isEqualTo("saved");
		assertThat(this.taps.count()).isEqualTo(2);
		this.taps.tapAndLoad(this.page.locator("#saved button"));
		assertThat(this.page.locator("#saved").innerText()).contains("Bridge", "deleted");
		assertThat(this.taps.count()).isEqualTo(3);
	}

	@Test
	void painNowTakesTwoTaps() {
		this.taps.tap(PageActions.answer(this.page, "level", "6"))
			.tapAndLoad(PageActions.button(this.page, "Save pain"));
		assertThat(this.page.locator(".entry").innerText()).contains("Pain 6 of 10");
		assertThat(this.taps.count()).isEqualTo(2);
	}

	@Test
	void yesterdaysPainTakesAtMostFourTaps() {
		this.taps.tapAndLoad(PageActions.link(this.page, "Yesterday"))
			.tap(PageActions.answer(this.page, "level", "4"))
			.tapAndLoad(PageActions.button(this.page, "Save pain"));
		assertThat(this.page.locator("h1").innerText()).isEqualTo("Yesterday");
		assertThat(this.page.locator(".entry").innerText()).contains("Pain 4 of 10");
		assertThat(this.taps.count()).isLessThanOrEqualTo(4);
	}

	@Test
	void undoTakesOneTap() {
		PageActions.press(this.page, "+ 250 ml");
		PageActions.load(this.page, this.page.locator(".entry form[action$='/delete'] button")::click);
		this.taps.tapAndLoad(this.page.locator(".entry form[action$='/restore'] button"));
		assertThat(this.page.locator("#water-sum").innerText()).startsWith("250");
		assertThat(this.taps.count()).isEqualTo(1);
	}

	@Test
	void thePickerTakesEightTapsToItsOutcome(Browser browser) {
		Page visitor = browser.visit("/");
		TapCounter eight = new TapCounter(visitor).tapAndLoad(PageActions.link(visitor, "Find what helps now"))
			.tap(PageActions.answer(visitor, "signs", "NONE"))
			.tapAndLoad(PageActions.button(visitor, "Next"))
			.tap(PageActions.answer(visitor, "feeling", "TIGHT"))
			.tap(PageActions.answer(visitor, "onset", "LONGER"))
			.tap(PageActions.answer(visitor, "skin", "AS_USUAL"))
			.tap(PageActions.answer(visitor, "cautions", "NONE"))
			.tapAndLoad(visitor.locator("main form button[type=submit]").first());
		assertThat(visitor.locator("h1").innerText()).isEqualTo("Heat");
		assertThat(eight.count()).isEqualTo(8);
	}

	@Test
	void aNewDiaryTakesThreeTapsAndAName(Browser browser) {
		Page newcomer = browser.open("/");
		Authenticator.addTo(newcomer);
		TapCounter three = new TapCounter(newcomer).tapAndLoad(PageActions.link(newcomer, "Start my diary"));
		newcomer.locator("main [name=name]").fill("Newcomer " + UUID.randomUUID());
		three.tapAndLoad(PageActions.button(newcomer, "Continue with a passkey"))
			.tapAndLoad(PageActions.button(newcomer, "Create the passkey"));
		assertThat(newcomer.locator("h1").innerText()).isEqualTo("Today");
		assertThat(three.count()).isEqualTo(3);
	}

}
