package app.lissom.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Plays routines, times ice and heat, and asks the picker without network. */
@BrowserTest
class OfflineSessionsTests extends OfflineTest {

	@Test
	@Tag("thorough")
	void aRoutineThatWasFinishedWithoutNetworkIsLoggedOnce(Browser browser) {
		Page page = signedUp(browser, "Eva");
		startRoutine(page);
		disconnect();
		for (int step = 0; step < 4; step++) {
			page.locator("[data-skip]").click();
		}
		PlaywrightAssertions.assertThat(page.locator("[data-answer]:visible")).containsText("there's nothing to save");
		page.navigate("/routine/bedtime/play?as=whole&step=6");
		PageActions.button(page, "Log it in my diary").click();
		says(page, "1 entry is saved on this device.");
		reconnect();
		openToday(page);
		assertThat(page.locator("main").innerText()).contains("Cat-cow");
		assertThat(page.getByText("Cat-cow").count()).isEqualTo(1);
	}

	@Test
	@Tag("thorough")
	void aRoutineIsReadStepByStepWithoutNetwork(Browser browser) {
		Page page = context(browser).newPage();
		page.navigate("/routine/morning/play");
		hasWorker(page, "en");
		disconnect();
		for (String name : new String[] { "Pelvic tilt", "Bridge", "Clamshell", "Hip flexor stretch" }) {
			PlaywrightAssertions.assertThat(page.locator("h1")).hasText(name);
			assertThat(page.title()).startsWith(name);
			PageActions.link(page, "Done").click();
		}
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Well done");
		page.goBack();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Hip flexor stretch");
		PageActions.link(page, "Back").click();
		PlaywrightAssertions.assertThat(page.locator(".steps-words")).hasText("Step 3 of 4");
		page.navigate("/routine/morning/play?as=gentle&step=2");
		PlaywrightAssertions.assertThat(page.locator(".steps-words")).hasText("Step 2 of 2");
		page.navigate("/routine/morning?as=gentle");
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("You're offline");
	}

	@Test
	@Tag("thorough")
	void whatWasSkippedWithoutNetworkIsNotLogged(Browser browser) {
		Page page = signedUp(browser, "Gil");
		page.navigate("/");
		disconnect();
		page.navigate("/routine/morning/play");
		page.locator("main button[value=silent]").click();
		for (int step = 0; step < 4; step++) {
			page.locator("[data-skip]").click();
		}
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("No exercise finished this time");
		assertThat(PageActions.button(page, "Log it in my diary").isVisible()).isFalse();
		assertThat(page.locator("main a[href='/sign-up']").isVisible()).isFalse();
		page.navigate("/routine/morning/play?as=whole&step=5#skipped-0-2-of-4");
		page.reload();
		assertThat(page.locator("main a[href='/sign-up']").isVisible()).isFalse();
		assertThat(page.locator("main").innerText()).contains("Well done",
				"Without internet, it waits on this device.");
		PageActions.button(page, "Log it in my diary").click();
		says(page, "1 entry is saved on this device.");
		page.navigate("/guide/exercises/walking/play?step=2");
		PageActions.button(page, "Log it in my diary").click();
		says(page, "2 entries are saved on this device.");
		assertThat(page.locator("[data-entries] li").allInnerTexts()).first()
			.asString()
			.startsWith("Morning routine (");
		assertThat(page.locator("[data-entries] li").allInnerTexts()).last().asString().startsWith("Walk");
		reconnect();
		openToday(page);
		assertThat(page.locator(".entry--exercise").allInnerTexts().toString())
			.contains("Bridge", "Hip flexor stretch", "Walk")
			.doesNotContain("Pelvic tilt", "Clamshell");
	}

	@Test
	@Tag("thorough")
	void aRoutineThatIsGoneThroughByHandEndsWithoutNetwork(Browser browser) {
		Page page = signedUp(browser, "Hanna");
		startRoutine(page);
		page.navigate(page.url());
		PageActions.button(page, "Done").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Bridge");
		disconnect();
		PageActions.button(page, "Done").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Clamshell");
		PageActions.button(page, "Skip").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Hip flexor stretch");
		PageActions.button(page, "Stop here").click();
		PlaywrightAssertions.assertThat(page.locator("[data-answer]:visible")).containsText("saved on this device.");
		PlaywrightAssertions.assertThat(page.locator("[data-entries] li")).containsText("Morning routine (");
		reconnect();
		openToday(page);
		assertThat(page.locator(".entry--exercise").allInnerTexts().toString()).contains("Pelvic tilt", "Bridge")
			.doesNotContain("Clamshell", "Hip flexor");
	}

	@Test
	@Tag("thorough")
	void stepsTakenWithoutNetworkAreSentWithTheNextOne(Browser browser) {
		Page page = signedUp(browser, "Ines");
		startRoutine(page);
		page.navigate(page.url());
		disconnect();
		PageActions.button(page, "Done").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Bridge");
		reconnect();
		PageActions.button(page, "Skip").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Clamshell");
		page.reload();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Clamshell");
	}

	@Test
	@Tag("thorough")
	void stepsTakenWithoutNetworkOutlastTheirTab(Browser browser) {
		Page page = signedUp(browser, "Jana");
		startRoutine(page);
		page.navigate(page.url());
		String session = page.url();
		disconnect();
		PageActions.button(page, "Done").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Bridge");
		PageActions.button(page, "Skip").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Clamshell");
		page.reload();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Clamshell");
		PlaywrightAssertions.assertThat(page.locator(".steps-words")).hasText("Step 3 of 4");
		page.navigate("/");
		says(page, "1 entry is saved on this device.");
		PlaywrightAssertions.assertThat(page.locator("[data-under-way]:visible"))
			.containsText("You've begun a routine.");
		PageActions.link(page, "Continue it").click();
		assertThat(page.url()).isEqualTo(session);
		PageActions.link(page, "Done").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Hip flexor stretch");
		reconnect();
		page.navigate(session);
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Hip flexor stretch");
		disconnect();
		page.reload();
		PageActions.button(page, "Stop here").click();
		PlaywrightAssertions.assertThat(page.locator("[data-answer]:visible")).containsText("saved on this device.");
		assertThat(page.locator("[data-under-way]:visible").count()).isZero();
		reconnect();
		openToday(page);
		assertThat(page.locator(".entry--exercise").allInnerTexts().toString()).contains("Pelvic tilt", "Clamshell")
			.doesNotContain("Bridge", "Hip flexor");
	}

	@Test
	@Tag("thorough")
	void aRoutineThatPlaysWithoutNetworkOutlastsItsTab(Browser browser) {
		Page page = signedUp(browser, "Kim");
		startRoutine(page);
		page.locator("[data-skip]").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Bridge");
		disconnect();
		page.locator("[data-skip]").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Clamshell");
		page.reload();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Clamshell");
		page.locator("main button[value=silent]").click();
		page.locator("[data-back]").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Bridge");
		page.locator("[data-stop]").click();
		PlaywrightAssertions.assertThat(page.locator("[data-answer]:visible")).containsText("there's nothing to save");
		assertThat(page.locator("[data-entries] li").count()).isZero();
		reconnect();
		page.navigate("/");
		page.navigate("/routine");
		assertThat(page.locator("main").innerText()).doesNotContain("Continue");
	}

	@Test
	void aSessionThatEndsWithoutNetworkIsSaved(Browser browser) {
		Page page = signedUp(browser, "Ivo");
		page.clock().install();
		ReliefPages.outcome(page, "TIGHT", "6");
		PageActions.press(page, "Start");
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Heat is on");
		disconnect();
		PageActions.button(page, "Pause").click();
		PlaywrightAssertions.assertThat(page.locator("[data-away]")).containsText("You're offline");
		PlaywrightAssertions.assertThat(PageActions.button(page, "No, it looks fine")).isHidden();
		page.clock().fastForward(300_000L);
		PageActions.button(page, "No, it looks fine").click();
		PlaywrightAssertions.assertThat(page.locator("[data-check-card]")).hasCount(0);
		String session = page.url();
		page.navigate(session);
		PlaywrightAssertions.assertThat(page.locator("[data-countdown-time]:visible")).containsText("14:");
		page.goBack();
		reconnect();
		page.navigate(session);
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Heat is on");
		disconnect();
		PageActions.button(page, "I'm done").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("How is it now?");
		assertThat(page.title()).startsWith("How is it now?");
		PageActions.choose(page, "after", "2");
		PageActions.button(page, "Save to my diary").click();
		PlaywrightAssertions.assertThat(page.locator("[data-answer]:visible")).containsText("Saved on this device.");
		PlaywrightAssertions.assertThat(page.locator("[data-entries] li")).containsText("Heat (");
		reconnect();
		openToday(page);
		assertThat(page.locator(".entry--relief").innerText()).contains("1 minute", "Pain before: 6", "Pain after: 2");
	}

	@Test
	@Tag("thorough")
	void whatMattersOfASessionOutlastsItsTab(Browser browser) {
		Page page = signedUp(browser, "Mara");
		ReliefPages.outcome(page, "PAINFUL", "9");
		disconnect();
		PageActions.button(page, "Log this").click();
		PlaywrightAssertions.assertThat(page.locator("[data-entries] li")).containsText("Ice");
		PlaywrightAssertions.assertThat(page.locator(".callout--today")).containsText("Speak to someone today");
		reconnect();
		page.navigate("/");
		says(page, "Everything that was saved on this device is in your diary now.");
		ReliefPages.outcome(page, "TIGHT", "9");
		PageActions.press(page, "Start");
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Heat is on");
		disconnect();
		page.reload();
		for (int time = 1; time <= 2; time++) {
			PlaywrightAssertions.assertThat(page.locator("[data-countdown-check]:visible"))
				.containsText("Look at your skin in 4:");
			PlaywrightAssertions.assertThat(page.locator("[data-severe-before]"))
				.containsText("Speak to someone today");
			page.reload();
		}
	}

	@Test
	@Tag("thorough")
	void harmedSkinIsHelpedWithoutNetwork(Browser browser) {
		Page page = context(browser).newPage();
		page.navigate("/relief");
		page.locator("button[name=language][value='es-419']").click();
		PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", "es-419");
		hasWorker(page, "es-419");
		ReliefPages.outcome(page, "PAINFUL", "6");
		PageActions.load(page, page.locator("main form[action='/relief/timer'] button").first()::click);
		disconnect();
		page.locator("main button[value=TROUBLE]").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Quítalo ahora");
		PlaywrightAssertions.assertThat(page.locator("h1")).isFocused();
		assertThat(page.locator("main").innerText()).contains("No tienes conexión. Puedes parar aquí.")
			.contains("hielo");
		assertThat(page.locator("main form").count()).isZero();
	}

	@Test
	void thePickerAsksAndAdvisesWithoutNetwork(Browser browser) {
		Page page = context(browser).newPage();
		page.navigate("/relief");
		hasWorker(page, "en");
		disconnect();
		page.locator("input[name=signs][value=NONE]").first().check();
		PageActions.button(page, "Next").click();
		assertThat(page.locator("h1").innerText()).isEqualTo("Find what helps, offline");
		assertThat(page.locator("main").innerText()).contains("What you answered is still ticked.")
			.contains("Tell us about your back");
		page.navigate("/offline");
		page.locator("main a[href='/relief']").click();
		page.locator("input[name=signs][value=NONE]").first().check();
		PageActions.button(page, "Next").click();
		for (String answer : new String[] { "feeling=TIGHT", "onset=LONGER", "skin=AS_USUAL", "cautions=NONE",
				"ice=NO" }) {
			String[] field = answer.split("=");
			page.locator("input[name=" + field[0] + "][value='" + field[1] + "']").first().check();
		}
		PageActions.button(page, "Show me what to do").click();
		PageActions.button(page, "Start heat").click();
		PlaywrightAssertions.assertThat(page.locator("[data-countdown-time]:visible")).containsText(":");
	}

	@Test
	@Tag("thorough")
	void whatWasAnsweredIsCarriedIntoThePickerWithoutNetwork(Browser browser) {
		Page page = context(browser).newPage();
		page.navigate("/relief");
		hasWorker(page, "en");
		page.locator("input[name=signs][value=NONE]").first().check();
		PageActions.press(page, "Next");
		disconnect();
		for (String answer : new String[] { "feeling=TIGHT", "onset=LONGER", "cautions=DIABETES", "pain=4" }) {
			String[] field = answer.split("=");
			page.locator("input[name=" + field[0] + "][value='" + field[1] + "']").first().check();
		}
		PageActions.button(page, "Show me what to do").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Find what helps, offline");
		assertThat(page.evaluate("[...document.querySelectorAll('[data-picker] input:checked')]"
				+ ".map(({ name, value }) => `${name}=${value}`).join()"))
			.isEqualTo("signs=NONE,signs=NONE,feeling=TIGHT,onset=LONGER,cautions=DIABETES,pain=4");
		assertThat(page.evaluate("sessionStorage.getItem('lissom-answers')")).isNull();
		PageActions.button(page, "Show me what to do").click();
		assertThat(page.locator(".summary li:visible").allInnerTexts()).hasSize(2)
			.last()
			.asString()
			.contains("Choose whether you've had ice there.");
		page.navigate("/relief");
		assertThat(page.locator("[data-picker] input:checked").count()).isZero();
		assertThat(page.locator("[data-when=carried]").isVisible()).isFalse();
	}

	@Test
	void aWarningSignDecidesThoughTheConnectionBreaks(Browser browser) {
		Page page = context(browser).newPage();
		page.navigate("/relief");
		page.locator("button[name=language][value='es-419']").click();
		PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", "es-419");
		hasWorker(page, "es-419");
		disconnect();
		page.locator("input[name=signs][value=BLADDER]").check();
		page.locator("main form button[type=submit]").first().click();
		PlaywrightAssertions.assertThat(page.locator("h2[tabindex]:visible")).isFocused();
		assertThat(page.locator("section.outcome--emergency").isVisible()).isTrue();
		assertThat(page.locator("main").innerText()).contains("Se cortó la conexión");
		page.navigate("/relief/answer?to=gone");
		assertThat(page.locator("main").innerText()).contains("¿Perdiste la conexión");
		assertThat(page.locator("[data-picker] input:checked").count()).isZero();
	}

}
