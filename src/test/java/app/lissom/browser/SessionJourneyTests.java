package app.lissom.browser;

import java.time.Duration;
import java.time.Instant;

import app.lissom.FastClock;
import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** From a back that hurts, through heat and ice, to what works for somebody. */
@BrowserTest
class SessionJourneyTests {

	private static final Instant MORNING = Instant.parse("2026-11-22T07:00:00Z");

	@Autowired
	private TestAccounts people;

	@Autowired
	private FastClock clock;

	@BeforeEach
	void stopTheClock() {
		this.clock.stopAt(MORNING);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void fiveSessionsSayWhatWorks(boolean script, Browser browser) {
		AccountId me = this.people.somebodyIn("Europe/Berlin");
		String session = browser.signIn(TestAccounts.nameOf(me), TestAccounts.PASSWORD);
		Browser phone = browser.carrying(session);
		BrowserContext context = (script ? phone : phone.withoutScript()).visitor();
		Page page = context.newPage();
		int[] after = { 3, 2, 3, 4, 5 };
		for (int i = 0; i < after.length; i++) {
			this.clock.stopAt(MORNING.plus(Duration.ofMinutes(90L * i)));
			if (script) {
				context.clock().install();
			}
			heatThenIce(page, script);
			says(page, after[i]);
		}
		page.navigate("/progress/what-works");
		assertThat(page.locator("#heat_then_ice").innerText()).contains(
				"In your log, pain was 3 points lower afterwards. That is the middle of 5 times.",
				"Half of the times it was between 3 points lower and 2 points lower.");
		assertThat(page.locator("#heat_then_ice tbody tr").allInnerTexts()).containsExactly("-4\t1", "-3\t2", "-2\t1",
				"-1\t1");
	}

	private void heatThenIce(Page page, boolean script) {
		ReliefPages.outcome(page, "BOTH", "6");
		Steps.press(page, "Start");
		heading(page, "Heat is on");
		act(page, "No, it looks fine", script);
		PlaywrightAssertions.assertThat(page.locator("[data-check-card]")).hasCount(0);
		pass(page, 20, script);
		heading(page, "Time to change");
		act(page, "The ice is on now", script);
		heading(page, "Ice is on");
		pass(page, 15, script);
		heading(page, "How is it now?");
	}

	private void says(Page page, int level) {
		assertThat(page.locator("main input:checked").count()).isZero();
		Steps.choose(page, "after", String.valueOf(level));
		Steps.press(page, "Save in my diary");
		PlaywrightAssertions.assertThat(page.locator(".entry:target")).containsText("Heat, then ice");
		assertThat(page.locator(".entry:target").innerText()).contains("35 minutes", "Pain before: 6",
				"Pain after: " + level);
	}

	/** With a script the page stays, and only its content changes. */
	private static void act(Page page, String button, boolean script) {
		if (script) {
			Steps.button(page, button).click();
		}
		else {
			Steps.press(page, button);
		}
	}

	/** The time passes for everybody; without a script one looks again. */
	private void pass(Page page, int minutes, boolean script) {
		this.clock.advance(Duration.ofMinutes(minutes));
		if (script) {
			page.context().clock().fastForward(minutes * 60_000L);
		}
		else {
			page.reload();
		}
	}

	private static void heading(Page page, String words) {
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText(words);
	}

}
