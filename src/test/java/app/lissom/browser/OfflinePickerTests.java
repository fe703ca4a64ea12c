package app.lissom.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Answers the offline picker, and reads its outcome. */
@BrowserTest
class OfflinePickerTests {

	@Test
	void timesWhatFollowsFromTheAnswers(Browser browser) {
		assertTimes("PAINFUL", "DROWSY", "Ice", "Ice for 10 minutes", browser);
	}

	/** What follows from all others is asked by {@code OfflineRulesTests}. */
	@ParameterizedTest
	@Tag("thorough")
	@CsvSource({ "TIGHT, NONE, Heat, Heat for 20 minutes", "PAINFUL, NONE, Ice, Ice for 15 minutes",
			"PAINFUL, RAYNAUDS, Heat, Heat for 15 minutes" })
	void timesWhatFollowsFromOtherAnswers(String feeling, String caution, String outcome, String timer,
			Browser browser) {
		assertTimes(feeling, caution, outcome, timer, browser);
	}

	private void assertTimes(String feeling, String caution, String outcome, String timer, Browser browser) {
		Page page = browser.visit("/relief/offline");
		answer(page, feeling, caution, "NO");
		assertThat(page.locator("h2[tabindex]:visible")).hasText(outcome);
		assertThat(page.locator("[data-countdown]:visible h2")).hasText(timer);
		page.locator("[data-countdown]:visible [value=start]").click();
		assertThat(page.locator("[data-countdown-time]:visible")).hasText(Pattern.compile("\\d+:\\d\\d"));
		assertThat(page.locator("main")).containsText("it began longer ago");
	}

	@Test
	void aTimerGoesOnAfterAnotherPage(Browser browser) {
		Page page = browser.visitor().newPage();
		page.navigate("/relief/countdown");
		page.clock().install();
		PageActions.button(page, "Start heat").click();
		page.clock().runFor(60_000);
		page.navigate("/relief/heat");
		page.clock().fastForward(240_000);
		PageActions.back(page);
		Locator time = page.locator("[data-countdown-time]:visible");
		assertThat(time).hasText(Pattern.compile("1[45]:\\d\\d"));
		page.navigate("/relief/offline");
		assertThat(time).hasText(Pattern.compile("1[45]:\\d\\d"));
		page.clock().fastForward(16 * 60_000);
		assertThat(page.locator("main")).containsText("Time is up. Take the heat off.");
		page.navigate("/relief/countdown");
		assertThat(time).hasCount(0);
		assertThat(PageActions.button(page, "Start heat")).isVisible();
	}

	@Test
	@Tag("thorough")
	void aTimerThatIsStoppedIsPutBackToItsAnswers(Browser browser) {
		Page page = browser.visit("/relief/countdown");
		page.locator("[data-countdown=COLD] [value=start]").click();
		page.navigate("/relief/offline");
		page.locator("[data-countdown]:visible [value=stop]").click();
		assertThat(page.locator("[data-countdown]:visible")).hasCount(0);
		answer(page, "TIGHT", "NONE", "NO");
		assertThat(page.locator("[data-countdown]:visible h2")).hasText("Heat for 20 minutes");
	}

	@Test
	void heatComesBeforeIceWithABreak(Browser browser) {
		Page page = browser.visit("/relief/offline");
		answer(page, "BOTH", "NONE", "NO");
		assertThat(page.locator("[data-countdown]:visible h2"))
			.hasText(new String[] { "Heat for 20 minutes", "Ice for 15 minutes" });
		assertThat(page.getByText("Dry your skin.")).isVisible();
		assertThat(page.locator("main")).containsText("Ice then calms the sore part.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "YES", "UNSURE" })
	void noIceFollowsRecentIce(String ice, Browser browser) {
		Page page = browser.visit("/relief/offline");
		answer(page, "PAINFUL", "NONE", ice);
		assertThat(page.locator("[data-countdown]:visible")).hasCount(0);
		assertThat(page.locator("main")).containsText("Wait until the last ice was more than 2 hours ago");
		page.locator("[data-picker-change]").click();
		page.locator("input[name=feeling][value=BOTH]").check();
		show(page);
		assertThat(page.locator("[data-countdown]:visible h2")).hasText("Heat for 20 minutes");
	}

	@Test
	void aWarningSignDecidesFirst(Browser browser) {
		Page page = browser.visit("/relief/offline");
		page.locator("input[name=signs][value=BLADDER]").check();
		page.locator("input[name=signs][value=FEVER]").check();
		next(page);
		assertThat(page.locator("h2[tabindex]:visible")).hasText("Get emergency help now");
		assertThat(page.locator("h2[tabindex]:visible")).isFocused();
		assertThat(page.locator(".numbers-call:visible").first()).containsText("999");
		assertThat(page.locator("main section:visible > ul:not(.numbers) li:visible")).hasCount(2);
		assertThat(page.locator("[data-countdown]:visible")).hasCount(0);
	}

	@Test
	void asksForWhatIsMissingAndKeepsAllOnThePage(Browser browser) {
		Page page = browser.visit("/relief/offline");
		next(page);
		assertThat(page.locator(".field-error:visible")).containsText("Tick all that apply.");
		assertThat(page.locator(".summary:visible")).isFocused();
		assertThat(page).hasTitle("Error: Find what helps, offline – Lissom");
		page.locator("input[name=signs][value=FEVER]").check();
		assertThat(page.locator(".field-error:visible")).hasCount(0);
		assertThat(page.locator(".summary:visible")).hasCount(0);
		assertThat(page).hasTitle("Find what helps, offline – Lissom");
		answer(page, "TIGHT", null, null);
		assertThat(page.locator(".field-error:visible")).hasCount(2);
		assertThat(page.locator(".summary li:visible")).hasCount(2);
		assertThat(page.locator("[role=radiogroup][aria-invalid=true][aria-describedby~=ice-error]")).hasCount(1);
		assertThat(page.locator("input[name=cautions][aria-invalid=true]")).not().hasCount(0);
		page.locator("input[name=ice][value=NO]").check();
		assertThat(page.locator(".field-error:visible")).hasCount(1);
		assertThat(page.locator(".summary li:visible a")).hasAttribute("href", "#cautions");
		assertThat(page.locator("[role=radiogroup][aria-invalid]")).hasCount(0);
		page.locator("input[name=cautions][value=DIABETES]").check();
		assertThat(page.locator("input[name=agreed][value=HEAT]")).isVisible();
		page.locator("input[name=cautions][value=INFECTION]").check();
		show(page);
		assertThat(page.locator("h2[tabindex]:visible")).hasText("Get medical advice today");
		assertThat(page.locator("main"))
			.containsText("No ice, no heat and no exercises until someone has advised you.");
		assertThat(page).hasURL(Pattern.compile(".*/relief/offline$"));
	}

	@Test
	void whoCannotTellMovesGently(Browser browser) {
		Page page = browser.visit("/relief/offline");
		page.locator("input[name=signs][value=NONE]").first().check();
		next(page);
		page.locator("input[name=feeling][value=UNSURE]").check();
		show(page);
		assertThat(page.locator("h2[tabindex]:visible")).hasText("Move gently");
		assertThat(page.locator("main")).containsText("Can't tell how it feels?");
	}

	@Test
	void withoutAScriptItLeadsToThePickerOnline(Browser browser) {
		Page page = browser.withoutScript().open("/relief/offline");
		page.locator("input[name=signs][value=NONE]").first().check();
		next(page);
		assertThat(page.locator("h1")).hasText("Tell us about your back");
	}

	private static void answer(Page page, String feeling, @Nullable String caution, @Nullable String ice) {
		page.locator("input[name=signs][value=NONE]").first().check();
		next(page);
		Locator form = page.locator("[data-picker]");
		form.locator("input[name=feeling][value=" + feeling + "]").check();
		form.locator("input[name=onset][value=LONGER]").check();
		form.locator("input[name=skin][value=AS_USUAL]").check();
		if (caution != null) {
			form.locator("input[name=cautions][value=" + caution + "]").first().check();
			form.locator("input[name=ice][value=" + ice + "]").check();
		}
		show(page);
	}

	private static void next(Page page) {
		PageActions.button(page, "Next").click();
	}

	private static void show(Page page) {
		PageActions.button(page, "Show me what to do").click();
	}

}
