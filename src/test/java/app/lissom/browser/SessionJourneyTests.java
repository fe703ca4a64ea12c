package app.lissom.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Follows a timed session of heat and ice up to its effect in "what works". */
@BrowserTest
class SessionJourneyTests {

	private static final Instant MORNING = Instant.parse("2026-11-22T07:00:00Z");

	private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	@Autowired
	private Diary diary;

	@BeforeEach
	void stopTheClock() {
		this.clock.stopAt(MORNING);
	}

	@Test
	void theFifthSessionSaysWhatWorks(Browser browser) {
		saysWhatWorks(true, browser);
	}

	/**
	 * Every build opens a session without scripts in {@link EveryPageTests}, and goes
	 * through it without a browser in {@code ReliefSessionTests}.
	 */
	@Test
	@Tag("thorough")
	void theFifthSessionSaysWhatWorksWithoutScript(Browser browser) {
		saysWhatWorks(false, browser);
	}

	private void saysWhatWorks(boolean script, Browser browser) {
		AccountId me = this.people.createAccountIn("Europe/Berlin");
		addSessions(me, 3, 2, 3, 4);
		Browser phone = browser.signedIn(TestAccounts.nameOf(me), TestAccounts.PASSWORD);
		BrowserContext context = (script ? phone : phone.withoutScript()).visitor();
		Page page = context.newPage();
		if (script) {
			context.clock().install();
		}
		heatThenIce(page, script);
		rate(page, 5);
		page.navigate("/progress/what-works");
		page.locator("#heat_then_ice")
			.evaluate("row => row.querySelectorAll('details').forEach(more => more.open = true)");
		assertThat(page.locator("#heat_then_ice").innerText()).contains(
				"Heat, then ice usually brings your pain down by 3. Pain was lower afterwards 5 of 5 times since ",
				"About half the time it dropped by 2 to 3 points.");
		assertThat(page.locator("#heat_then_ice tbody tr").allInnerTexts()).containsExactly("-4\t1", "-3\t2", "-2\t1",
				"-1\t1");
	}

	/** Sessions of the days before, with pain of 6 before each. */
	private void addSessions(AccountId me, int... painAfter) {
		for (int level : painAfter) {
			this.diary.add(new ReliefEntry(OwnedId.of(me, UUID.randomUUID()), Moment.stated(YESTERDAY, null),
					Treatment.HEAT_THEN_ICE, new Minutes(35), new PainLevel(6), new PainLevel(level)));
		}
	}

	private void heatThenIce(Page page, boolean script) {
		ReliefPages.outcome(page, "BOTH", "6");
		PageActions.press(page, "Start");
		heading(page, "Heat is on");
		PlaywrightAssertions.assertThat(PageActions.button(page, "No, it looks fine")).isHidden();
		pass(page, 5, script);
		act(page, "No, it looks fine", script);
		PlaywrightAssertions.assertThat(page.locator("[data-check-card]")).hasCount(0);
		pass(page, 15, script);
		heading(page, "Time to switch");
		act(page, "I've put the ice on", script);
		heading(page, "Ice is on");
		pass(page, 15, script);
		heading(page, "How is it now?");
	}

	private void rate(Page page, int level) {
		assertThat(page.locator("main input:checked").count()).isZero();
		PageActions.choose(page, "after", String.valueOf(level));
		PageActions.press(page, "Save to my diary");
		PlaywrightAssertions.assertThat(page.locator("#saved")).containsText("Heat, then ice");
		assertThat(page.locator(".entry--relief").first().innerText()).contains("35 minutes", "Pain before: 6",
				"Pain after: " + level);
	}

	/** With a script the page stays, and only its content changes. */
	private static void act(Page page, String button, boolean script) {
		if (script) {
			PageActions.button(page, button).click();
		}
		else {
			PageActions.press(page, button);
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
