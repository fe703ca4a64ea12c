package app.lissom.browser;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import app.lissom.account.Visitor;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads and logs while the server cannot be reached. */
@BrowserTest
class OfflineJourneyTests extends OfflineTest {

	@Test
	void nothingIsLostWhileTheServerIsAway(Browser browser) {
		isAway(1, browser);
	}

	/** The first time is asked of every build. */
	@Test
	@Tag("thorough")
	void nothingIsLostTheSecondTimeEither(Browser browser) {
		isAway(2, browser);
	}

	private void isAway(int times, Browser browser) {
		Page page = signedUp(browser, "Anna");
		for (int time = 1; time <= times; time++) {
			page.navigate("/");
			disconnect();
			page.locator("button[name=amount][value='250']").click();
			says(page, "1 entry is saved on this device.");
			answers(page, "#water", "250 ml of water saved on this device.");
			assertThat(page.locator("[data-entries] li").innerText()).matches("Water: 250 ml \\(%s, \\d\\d:\\d\\d\\)"
				.formatted(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
					.format(LocalDate.now(ZoneId.of("Europe/Berlin")))));
			page.locator("main button[name=amount][value='250']").click();
			says(page, "2 entries are saved on this device.");
			page.locator("input[name=level][value='6']").click();
			PageActions.button(page, "Save pain").click();
			says(page, "3 entries are saved on this device.");
			answers(page, "#pain", "Pain saved on this device.");
			readsTheGuide(page);
			reconnect();
			page.navigate("/");
			says(page, "Everything that was saved on this device is in your diary now.");
			assertThat(page.locator("#water-sum").innerText()).startsWith((time == 1) ? "500" : "1,000");
			assertThat(page.locator(".entry--pain").count()).isEqualTo(time);
		}
	}

	@Test
	void severePainAndTheReturnOfTheNetworkAreAnswered(Browser browser) {
		Page page = signedUp(browser, "Lena");
		page.navigate("/settings");
		page.locator("input[name=glasses]").fill("180; 330");
		PageActions.load(page, page.locator("main form[action='/settings'] button[type=submit]")::click);
		page.navigate("/");
		disconnect();
		page.navigate("/settings");
		assertThat(page.title()).startsWith("You're offline");
		PageActions.button(page, "+ 330 ml").click();
		answers(page, "#water", "330 ml of water saved on this device.");
		page.locator("input[name=level][value='8']").click();
		PageActions.button(page, "Save pain").click();
		answers(page, "#pain", "Pain saved on this device.");
		PlaywrightAssertions.assertThat(page.locator(".callout--today")).containsText("Speak to someone today");
		page.clock().install();
		page.navigate("/settings");
		reconnect();
		page.clock().runFor(5000);
		PlaywrightAssertions.assertThat(page.locator("h1"))
			.hasText("You're online again", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
		assertThat(page.title()).startsWith("You're online again");
		PlaywrightAssertions.assertThat(page.locator(".top-offline")).isHidden();
		PageActions.link(page, "Try that page again").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Settings");
	}

	@Test
	void anEntryWaitsForItsOwnAccount(Browser browser) {
		Page page = signedUp(browser, "Ben");
		signUp("Cleo");
		page.navigate("/");
		disconnect();
		page.locator("button[name=amount][value='250']").click();
		says(page, "1 entry is saved on this device.");
		reconnect();
		page.context().clearCookies();
		page.navigate("/sign-in");
		says(page, "Sign in to send 1 saved entry");
		assertThat(page.locator("[data-outbox]").innerText()).doesNotContain("Water");
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
	@Tag("thorough")
	void whatIsMissingIsSaidWhereItWasTapped(Browser browser) {
		Page page = signedUp(browser, "Finn");
		page.navigate("/");
		Page water = page.context().newPage();
		water.navigate("/diary/" + LocalDate.now(ZoneId.of("Europe/Berlin")) + "/water");
		disconnect();
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
	@Tag("thorough")
	void someoneWhoSignsOutWithoutNetworkIsSignedOutBeforeAnythingElse(Browser browser) {
		Page page = signedUp(browser, "Gina");
		Page other = page.context().newPage();
		other.navigate("/");
		page.navigate("/");
		PlaywrightAssertions.assertThat(page.locator(".top-offline")).isHidden();
		disconnect();
		page.locator("button[name=amount][value='250']").click();
		says(page, "1 entry is saved on this device.");
		PlaywrightAssertions.assertThat(page.locator(".top-offline")).hasText("Offline");
		PlaywrightAssertions.assertThat(page.locator("header a[href='/sign-in']")).isHidden();
		other.locator(".top-form button").evaluate("(button) => button.click()");
		says(other, "You're signed out on this device.");
		PlaywrightAssertions.assertThat(other.locator("[data-known]")).isHidden();
		page.navigate("/diary");
		assertThat(page.locator("h1").innerText()).isEqualTo("You're offline");
		reconnect();
		page.navigate("/diary");
		assertThat(page.url()).contains("/sign-in");
		says(other, "You're signed out.");
		PlaywrightAssertions.assertThat(other.locator("[data-outbox] p:visible")).hasCount(1);
		signIn(page, "Gina");
		assertThat(page.locator("#water-sum").innerText()).startsWith("250");
	}

	@Test
	@Tag("thorough")
	void nothingOfAnotherSiteWaits(Browser browser) {
		Page page = signedUp(browser, "Dora");
		page.navigate("/");
		disconnect();
		BrowserContext context = page.context();
		Page other = context.newPage();
		other.setContent("<form method=post action='" + "http://localhost:" + this.port
				+ "/diary/today/water'><input name=unit value=ML><button name=amount value=250>Win</button></form>");
		other.locator("button").click();
		says(other, "That wasn't saved.");
	}

	@Test
	@Tag("thorough")
	void whatTheServerRefusesIsShownUntilItsOwnerRemovesIt(Browser browser) {
		Page page = signedUp(browser, "Felix");
		startRoutine(page);
		page.navigate(page.url());
		String session = URI.create(page.url()).getPath();
		disconnect();
		PageActions.button(page, "Done").click();
		PageActions.button(page, "Stop here").click();
		says(page, "1 entry is saved on this device.");
		assertThat(page.locator("[data-answer]:visible").innerText()).contains("Routine saved on this device.");
		assertThat(page.locator("[data-entries] li").innerText()).startsWith("Morning routine (");
		storeWrongPain(page);
		BrowserContext context = page.context();
		page.close();
		reconnect();
		Visitor other = new Visitor(this.port);
		other.open("/sign-in").submit("/sign-in", Map.of("name", unique("Felix"), "password", PASSWORD));
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
	@Tag("thorough")
	void speaksTheLanguageOfThePerson(Browser browser) {
		Page page = context(browser).newPage();
		page.navigate("/guide");
		page.locator("button[name=language][value='es-419']").click();
		PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", "es-419");
		hasWorker(page, "es-419");
		disconnect();
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

	/** Starts the timer for heat, and reads it when it has moved. */
	private static void timesHeat(Page page) {
		page.navigate("/relief/countdown");
		PageActions.button(page, "Start heat").click();
		PlaywrightAssertions.assertThat(page.locator("[data-countdown-time]:visible")).hasText("19:59");
		assertThat(page.locator("main").innerText()).contains("Heat is on. 20 minutes.");
		page.locator("[data-countdown] [value=stop]:visible").click();
	}

}
