package app.lissom.browser;

import java.time.Duration;
import java.time.Instant;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Presses Back in a real browser, where its cache restores the page, changes the form and
 * sends it again.
 */
@BrowserTest
class BackButtonTests {

	@Autowired
	private MutableClock clock;

	@Autowired
	private TestAccounts people;

	private AccountId me;

	@BeforeEach
	void createAccount() {
		this.clock.stopAt(Instant.parse("2026-11-22T11:00:00Z"));
		this.me = this.people.createAccount();
	}

	@ParameterizedTest
	@CsvSource({ "/diary/2026-11-22/note, note, morning, evening, true",
			"/diary/exercises/new, name, Glide, Slide, true", "/routine/flare, note, a warm bath, call Jo, false",
			"/report/questions, first, May I run?, May I swim?, false", "/settings, goal, 1500, 1800, false",
			"/reminders/new/pain, starts, 18:30, 19:15, true", "/routine/morning/steps/0, repetitions, 13, 17, false" })
	void asksWhichTextIsRight(String address, String field, String first, String second, boolean both,
			Browser browser) {
		Page page = open(browser, address);
		Locator input = page.locator("main [name='" + field + "']");
		input.fill(first);
		send(page, field);
		PageActions.back(page);
		input.fill(second);
		Response question = send(page, field);
		assertThat(question.status()).isEqualTo(409);
		assertThat(page.locator("main .card").allInnerTexts()).satisfiesExactly(
				(saved) -> assertThat(saved).contains(first), (offered) -> assertThat(offered).contains(second));
		assertThat(PageActions.button(page, "Keep both").count()).isEqualTo(both ? 1 : 0);
		assertThat(PageActions.press(page, both ? "Keep both" : "Save what I wrote now").status()).isEqualTo(200);
	}

	private static Response send(Page page, String field) {
		Locator form = page.locator("main form")
			.filter(new Locator.FilterOptions().setHas(page.locator("[name='" + field + "']")));
		return PageActions.load(page, form.locator("button[type=submit]").last()::click);
	}

	@Test
	void twoRoutinesAreMadeByOneForm(Browser browser) {
		Page page = open(browser, "/routine/new");
		PageActions.choose(page, "partOfDay", "OTHER");
		PageActions.choose(page, "exercises", "bridge");
		page.locator("main [name=name]").fill("Alpha");
		PageActions.press(page, "Save");
		PageActions.back(page);
		PageActions.choose(page, "exercises", "clamshell");
		page.locator("main [name=name]").fill("Beta");
		assertThat(PageActions.press(page, "Save").status()).isEqualTo(409);
		PageActions.press(page, "Keep both");
		page.navigate("/routine");
		assertThat(page.locator(".routine-name").allInnerTexts()).contains("Alpha", "Beta");
	}

	@Test
	void aWarningSignDecides(Browser browser) {
		Page page = open(browser, "/relief/check");
		PageActions.choose(page, "signs", "NONE");
		PageActions.submit(page);
		PageActions.back(page);
		PageActions.answer(page, "signs", "NONE").click(new Locator.ClickOptions().setForce(true));
		PageActions.choose(page, "signs", "BLADDER");
		assertThat(PageActions.submit(page).status()).isEqualTo(200);
		assertThat(page.locator("h1").innerText()).isEqualTo("Get emergency help now");
	}

	@Test
	void aFinishedRoutineIsStartedAgainAndItsFeedbackIsNotLost(Browser browser) {
		Page page = open(browser.withoutScript(), "/routine/morning");
		PageActions.press(page, "Start");
		String session = page.url();
		Page other = page.context().newPage();
		other.navigate(session);
		for (int i = 0; i < 4; i++) {
			this.clock.advance(Duration.ofMinutes(2));
			PageActions.press(other, "Done");
		}
		Page late = page.context().newPage();
		late.navigate(session);
		PageActions.choose(other, "after", "3");
		PageActions.submit(other);
		assertThat(other.locator("h1").innerText()).isEqualTo("Well done");
		PageActions.choose(late, "after", "5");
		assertThat(PageActions.submit(late).status()).isEqualTo(409);
		assertThat(late.locator("main").innerText()).contains("Pain after: 3", "Pain after: 5");
		PageActions.back(page);
		PageActions.press(page, "Start");
		assertThat(page.url()).isNotEqualTo(session);
		assertThat(page.locator("h1").innerText()).isEqualTo("Pelvic tilt");
	}

	private Page open(Browser browser, String address) {
		return browser.signedIn(TestAccounts.nameOf(this.me), TestAccounts.PASSWORD).open(address);
	}

}
