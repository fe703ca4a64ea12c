package app.lissom.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.ExerciseEntry;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plays routines, with and without JavaScript, on a flare day and with the plan that
 * adapts.
 */
@BrowserTest
class RoutineJourneyTests {

	private static final Instant MORNING = Instant.parse("2026-11-22T06:30:00Z");

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private MutableClock clock;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	private AccountId me;

	@BeforeEach
	void makeAnAccount() {
		this.clock.stopAt(MORNING);
		this.me = this.people.createAccount();
	}

	@Test
	void theMorningRoutinePlaysByItself(Browser browser) {
		Page page = signedIn(browser).open("/");
		page.clock().install();
		PageActions.press(page, "Play Morning routine");
		assertThat(page.locator("[data-phase]").innerText()).isEqualTo("Get ready");
		assertThat(page.locator("[data-label]").innerText()).startsWith("Lie on your back.");
		page.clock().runFor(50_000);
		assertThat(page.locator("[data-phase]").innerText()).isEqualTo("Get ready");
		page.keyboard().press("Enter");
		page.clock().runFor(400);
		assertThat(page.locator("[data-phase]").innerText()).isEqualTo("Hold");
		assertThat(page.locator("[data-now]").isVisible()).isFalse();
		assertThat(page.evaluate("document.activeElement.matches('[data-pause]')")).isEqualTo(true);
		assertThat(page.locator("[data-label]").innerText()).isEqualTo("Set 1 of 2: 1 of 10");
		assertThat(page.locator("[data-stage] .figure-switch").isChecked()).isTrue();
		page.locator("main [data-pause]").click();
		String left = page.locator("p[data-left]").innerText();
		page.clock().runFor(10_000);
		assertThat(page.locator("p[data-left]").innerText()).isEqualTo(left);
		assertThat(page.locator("[data-stage] .figure-switch").isChecked()).isFalse();
		page.locator("main [data-pause]").click();
		page.clock().runFor(10_000);
		for (int i = 0; i < 50 && page.locator("h1").innerText().equals("Pelvic tilt"); i++) {
			page.clock().fastForward(4000);
		}
		assertThat(page.locator("h1").innerText()).isEqualTo("Bridge");
		assertThat(page.locator(".player-action [data-say]").textContent()).startsWith("Next: Bridge");
		page.locator("main [data-skip]").click();
		assertThat(page.locator("h1").innerText()).isEqualTo("Clamshell");
		this.clock.advance(Duration.ofMinutes(10));
		// Steps that are shorter than a sleep, and faster than each tick.
		for (int i = 0; i < 200 && page.locator("[data-player]").count() > 0; i++) {
			page.clock().fastForward(4000);
		}
		rate(page);
		assertThat(done()).containsExactlyInAnyOrder("pelvic-tilt", "clamshell", "hip-flexor-stretch");
	}

	@Test
	void theMorningRoutinePlaysPageByPage(Browser browser) {
		Page page = today(browser.withoutScript());
		PageActions.press(page, "Play Morning routine");
		for (String name : List.of("Pelvic tilt", "Bridge", "Clamshell", "Hip flexor stretch")) {
			assertThat(page.locator("h1").innerText()).isEqualTo(name);
			assertThat(page.locator("main button[value=sound]").isVisible()).isFalse();
			this.clock.advance(Duration.ofMinutes(3));
			PageActions.press(page, "Done");
		}
		rate(page);
		assertThat(done()).containsExactlyInAnyOrder("pelvic-tilt", "bridge", "clamshell", "hip-flexor-stretch");
	}

	private static void rate(Page page) {
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("How was it?");
		PageActions.choose(page, "ease[0]", "EASIER");
		PageActions.choose(page, "after", "3");
		PageActions.submit(page);
		assertThat(page.locator("h1").innerText()).isEqualTo("Well done");
		assertThat(page.locator("main").innerText()).contains("Easier");
		page.navigate("/");
		assertThat(page.locator("#routine").innerText()).contains("done today", "1 of the last 28 days");
	}

	@Test
	void aFlareDayIsGentleAndCounts(Browser browser) {
		Page page = today(browser.withoutScript());
		page.navigate("/routine/flare");
		page.locator("main textarea").fill("Warm bath. Call Jo.");
		PageActions.press(page, "Save");
		page.navigate("/");
		PageActions.press(page, "I'm having a flare-up today");
		assertThat(page.locator("#routine").innerText()).contains("A gentle day", "Warm bath. Call Jo.",
				"1 of the last 28 days");
		PageActions.press(page, "Play Bedtime routine");
		assertThat(page.locator(".steps-words").innerText()).isEqualTo("Step 1 of 3");
		page.navigate("/");
		PageActions.press(page, "Back to a normal day");
		assertThat(page.locator("#routine").innerText()).doesNotContain("A gentle day");
	}

	/**
	 * Every build asks without a browser what is suggested in {@code
	 * ProgressionRuleTests}, and for its answers in {@code PlanPagesTests}.
	 */
	@Test
	@Tag("thorough")
	void thePlanSuggestsMoreAndAcceptsARefusal(Browser browser) {
		addThreeEasyDaysUntil(DAY);
		Page page = today(browser.withoutScript());
		assertThat(page.locator(".suggestion").innerText()).contains("A little more of Pelvic tilt?",
				"because it felt easier or the same three times");
		PageActions.load(page, page.locator(".suggestion button[value=false]")::click);
		assertThat(page.locator(".suggestion").count()).isZero();
		addThreeEasyDaysUntil(DAY.plusDays(6));
		this.clock.advance(Duration.ofDays(6));
		assertThat(today(browser).locator(".suggestion").count()).as("within a week").isZero();
		this.clock.advance(Duration.ofDays(1));
		page = today(browser);
		assertThat(page.locator(".suggestion").innerText()).contains("A little more of Bridge?");
		PageActions.press(page, "Yes, please");
		assertThat(page.locator(".exercise-list-item").nth(1).innerText()).contains("2 sets of 9");
		page.navigate("/routine/plan");
		assertThat(page.locator(".entry").allInnerTexts()).hasSize(2).first().asString().contains("You said yes.");
	}

	private void addThreeEasyDaysUntil(LocalDate last) {
		for (int back = 0; back < 3; back++) {
			this.diary.add(new ExerciseEntry(OwnedId.of(this.me, UUID.randomUUID()),
					Moment.stated(last.minusDays(back), null), ExerciseRef.ofGuide("bridge"), new Minutes(5), null,
					PartOfDay.MORNING, ExerciseFeedback.SAME));
		}
	}

	private Page today(Browser browser) {
		return signedIn(browser).visit("/");
	}

	private Browser signedIn(Browser browser) {
		return browser.signedIn(TestAccounts.nameOf(this.me), TestAccounts.PASSWORD);
	}

	private List<String> done() {
		return this.diary.on(this.me, DAY)
			.stream()
			.filter(ExerciseEntry.class::isInstance)
			.map((entry) -> ((ExerciseEntry) entry).content().exercise().slug())
			.toList();
	}

}
