package app.lissom.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Performs a person's actions in WebKit and watches each page on the way: errors, failed
 * and foreign requests, violations of the content security policy, and overflow.
 */
final class WebKitPage {

	/** Compares words, with spaces that do not break as well. */
	private static final String IS = "normalize-space(translate(., '\u00a0', ' '))=\"";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/**
	 * The browser writes its console nowhere. What went wrong before this comes is known
	 * from what was loaded; {@link #runScriptsAgain} does the rest.
	 */
	private static final String WATCH = """
			if (!window.watched) {
				const found = window.watched = [];
				addEventListener("error", (event) => found.push("error: " + (event.message || event.target.outerHTML)), true);
				addEventListener("unhandledrejection", (event) => found.push("error: " + event.reason));
				for (const level of ["error", "warn"]) {
					console[level] = (...words) => found.push("console " + level + ": " + words.join(" "));
				}
				addEventListener("securitypolicyviolation", (event) => found.push("refused: " + event.violatedDirective));
				if (document.documentElement.scrollWidth > innerWidth) {
					found.push("wider than the screen: " + document.documentElement.scrollWidth);
				}
			}
			""";

	private static final String FOUND = """
			const found = window.watched.splice(0);
			for (const one of performance.getEntriesByType("resource")) {
				if (one.responseStatus >= 400 || !one.name.startsWith(location.origin)) {
					found.push("request: " + one.responseStatus + " " + one.name);
				}
			}
			performance.clearResourceTimings();
			return found.map((one) => location.pathname + " " + one);
			""";

	private static final String RUN_AGAIN = """
			const done = arguments[0];
			Promise.all([...document.scripts].filter((script) => script.src).map((script) => import(script.src + "?again")))
				.then((modules) => done("" + modules.length), done);
			""";

	/** Between two pages there is an empty one. */
	private static final String LOADED = """
			return !window.left && document.readyState == "complete" && !!document.querySelector("main");
			""";

	private static final String DRAWN = """
			const done = arguments[0];
			document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));
			""";

	private final RemoteWebDriver browser;

	private final String origin;

	private final List<String> problems = new ArrayList<>();

	WebKitPage(RemoteWebDriver browser, String origin) {
		this.browser = browser;
		this.origin = origin;
	}

	/** Becomes a new visitor. */
	WebKitPage forget() {
		this.browser.get(this.origin + "/robots.txt");
		this.browser.manage().deleteAllCookies();
		return this;
	}

	WebKitPage open(String address) {
		return load(() -> this.browser.get(this.origin + address));
	}

	/** Presses the button with these words and waits for the page that comes. */
	WebKitPage press(String words) {
		WebElement button = button(words);
		return load(() -> click(button));
	}

	/** Presses a button that stays on its page. */
	WebKitPage pressHere(String words) {
		click(button(words));
		return this;
	}

	WebKitPage follow(String words) {
		WebElement link = find(By.xpath("//main//a[normalize-space()=\"" + words + "\"]"));
		return load(() -> click(link));
	}

	/** Taps where the words of an answer are, whether they or the box on them take it. */
	WebKitPage choose(String field, String value) {
		WebElement input = find(By.cssSelector("main input[name='" + field + "'][value='" + value + "']"));
		WebElement label = find(By.cssSelector("label[for='" + input.getDomAttribute("id") + "']"));
		centre(label);
		new Actions(this.browser).moveToElement(label).click().perform();
		assertThat(input.isSelected()).as(field + " is " + value).isTrue();
		return this;
	}

	WebKitPage fill(String label, String words) {
		WebElement named = find(By.xpath("//main//label[normalize-space()=\"" + label + "\"]"));
		find(By.id(named.getDomAttribute("for"))).sendKeys(words);
		return this;
	}

	String words(String selector) {
		return find(By.cssSelector(selector)).getText();
	}

	boolean isShown(String selector) {
		return this.browser.findElements(By.cssSelector(selector)).stream().anyMatch(WebElement::isDisplayed);
	}

	/** Whether what follows it in the same row overlaps its words. */
	boolean isClipped(String selector) {
		return Boolean.TRUE.equals(this.browser.executeScript("""
				const words = document.createRange();
				words.selectNodeContents(document.querySelector(arguments[0]));
				const { right, top } = words.getBoundingClientRect();
				return !document.elementFromPoint(right - 1, top + 8).closest(arguments[0]);
				""", selector));
	}

	String title() {
		return words("h1");
	}

	/** Waits until these words change by themselves. */
	void changes(String selector) {
		String before = words(selector);
		await().atMost(PATIENCE).until(() -> !words(selector).equals(before));
	}

	/** Waits until a button with these words is there. */
	void waitForButton(String words) {
		await().atMost(PATIENCE).ignoreExceptions().until(() -> button(words).isDisplayed());
	}

	/** Runs the page's scripts once more: an error in one of them is told this time. */
	WebKitPage runScriptsAgain() {
		Object result = this.browser.executeAsyncScript(RUN_AGAIN);
		assertThat(String.valueOf(result)).as("scripts of " + this.browser.getCurrentUrl()).matches("[1-9]");
		return this;
	}

	/** Keeps what is on the screen for people to look at. */
	WebKitPage picture(String name) throws IOException {
		this.browser.executeAsyncScript(DRAWN);
		Path folder = Files.createDirectories(Path.of("target/pictures"));
		Files.write(folder.resolve("webkit-" + name + ".png"), this.browser.getScreenshotAs(OutputType.BYTES));
		return this;
	}

	/** Fails if anything went wrong on a page since the last call. */
	void assertNoProblems() {
		collect();
		List<String> found = List.copyOf(this.problems);
		this.problems.clear();
		assertThat(found).as("problems in WebKit").isEmpty();
	}

	/** Finds the button with these words: all of them, or those that are seen. */
	private WebElement button(String words) {
		return find(By.xpath("//main//button[" + IS + words + "\" or span[" + IS + words + "\"]]"));
	}

	private WebElement find(By by) {
		return this.browser.findElement(by);
	}

	/** Even an address that is given can still show the empty page. */
	private WebKitPage load(Runnable leaving) {
		collect();
		this.browser.executeScript("window.left = true");
		leaving.run();
		await().atMost(PATIENCE)
			.pollDelay(Duration.ZERO)
			.ignoreExceptions()
			.until(() -> Boolean.TRUE.equals(this.browser.executeScript(LOADED)));
		watch();
		return this;
	}

	private void click(WebElement target) {
		centre(target);
		target.click();
	}

	/** At the end of the screen the bar would lie on top. */
	private void centre(WebElement target) {
		this.browser.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", target);
	}

	private void watch() {
		this.browser.executeScript(WATCH);
	}

	@SuppressWarnings("unchecked")
	private void collect() {
		if (Boolean.TRUE.equals(this.browser.executeScript("return !!window.watched"))) {
			this.problems.addAll((List<String>) this.browser.executeScript(FOUND));
		}
	}

}
