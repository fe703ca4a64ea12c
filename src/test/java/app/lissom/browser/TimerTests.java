package app.lissom.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Checks the player and the timer of heat and ice on devices that sleep, change their
 * clock or show the same page twice.
 */
@BrowserTest
class TimerTests {

	/** Where the buttons of a player and all below it stand. */
	private static final String PLACES = "[...document.querySelectorAll('.player-panel button, [data-instructions]')]"
			+ ".map((one) => { const { top, left, width } = one.getBoundingClientRect();"
			+ " return [top + scrollY, left, width].map(Math.round).join(); }).join(' ')";

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private static final String ROUTINE = "/routine/morning/play";

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	@BeforeEach
	void stopTheClock() {
		this.clock.stopAt(NOON);
	}

	/**
	 * Shortly here; an hour is {@link #aRoutineCountsNothingWhileTheDeviceSlept below}.
	 */
	@Test
	void aRoutineWaitsWhereItWasWhileTheDeviceSlept(Browser browser) {
		waitsWhereItWas(10, browser);
	}

	@Test
	@Tag("thorough")
	void aRoutineWaitsWhereItWasWhileTheDeviceSleptAllNight(Browser browser) {
		waitsWhereItWas(36_000, browser);
	}

	private static void waitsWhereItWas(int seconds, Browser browser) {
		Page page = playing(browser.visitor());
		page.clock().runFor(60_000);
		String left = page.locator("p[data-left]").innerText();
		String label = page.locator("[data-label]").innerText();
		page.clock().fastForward(1000L * seconds);
		assertThat(page.locator("[data-message]")).containsText("because your device was asleep");
		page.clock().runFor(60_000);
		assertThat(page.locator("[data-pause]")).hasAccessibleName("Continue");
		page.locator("[data-pause]").click();
		assertThat(page.locator("[data-message]")).isEmpty();
		assertThat(page.locator("p[data-left]")).hasText(left);
		assertThat(page.locator("[data-label]")).hasText(label);
		page.clock().runFor(2000);
		assertThat(page.locator("p[data-left]")).not().hasText(left);
	}

	@Test
	@Tag("thorough")
	void nothingMovesWhenARoutinePauses(Browser browser) {
		Page page = playing(browser.visitor());
		page.clock().runFor(30_000);
		Object before = page.evaluate(PLACES);
		page.locator("[data-pause]").click();
		assertThat(page.locator("[data-message]")).hasText("Paused.");
		assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))).hasCount(1);
		assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pause"))).hasCount(0);
		Assertions.assertThat(page.evaluate(PLACES)).isEqualTo(before);
		page.clock().fastForward(1000);
		page.locator("[data-pause]").click();
		page.clock().runFor(1000);
		page.clock().fastForward(36_000_000);
		assertThat(page.locator("[data-message]")).containsText("because your device was asleep");
		Assertions.assertThat(page.evaluate(PLACES)).isEqualTo(before);
	}

	@Test
	void aRoutineCountsNothingWhileTheDeviceSlept(Browser browser) {
		AccountId me = this.people.createAccountIn("Europe/Berlin");
		Page page = browser.signedIn(TestAccounts.nameOf(me), TestAccounts.PASSWORD).open("/");
		page.clock().install();
		PageActions.press(page, "Play Morning routine");
		page.clock().runFor(10_000);
		page.clock().fastForward(Duration.ofHours(1).toMillis());
		assertThat(page.locator("[data-message]")).containsText("Nothing was counted");
		page.reload();
		assertThat(page.locator(".steps-words")).hasText("Step 1 of 4");
	}

	@Test
	@Tag("thorough")
	void aRoutineGoesOnWhenTheDevicesClockIsSetBack(Browser browser) {
		Page page = playing(browser.visitor());
		page.clock().runFor(10_000);
		String left = page.locator("p[data-left]").innerText();
		page.clock().setSystemTime(NOON.minus(Duration.ofHours(3)).toEpochMilli());
		page.clock().runFor(3000);
		assertThat(page.locator("[data-pause]")).hasAccessibleName("Pause");
		assertThat(page.locator("p[data-left]")).not().hasText(left);
	}

	@Test
	void aRoutinePlaysInOneTabOnly(Browser browser) {
		BrowserContext visitor = browser.visitor();
		Page first = playing(visitor);
		Page second = visitor.newPage();
		second.navigate(ROUTINE);
		assertThat(second.locator("[data-message]")).containsText("playing in another tab");
		assertThat(second.locator("[data-pause]")).isHidden();
		second.locator("main button[value=silent]").click();
		assertThat(second.locator("[data-message]")).isEmpty();
		assertThat(first.locator("[data-message]")).containsText("playing in another tab");
		assertThat(first.locator("[data-pause]")).hasAccessibleName("Continue");
		first.locator("[data-pause]").click();
		assertThat(second.locator("[data-pause]")).hasAccessibleName("Continue");
		assertThat(first.locator("[data-pause]")).hasAccessibleName("Pause");
	}

	@Test
	@Tag("thorough")
	void soundIsTurnedOnAndOffOnTheFirstScreen(Browser browser) {
		Page player = playing(browser.visitor());
		Page session = icing(browser.visitor());
		for (Page page : List.of(player, session)) {
			page.setViewportSize(390, 700);
			Locator sound = page.locator("[data-sound]");
			assertThat(sound).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
			assertThat(sound).hasAttribute("aria-pressed", "false");
			sound.click();
			assertThat(sound).hasAttribute("aria-pressed", "true");
		}
		session.locator("main button[value=PAUSE]").click();
		assertThat(session.locator("main button[value=RESUME]")).isVisible();
		assertThat(session.locator("[data-sound]")).hasAttribute("aria-pressed", "true");
		session.locator("main button[value=STOP]").click();
		assertThat(session.locator("h1")).hasText("How is it now?");
		assertThat(session.locator("[data-sound]")).hasCount(0);
	}

	@Test
	@Tag("thorough")
	void aVisitorsRoutineIsReloadedAtTheSameExercise(Browser browser) {
		Page page = playing(browser.visitor());
		page.locator("main [data-skip]").click();
		assertThat(page.locator("h1")).hasText("Bridge");
		page.reload();
		assertThat(page.locator("h1")).hasText("Bridge");
	}

	@Test
	void iceIsOverByTheClockWhenTheDeviceSlept(Browser browser) {
		isOverAfter(21, browser);
	}

	/** It is over after 21 minutes in every build. */
	@Test
	@Tag("thorough")
	void iceIsOverByTheClockWhenTheDeviceSleptAllNight(Browser browser) {
		isOverAfter(600, browser);
	}

	private void isOverAfter(int minutes, Browser browser) {
		Page page = icing(browser.visitor());
		this.clock.advance(Duration.ofMinutes(minutes));
		page.clock().fastForward(Duration.ofMinutes(minutes).toMillis());
		assertThat(page.locator("h1")).hasText("How is it now?");
		assertThat(page.locator("main")).containsText("Take it off if it is still on.");
	}

	@Test
	void iceIsOverWithoutTheServerToo(Browser browser) {
		Page page = icing(browser.visitor());
		page.context().route("**/relief/timer/act", (route) -> route.abort());
		page.clock().fastForward(Duration.ofMinutes(40).toMillis());
		assertThat(page.locator("h1")).hasText("Time is up. Take the ice off.");
		assertThat(page.locator("main button[value=PAUSE]")).isHidden();
		assertThat(page.locator("main button[value=EXTEND]")).isHidden();
	}

	@Test
	@Tag("thorough")
	void iceIsNotLongerWhenTheDevicesClockIsSetBack(Browser browser) {
		Page page = icing(browser.visitor());
		this.clock.advance(Duration.ofMinutes(18));
		page.reload();
		page.clock().setSystemTime(NOON.minus(Duration.ofHours(1)).toEpochMilli());
		this.clock.advance(Duration.ofMinutes(2));
		page.clock().runFor(Duration.ofMinutes(2).toMillis() + 3000);
		assertThat(page.locator("h1")).hasText("How is it now?");
	}

	@Test
	@Tag("thorough")
	void aSecondTabFollowsASession(Browser browser) {
		AccountId me = this.people.createAccountIn("Europe/Berlin");
		BrowserContext context = browser.signedIn(TestAccounts.nameOf(me), TestAccounts.PASSWORD).visitor();
		Page first = icing(context);
		Page second = context.newPage();
		second.navigate("/relief/session");
		first.locator("main button[value=PAUSE]").click();
		assertThat(second.locator("h1")).hasText("Paused");
		second.locator("main button[value=RESUME]").click();
		assertThat(first.locator("h1")).hasText("Ice is on");
		second.locator("main button[value=STOP]").click();
		assertThat(first.locator("h1")).hasText("How is it now?");
	}

	@Test
	void aRestoredPageShowsTheSessionAsItIs(Browser browser) {
		AccountId me = this.people.createAccountIn("Europe/Berlin");
		BrowserContext context = browser.signedIn(TestAccounts.nameOf(me), TestAccounts.PASSWORD).visitor();
		Page page = icing(context);
		this.clock.advance(Duration.ofMinutes(20));
		page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
		assertThat(page.locator("h1")).hasText("How is it now?");
	}

	private static Page playing(BrowserContext context) {
		Page page = context.newPage();
		page.clock().install();
		page.navigate(ROUTINE);
		page.locator("main button[value=silent]").click();
		return page;
	}

	private static Page icing(BrowserContext context) {
		Page page = context.newPage();
		page.clock().install();
		ReliefPages.outcome(page, "PAINFUL");
		PageActions.press(page, "Start");
		assertThat(page.locator("h1")).hasText("Ice is on");
		return page;
	}

}
