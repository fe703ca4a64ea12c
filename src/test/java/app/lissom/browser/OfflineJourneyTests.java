package app.lissom.browser;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import app.lissom.account.Visitor;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads and logs while the server cannot be reached, twice. It has its own server, which
 * is stopped and started again.
 */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class OfflineJourneyTests {

	private static final String PASSWORD = "copper meadow violin";

	/** A page looks whether the server is back every ten seconds. */
	private static final double PATIENCE = 20_000;

	private RestartableServer server;

	@BeforeAll
	void start(@TempDir Path folder) {
		this.server = RestartableServer.inRealTime(folder);
	}

	@AfterEach
	void startAgain() {
		if (!this.server.isRunning()) {
			this.server.restart();
		}
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	void nothingIsLostWhileTheServerIsAway(Browser browser) {
		Page page = signedUp(browser, "Anna");
		for (int time = 1; time <= 2; time++) {
			page.navigate("/");
			this.server.close();
			page.locator("button[name=amount][value='250']").click();
			says(page, "1 entry is saved on this device.");
			answers(page, "#water", "250 ml of water saved on this device.");
			page.locator("button[name=amount]").click();
			says(page, "2 entries are saved on this device.");
			page.locator("input[name=level][value='6']").click();
			PageActions.button(page, "Save pain").click();
			says(page, "3 entries are saved on this device.");
			answers(page, "#pain", "Pain saved on this device.");
			readsTheGuide(page);
			this.server.restart();
			page.navigate("/");
			says(page, "Everything that was saved on this device is in your diary now.");
			page.navigate("/");
			assertThat(page.locator("#water-sum").innerText()).startsWith((time == 1) ? "500" : "1,000");
			assertThat(page.locator(".entry--pain").count()).isEqualTo(time);
		}
	}

	@Test
	void anEntryWaitsForItsOwnAccount(Browser browser) {
		Page page = signedUp(browser, "Ben");
		signUp("Cleo");
		page.navigate("/");
		this.server.close();
		page.locator("button[name=amount][value='250']").click();
		says(page, "1 entry is saved on this device.");
		this.server.restart();
		page.context().clearCookies();
		page.navigate("/sign-in");
		says(page, "Sign in to send 1 saved entry");
		signIn(page, "Cleo");
		assertThat(page.locator("#water-sum").innerText()).startsWith("0");
		says(page, "1 entry of another account is saved on this device. Sign in to that account to send it.");
		page.navigate("/settings");
		page.locator("form[action='/sign-out'] button").first().evaluate("(button) => button.click()");
		page.waitForURL("**/");
		says(page, "Sign in to send 1 saved entry");
		signIn(page, "Ben");
		says(page, "Everything that was saved on this device is in your diary now.");
		page.navigate("/");
		assertThat(page.locator("#water-sum").innerText()).startsWith("250");
	}

	@Test
	void whatIsMissingIsSaidWhereItWasTapped(Browser browser) {
		Page page = signedUp(browser, "Finn");
		page.navigate("/");
		Page water = page.context().newPage();
		water.navigate("/diary/" + LocalDate.now(ZoneId.of("Europe/Berlin")) + "/water");
		this.server.close();
		PageActions.button(page, "Save pain").click();
		for (int time = 1; time <= 2; time++) {
			answers(page, "#pain", "Choose a number from 0 to 10.");
			PlaywrightAssertions.assertThat(page.locator("#pain .summary")).isFocused();
			PlaywrightAssertions.assertThat(page.locator("[data-outbox]")).isHidden();
			PageActions.button(page, "Save pain").click();
		}
		PageActions.button(water, "Save").click();
		answers(water, "#water", "Enter how much you drank.");
		PlaywrightAssertions.assertThat(water.locator("[data-answer]:visible")).hasCount(1);
	}

	@Test
	void someoneWhoSignsOutWithoutNetworkIsSignedOutBeforeAnythingElse(Browser browser) {
		Page page = signedUp(browser, "Gina");
		Page other = page.context().newPage();
		other.navigate("/");
		page.navigate("/");
		PlaywrightAssertions.assertThat(page.locator(".top-offline")).isHidden();
		this.server.close();
		page.locator("button[name=amount][value='250']").click();
		says(page, "1 entry is saved on this device.");
		PlaywrightAssertions.assertThat(page.locator(".top-offline")).hasText("Offline");
		PlaywrightAssertions.assertThat(page.locator("header a[href='/sign-in']")).isHidden();
		other.locator(".top-form button").evaluate("(button) => button.click()");
		says(other, "You're signed out on this device.");
		PlaywrightAssertions.assertThat(other.locator("[data-known]")).isHidden();
		page.navigate("/diary");
		assertThat(page.locator("h1").innerText()).isEqualTo("You're offline");
		this.server.restart();
		page.navigate("/diary");
		assertThat(page.url()).contains("/sign-in");
		says(other, "You're signed out.");
		PlaywrightAssertions.assertThat(other.locator("[data-outbox] p:visible")).hasCount(1);
		signIn(page, "Gina");
		assertThat(page.locator("#water-sum").innerText()).startsWith("250");
	}

	@Test
	void nothingOfAnotherSiteWaits(Browser browser) {
		Page page = signedUp(browser, "Dora");
		page.navigate("/");
		this.server.close();
		BrowserContext context = page.context();
		Page other = context.newPage();
		other.setContent("<form method=post action='" + this.server.origin()
				+ "/diary/today/water'><input name=unit value=ML><button name=amount value=250>Win</button></form>");
		other.locator("button").click();
		says(other, "That wasn't saved.");
	}

	@Test
	void aRoutineThatWasFinishedWithoutNetworkIsLoggedOnce(Browser browser) {
		Page page = signedUp(browser, "Eva");
		page.navigate("/routine/morning");
		PageActions.button(page, "Start").first().click();
		page.waitForURL("**/routine/sessions/**");
		this.server.close();
		for (int step = 0; step < 4; step++) {
			page.locator("[data-skip]").click();
		}
		says(page, "1 entry is saved on this device.");
		page.navigate("/routine/bedtime/play?as=whole&step=6");
		PageActions.button(page, "Log it in my diary").click();
		says(page, "2 entries are saved on this device.");
		this.server.restart();
		page.navigate("/");
		says(page, "Everything that was saved on this device is in your diary now.");
		page.navigate("/diary/" + LocalDate.now(ZoneId.of("Europe/Berlin")));
		assertThat(page.locator("main").innerText()).contains("Cat-cow");
		assertThat(page.getByText("Cat-cow").count()).isEqualTo(1);
	}

	@Test
	void whatTheServerRefusesIsShownUntilItsOwnerRemovesIt(Browser browser) {
		Page page = signedUp(browser, "Felix");
		page.navigate("/routine/morning");
		PageActions.button(page, "Start").first().click();
		page.waitForURL("**/routine/sessions/**");
		String session = URI.create(page.url()).getPath();
		this.server.close();
		for (int step = 0; step < 4; step++) {
			page.locator("[data-skip]").click();
		}
		says(page, "1 entry is saved on this device.");
		assertThat(page.locator("[data-answer]:visible").innerText()).contains("Routine saved on this device.");
		assertThat(page.locator("[data-entries] li").innerText()).startsWith("Morning routine (");
		storeWrongPain(page);
		BrowserContext context = page.context();
		page.close();
		this.server.restart();
		Visitor other = new Visitor(URI.create(this.server.origin()).getPort());
		other.open("/sign-in").submit("/sign-in", Map.of("name", "Felix", "password", PASSWORD));
		other.open(session).submit(session + "/steps", Map.of("stop", "true"));
		other.open(session).submit(session + "/delete", Map.of());
		page = context.newPage();
		page.navigate("/");
		Locator refused = page.locator("[data-refused] li");
		PlaywrightAssertions.assertThat(refused).hasCount(2, new HasCountOptions().setTimeout(PATIENCE));
		assertThat(refused.first().innerText()).contains("Morning routine (", "deleted or finished in the meantime",
				"Do you still want it?");
		assertThat(refused.last().innerText()).contains("Pain: 99 (", "no longer fits");
		assertThat(refused.last().locator("a").getAttribute("href")).endsWith("/diary/2026-01-02");
		assertThat(page.locator("[data-count=sent]").isVisible()).isFalse();
		page.navigate("/diary");
		PlaywrightAssertions.assertThat(refused).hasCount(2);
		refused.first().locator("button").click();
		PlaywrightAssertions.assertThat(refused).hasCount(1);
		refused.first().locator("button").click();
		PlaywrightAssertions.assertThat(page.locator("[data-outbox]")).isHidden();
	}

	/** Adds an entry that waits, though no form sends the like. */
	private static void storeWrongPain(Page page) {
		page.evaluate(
				"""
						() => new Promise((done) => {
							const opening = indexedDB.open("lissom", 1);
							opening.onsuccess = () => {
								const store = opening.result.transaction("outbox", "readwrite").objectStore("outbox");
								store.get("reader").onsuccess = ({ target }) => {
									store.put({ id: crypto.randomUUID(), account: target.result.account, path: "diary/2026-01-02/pain",
										date: "2026-01-02", fields: "level=99", order: Date.now() }).onsuccess = () => {
										opening.result.close();
										done();
									};
								};
							};
						})""");
	}

	@Test
	void aRoutineIsReadStepByStepWithoutNetwork(Browser browser) {
		Page page = context(browser).newPage();
		page.navigate("/routine/morning/play");
		hasWorker(page, "en");
		this.server.close();
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
	void whatWasSkippedWithoutNetworkIsNotLogged(Browser browser) {
		Page page = signedUp(browser, "Gil");
		page.navigate("/");
		this.server.close();
		page.navigate("/routine/morning/play");
		page.locator("main button[value=silent]").click();
		for (int step = 0; step < 4; step++) {
			page.locator("[data-skip]").click();
		}
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("You skipped everything this time");
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
		this.server.restart();
		page.navigate("/");
		says(page, "Everything that was saved on this device is in your diary now.");
		page.navigate("/diary/" + LocalDate.now(ZoneId.of("Europe/Berlin")));
		assertThat(page.locator(".entry--exercise").allInnerTexts().toString())
			.contains("Bridge", "Hip flexor stretch", "Walk")
			.doesNotContain("Pelvic tilt", "Clamshell");
	}

	@Test
	void aRoutineThatIsGoneThroughByHandEndsWithoutNetwork(Browser browser) {
		Page page = signedUp(browser, "Hanna");
		page.navigate("/routine/morning");
		PageActions.button(page, "Start").first().click();
		page.waitForURL("**/routine/sessions/**");
		page.navigate(page.url());
		PageActions.button(page, "Done").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Bridge");
		this.server.close();
		PageActions.button(page, "Done").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Clamshell");
		PageActions.button(page, "Skip").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Hip flexor stretch");
		PageActions.button(page, "Stop here").click();
		PlaywrightAssertions.assertThat(page.locator("[data-answer]:visible")).containsText("saved on this device.");
		PlaywrightAssertions.assertThat(page.locator("[data-entries] li")).containsText("Morning routine (");
		this.server.restart();
		page.navigate("/");
		says(page, "Everything that was saved on this device is in your diary now.");
		page.navigate("/diary/" + LocalDate.now(ZoneId.of("Europe/Berlin")));
		assertThat(page.locator(".entry--exercise").allInnerTexts().toString()).contains("Pelvic tilt", "Bridge")
			.doesNotContain("Clamshell", "Hip flexor");
	}

	@Test
	void aSessionThatEndsWithoutNetworkIsSaved(Browser browser) {
		Page page = signedUp(browser, "Ivo");
		ReliefPages.outcome(page, "TIGHT", "6");
		PageActions.press(page, "Start");
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Heat is on");
		this.server.close();
		PageActions.button(page, "Pause").click();
		PlaywrightAssertions.assertThat(page.locator("[data-away]")).containsText("You're offline");
		PageActions.button(page, "No, it looks fine").click();
		PlaywrightAssertions.assertThat(page.locator("[data-check-card]")).hasCount(0);
		String session = page.url();
		page.navigate(session);
		PlaywrightAssertions.assertThat(page.locator("[data-countdown-time]:visible")).containsText("19:");
		page.goBack();
		this.server.restart();
		page.navigate(session);
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Heat is on");
		this.server.close();
		PageActions.button(page, "I'm done").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("How is it now?");
		PageActions.choose(page, "after", "2");
		PageActions.button(page, "Save to my diary").click();
		PlaywrightAssertions.assertThat(page.locator("[data-answer]:visible")).containsText("saved on this device.");
		PlaywrightAssertions.assertThat(page.locator("[data-entries] li")).containsText("Heat (");
		this.server.restart();
		page.navigate("/");
		says(page, "Everything that was saved on this device is in your diary now.");
		page.navigate("/diary/" + LocalDate.now(ZoneId.of("Europe/Berlin")));
		assertThat(page.locator(".entry--relief").innerText()).contains("1 minute", "Pain before: 6", "Pain after: 2");
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
		this.server.close();
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
		this.server.close();
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
	void whatWasAnsweredIsCarriedIntoThePickerWithoutNetwork(Browser browser) {
		Page page = context(browser).newPage();
		page.navigate("/relief");
		hasWorker(page, "en");
		page.locator("input[name=signs][value=NONE]").first().check();
		PageActions.press(page, "Next");
		this.server.close();
		for (String answer : new String[] { "feeling=TIGHT", "onset=LONGER", "cautions=DIABETES", "pain=4" }) {
			String[] field = answer.split("=");
			page.locator("input[name=" + field[0] + "][value='" + field[1] + "']").first().check();
		}
		PageActions.button(page, "Show me what to do").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Find what helps, offline");
		assertThat(page.evaluate("[...document.querySelectorAll('[data-picker] input:checked')]"
				+ ".map(({ name, value }) => `${name}=${value}`).join()"))
			.isEqualTo("signs=NONE,signs=NONE,feeling=TIGHT,onset=LONGER,cautions=DIABETES,pain=4");
		assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
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
		this.server.close();
		page.locator("input[name=signs][value=BLADDER]").check();
		page.locator("main form button[type=submit]").first().click();
		PlaywrightAssertions.assertThat(page.locator("h2[tabindex]:visible")).isFocused();
		assertThat(page.locator("section.outcome--emergency").isVisible()).isTrue();
		assertThat(page.locator("main").innerText()).contains("Se cortó la conexión");
		page.navigate("/relief/answer?to=gone");
		assertThat(page.locator("main").innerText()).contains("¿Perdiste la conexión");
		assertThat(page.locator("[data-picker] input:checked").count()).isZero();
	}

	@Test
	@Tag("thorough")
	void speaksTheLanguageOfThePerson(Browser browser) {
		Page page = context(browser).newPage();
		page.navigate("/guide");
		page.locator("button[name=language][value='es-419']").click();
		PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", "es-419");
		hasWorker(page, "es-419");
		this.server.close();
		page.navigate("/settings");
		assertThat(page.locator("h1").innerText()).isEqualTo("No tienes conexión");
		for (String address : new String[] { "/guide/warning-signs", "/relief" }) {
			page.navigate(address);
			assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es-419");
		}
		assertThat(page.locator("h1").innerText()).isEqualTo("Qué te ayuda, sin conexión");
	}

	private static void readsTheGuide(Page page) {
		for (String address : new String[] { "/guide/warning-signs", "/relief/ice", "/routine/morning/play?step=2",
				"/routine/morning/play?as=whole&step=5", "/guide/exercises/bridge/play", "/relief/countdown",
				"/guide/exercises/bridge" }) {
			page.navigate(address);
			assertThat(page.url()).endsWith(address);
			assertThat(page.title()).doesNotContain("offline");
			assertThat(page.evaluate("getComputedStyle(document.body).fontFamily").toString()).contains("Atkinson");
			assertThat((Integer) page
				.evaluate("[...document.images].filter((one) => one.complete && !one.naturalWidth).length")).isZero();
		}
		timesHeat(page);
		page.navigate("/settings");
		assertThat(page.locator("h1").innerText()).isEqualTo("You're offline");
	}

	private void signUp(String name) {
		new Visitor(URI.create(this.server.origin()).getPort()).open("/sign-up")
			.submit("/sign-up", Map.of("name", name, "password", PASSWORD, "zone", "Europe/Berlin"));
	}

	/** Starts the timer for heat, and reads it when it has moved. */
	private static void timesHeat(Page page) {
		page.navigate("/relief/countdown");
		PageActions.button(page, "Start heat").click();
		PlaywrightAssertions.assertThat(page.locator("[data-countdown-time]:visible")).hasText("19:59");
		assertThat(page.locator("main").innerText()).contains("Heat is on. 20 minutes.");
		page.locator("[data-countdown] [value=stop]:visible").click();
	}

	private Page signedUp(Browser browser, String name) {
		signUp(name);
		Page page = context(browser).newPage();
		page.navigate("/sign-in");
		signIn(page, name);
		hasWorker(page, "en");
		assertThat(stored(page)).isNotEmpty().doesNotContain("/sign-out", "/settings");
		return page;
	}

	/** A visitor whose console may say that the server is away. */
	private BrowserContext context(Browser browser) {
		return browser.at(this.server.origin()).loggedBy(new BrowserLog()).withServiceWorker().visitor();
	}

	/** Waits until all pages are stored in this language. */
	private static void hasWorker(Page page, String language) {
		assertThat(page.evaluate("""
				async (language) => {
					for (let tries = 0; tries < 300; tries++) {
						const { active } = await navigator.serviceWorker.ready;
						if (active.state === 'activated' && active.scriptURL.endsWith(language)) {
							return true;
						}
						await new Promise((done) => setTimeout(done, 100));
					}
					return false;
				}""", language)).isEqualTo(true);
	}

	/** All that the browser has stored, as one text. */
	private static String stored(Page page) {
		return page.evaluate("""
				async () => {
					const texts = [];
					for (const key of await caches.keys()) {
						const cache = await caches.open(key);
						for (const request of await cache.keys()) {
							texts.push(await (await cache.match(request, { ignoreVary: true })).text());
						}
					}
					return texts.join();
				}""").toString();
	}

	private static void signIn(Page page, String name) {
		page.navigate("/sign-in");
		Locator form = page.locator("main form[action='/sign-in']");
		form.locator("input[name=name]").fill(name);
		form.locator("input[name=password]").fill(PASSWORD);
		PageActions.load(page, form.locator("button[type=submit]")::click);
	}

	private static void says(Page page, String words) {
		PlaywrightAssertions.assertThat(page.locator("[data-outbox] p:visible").first())
			.containsText(words, new ContainsTextOptions().setTimeout(PATIENCE));
	}

	private static void answers(Page page, String section, String words) {
		PlaywrightAssertions.assertThat(page.locator("section" + section + " [data-answer]:visible"))
			.containsText(words);
	}

}
