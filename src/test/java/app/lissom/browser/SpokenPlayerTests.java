package app.lissom.browser;

import java.time.Instant;
import java.util.List;

import app.lissom.MutableClock;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plays a routine and a session without looking: only speech and the live region are
 * used.
 */
@BrowserTest
class SpokenPlayerTests {

	private static final String VOICE = """
			window.heard = [];
			window.speechSynthesis.getVoices = () => [
				{ lang: "en-GB", localService: false, name: "far" }, { lang: "en-GB", localService: true, name: "near" }];
			Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice",
				{ set(voice) { this.chosen = voice.name; }, get() { return this.chosen; } });
			window.speechSynthesis.speak = (utterance) => {
				window.heard.push(`${utterance.voice}: ${utterance.text}`);
				utterance.onend();
			};
			window.speechSynthesis.cancel = () => {};
			""";

	private static final String LISTENER = """
			window.heard = [];
			window.speechSynthesis.getVoices = () => [{ lang: "en-GB", localService: false, name: "far" }];
			window.speechSynthesis.speak = () => window.heard.push("a voice on some server");
			addEventListener("DOMContentLoaded", () => {
				for (const region of document.querySelectorAll("[aria-live], [role=status]")) {
					new MutationObserver(() => window.heard.push(region.textContent))
						.observe(region, { childList: true, characterData: true, subtree: true });
				}
			});
			""";

	@Autowired
	private MutableClock clock;

	@BeforeEach
	void stopTheClock() {
		this.clock.stopAt(Instant.parse("2026-11-22T11:00:00Z"));
	}

	@Test
	void aRoutineIsHeardByTheDevicesOwnVoice(Browser browser) {
		Page page = playing(browser, VOICE, "floor");
		page.locator("dialog").waitFor();
		List<String> heard = heard(page);
		assertThat(heard).allMatch((words) -> words.startsWith("near: "));
		saysAll(heard.stream().map((words) -> words.substring("near: ".length())).toList());
		page.locator("[data-floor-screen]").click();
		assertThat(heard(page)).last().isEqualTo("near: Paused.");
		page.locator("[data-floor-screen]").click();
		assertThat(heard(page)).last().asString().startsWith("near: Hold. Set 1 of 2: ");
		page.locator("[data-floor-turn]").click();
		page.keyboard().press("Escape");
		assertThat(page.locator("dialog").isVisible()).isFalse();
		page.locator(".player-top [data-floor-open]").click();
		page.locator("dialog").waitFor();
		page.close();
	}

	@Test
	void aRoutineIsReadByAScreenReader(Browser browser) {
		Page page = playing(browser, LISTENER, "silent");
		saysAll(heard(page));
		page.locator("main [data-skip]").click();
		assertThat(heard(page)).last().asString().startsWith("Next: Bridge. ");
		page.clock().runFor(16_000);
		assertThat(heard(page)).last().asString().startsWith("Hold. ");
		page.close();
	}

	@Test
	void aVoiceOnAServerNeverSpeaks(Browser browser) {
		Page page = playing(browser, LISTENER, "floor");
		assertThat(page.locator("[data-mute]").isVisible()).isTrue();
		assertThat(heard(page)).doesNotContain("a voice on some server");
		saysAll(heard(page));
		page.close();
	}

	@Test
	void aSessionIsHeard(Browser browser) {
		Page page = browser.visitor().newPage();
		page.addInitScript(VOICE);
		page.clock().install();
		ReliefPages.outcome(page, "PAINFUL");
		PageActions.press(page, "Start");
		page.locator("[data-floor-open]").click();
		page.clock().runFor(301_000);
		assertThat(heard(page)).last().asString().startsWith("near: Look at your skin now. Does it burn");
		page.locator("[data-floor-screen]").click();
		page.waitForCondition(() -> last(page).startsWith("near: Paused. Keep it off your back"));
		page.locator("[data-floor-screen]").click();
		page.waitForCondition(() -> last(page).startsWith("near: Ice is on."));
		page.close();
	}

	/** What the first exercise of the morning says, up to its third repetition. */
	private static void saysAll(List<String> heard) {
		assertThat(heard.get(0)).startsWith("Next: Pelvic tilt. 2 sets of 10, held for 5 seconds. ")
			.contains("Lie on your back")
			.endsWith("Tap \"I'm ready\" to start sooner.");
		assertThat(heard.subList(1, 5)).containsExactly("Hold. Set 1 of 2: 1 of 10", "Let go",
				"Hold. Set 1 of 2: 2 of 10", "Let go");
	}

	private static Page playing(Browser browser, String script, String way) {
		Page page = browser.visitor().newPage();
		page.addInitScript(script);
		page.clock().install();
		page.navigate("/routine/morning/play?as=whole");
		page.locator("main button[value=" + way + "]").click();
		page.clock().runFor(2000);
		page.locator(way.equals("floor") ? "[data-floor-screen]" : "main [data-now]").click();
		page.clock().runFor(19_000);
		return page;
	}

	private static String last(Page page) {
		List<String> heard = heard(page);
		return heard.get(heard.size() - 1);
	}

	@SuppressWarnings("unchecked")
	private static List<String> heard(Page page) {
		List<String> heard = ((List<Object>) page.evaluate("window.heard")).stream()
			.map(Object::toString)
			.filter((words) -> !words.isEmpty())
			.toList();
		assertThat(heard).noneMatch((words) -> words.matches(".*[.?!]\\..*"));
		return heard;
	}

}
