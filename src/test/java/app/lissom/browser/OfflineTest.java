package app.lissom.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import app.lissom.MutableClock;
import app.lissom.account.Visitor;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Cuts the server off, and lets it come back, while a browser goes on. */
abstract class OfflineTest {

	static final String PASSWORD = "copper meadow violin";

	/** A page looks whether the server is back every ten seconds. */
	static final double PATIENCE = 20_000;

	@LocalServerPort
	int port;

	@Autowired
	private WebServerApplicationContext context;

	/** Makes the names of this test its own. */
	private final UUID test = UUID.randomUUID();

	@BeforeEach
	void followTheClockOfWorkers(@Autowired MutableClock clock) {
		clock.followSystem();
	}

	/** Answers no connection any more, as if the network were gone. */
	final void disconnect() {
		TomcatWebServer server = webServer();
		server.getTomcat().getConnector().setPort(this.port);
		server.stop();
	}

	/** Takes connections again after {@link #disconnect}; harmless if it already does. */
	@AfterEach
	final void reconnect() {
		webServer().start();
	}

	private TomcatWebServer webServer() {
		return (TomcatWebServer) Objects.requireNonNull(this.context.getWebServer());
	}

	final Page signedUp(Browser browser, String name) {
		signUp(name);
		Page page = context(browser).newPage();
		page.navigate("/sign-in");
		signIn(page, name);
		hasWorker(page, "en");
		assertThat(stored(page)).isNotEmpty().doesNotContain("/sign-out", "/settings");
		return page;
	}

	final void signUp(String name) {
		new Visitor(this.port).open("/sign-up")
			.submit("/sign-up", Map.of("name", unique(name), "password", PASSWORD, "zone", "Europe/Berlin"));
	}

	final String unique(String name) {
		return name + " " + this.test;
	}

	/** A visitor whose console may say that the server is away. */
	final BrowserContext context(Browser browser) {
		return browser.loggedBy(new BrowserLog()).withServiceWorker().visitor();
	}

	/** Waits until all pages are stored in this language. */
	static void hasWorker(Page page, String language) {
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

	final void signIn(Page page, String name) {
		page.navigate("/sign-in");
		Locator form = page.locator("main form[action='/sign-in']");
		form.locator("input[name=name]").fill(unique(name));
		form.locator("input[name=password]").fill(PASSWORD);
		PageActions.load(page, form.locator("button[type=submit]")::click);
	}

	/** Begins the morning routine, which plays by itself then. */
	static void startRoutine(Page page) {
		page.navigate("/routine/morning");
		PageActions.button(page, "Start").first().click();
		page.waitForURL("**/routine/sessions/**");
	}

	/** Opens the diary of today after all that waited was sent. */
	static void openToday(Page page) {
		page.navigate("/");
		says(page, "Everything that was saved on this device is in your diary now.");
		page.navigate("/diary/" + LocalDate.now(ZoneId.of("Europe/Berlin")));
	}

	static void says(Page page, String words) {
		PlaywrightAssertions.assertThat(page.locator("[data-outbox] p:visible").first())
			.containsText(words, new ContainsTextOptions().setTimeout(PATIENCE));
	}

	static void answers(Page page, String section, String words) {
		PlaywrightAssertions.assertThat(page.locator("section" + section + " [data-answer]:visible"))
			.containsText(words);
	}

}
