package app.lissom.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Presses Back in a real browser, whose cache restores the page, then changes the form
 * and sends it again.
 */
@BrowserTest
@WholeChromium
class BackButtonTests {

	@Autowired
	private MutableClock clock;

	@Autowired
	private TestAccounts people;

	private AccountId me;

	@BeforeEach
	void createAccount() {
		this.clock.stopAt(Instant.parse("2026-11-22T11:00:00Z"));
		this.me = this.people.createAccount();
	}

	@Test
	void isPressedWithTheCacheOn(Browser browser) {
		Page page = browser.open("/guide");
		page.evaluate("addEventListener('pageshow', (event) => window.restored = event.persisted)");
		page.navigate("/guide/exercises");
		PageActions.back(page);
		assertThat(page.evaluate("window.restored")).isEqualTo(true);
		PageActions.load(page, page.locator("main a[href='/guide/exercises']").first()::click);
		assertThat(page.url()).endsWith("/guide/exercises");
	}

	/** A few forms; the others are {@link #asksOnEveryOtherForm below}. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/diary/2026-11-22/note     | note=morning                  | note=evening                  | morning    | evening    | true
					/settings                  | goal=1500                     | goal=1800                     | 1,500      | 1,800      | false
					""")
	void asksWhichOneIsRight(String address, String first, String second, String shownFirst, String shownSecond,
			boolean both, Browser browser) {
		saveBackAndSave(visit(browser, address), first, second, shownFirst, shownSecond, both);
	}

	@ParameterizedTest
	@Tag("thorough")
	@CsvSource(delimiter = '|',
			textBlock = """
					/diary/2026-11-22/pain     | level=3                       | level=7                       | Pain 3     | Pain 7     | true
					/diary/2026-11-22/water    | amount=300                    | amount=450                    | 300 ml     | 450 ml     | true
					/diary/2026-11-22/massage  | massage=SWEDISH;minutes=30    | massage=CUPPING;minutes=45    | 30 minutes | 45 minutes | true
					/diary/2026-11-22/posture  | time=07:15                    | time=08:20                    | 07:15      | 08:20      | true
					/diary/2026-11-22/function | averagePain=6;enjoyment=6;activity=6 | averagePain=7;enjoyment=7;activity=7 | 6.0 of 10 | 7.0 of 10 | true
					/diary/2026-11-22/relief   | protocol=ICE;minutes=10       | protocol=HEAT;minutes=15      | 10 minutes | 15 minutes | true
					/diary/exercises/new       | name=Glide                    | name=Slide                    | Glide      | Slide      | true
					/routine/morning/steps/0   | repetitions=13                | repetitions=17                | 13         | 17         | false
					/routine/flare             | note=a warm bath              | note=call Jo                  | warm bath  | call Jo    | false
					/report/questions          | first=May I run?              | first=May I swim?             | run?       | swim?      | false
					/settings/name             | name=Ann {me}                 | name=Bob {me}                 | Ann        | Bob        | false
					/reminders/new/own         | text=Call Ann;starts=15:00    | text=Call Bob;starts=16:00    | Call Ann   | Call Bob   | true
					/reminders/new/pain        | starts=18:30                  | starts=19:15                  | 18:30      | 19:15      | true
					/reminders/quiet           | starts=21:00;ends=06:00       | starts=22:30;ends=07:00       | 21:00      | 22:30      | false
					""")
	void asksOnEveryOtherForm(String address, String first, String second, String shownFirst, String shownSecond,
			boolean both, Browser browser) {
		saveBackAndSave(visit(browser, address), first, second, shownFirst, shownSecond, both);
	}

	@ParameterizedTest
	@Tag("thorough")
	@CsvSource(delimiter = '|',
			textBlock = """
					/diary/2026-11-22/note | note=noon    | /diary/2026-11-22 | .entry--note a        | note=morning | note=evening
					/diary/exercises/new   | name=Swim    | /diary/exercises  | .entry-actions a      | name=Glide   | name=Slide
					/reminders/new/pain    | starts=18:00 | /reminders        | .reminders-item a     | starts=19:30 | starts=20:30
					/routine/new           | name=At noon;partOfDay=OTHER;exercises=bridge | | | name=Alpha | name=Beta
					""")
	void asksWhichChangeIsRight(String form, String saved, String list, String link, String first, String second,
			Browser browser) {
		Page page = visit(browser, form);
		send(page, saved);
		if (list != null) {
			page.navigate(list);
			PageActions.load(page, page.locator("main " + link).first()::click);
		}
		else {
			page.navigate(page.url().replaceAll("[?].*", "") + "/name");
		}
		saveBackAndSave(page, first, second, first.split("=")[1], second.split("=")[1], false);
	}

	private void saveBackAndSave(Page page, String first, String second, String shownFirst, String shownSecond,
			boolean both) {
		send(page, first);
		PageActions.back(page);
		Response question = send(page, second);
		assertThat(question.status()).isEqualTo(409);
		asks(page, shownFirst, shownSecond);
		assertThat(PageActions.button(page, "Keep both").count()).isEqualTo(both ? 1 : 0);
		assertThat(PageActions.press(page, both ? "Keep both" : "Save what I entered now").status()).isEqualTo(200);
	}

	private static void asks(Page page, String saved, String offered) {
		assertThat(page.locator("main .card").allInnerTexts()).map((card) -> card.replace('\u00a0', ' '))
			.satisfiesExactly((card) -> assertThat(card).contains(saved), (card) -> assertThat(card).contains(offered));
	}

	/** Fills in fields as in "name=value;name=value" and sends their form. */
	private Response send(Page page, String fields) {
		String name = null;
		for (String field : fields.replace("{me}", this.me.toString()).split(";")) {
			String[] parts = field.split("=");
			name = parts[0];
			Locator input = page.locator("main :is(input, textarea, select)[name='" + name + "']");
			if (List.of("radio", "checkbox").contains(String.valueOf(input.first().getAttribute("type")))) {
				PageActions.choose(page, name, parts[1]);
			}
			else {
				input.fill(parts[1]);
			}
		}
		Locator form = page.locator("main form")
			.filter(new Locator.FilterOptions()
				.setHas(page.locator(":is(input, textarea, select)[name='" + name + "']")));
		return PageActions.load(page, form.locator("button[type=submit]").last()::click);
	}

	@Test
	@Tag("thorough")
	void anotherExerciseIsAddedToTheFirst(Browser browser) {
		Page page = visit(browser, "/diary/2026-11-22/exercise");
		send(page, "exercises=bridge");
		PageActions.back(page);
		assertThat(send(page, "exercises=clamshell").status()).isEqualTo(200);
		assertThat(page.locator(".entry--exercise .entry-main").allInnerTexts()).containsExactlyInAnyOrder("Bridge",
				"Clamshell");
	}

	@Test
	void theStartPageSaysWhichDayItIs(Browser browser) {
		Page page = visit(browser, "/");
		PageActions.press(page, "I'm having a flare-up today");
		PageActions.back(page);
		assertThat(PageActions.press(page, "Back to a normal day").status()).isEqualTo(200);
		PlaywrightAssertions.assertThat(page.locator("#routine-title")).hasText("Your routines");
	}

	@Test
	@Tag("thorough")
	void asksHowASessionWas(Browser browser) {
		Page page = visit(browser, "/relief");
		ReliefPages.outcome(page, "TIGHT");
		PageActions.press(page, "Start");
		this.clock.advance(Duration.ofMinutes(40));
		page.navigate("/relief/session");
		saveBackAndSave(page, "after=2", "after=4", "Pain after: 2", "Pain after: 4", false);
		this.clock.advance(Duration.ofHours(2));
		saveBackAndSave(visit(browser, "/relief/session"), "later=1", "later=3", "One hour later: 1",
				"One hour later: 3", false);
	}

	@Test
	void leadsToTheFormThatWasSentWrong(Browser browser) {
		leadsToWrongForm("/relief", browser);
	}

	@ParameterizedTest
	@Tag("thorough")
	@ValueSource(strings = { "/diary/2026-11-22/note", "/diary/2026-11-22/massage", "/reminders/new/own",
			"/settings/password", "/routine/new" })
	void leadsToEveryOtherFormThatWasSentWrong(String address, Browser browser) {
		leadsToWrongForm(address, browser);
	}

	/** Chromium would ask whether to send the form again. */
	private void leadsToWrongForm(String address, Browser browser) {
		Page page = visit(browser, address);
		Response wrong = PageActions.load(page, page.locator("main form [type=submit]").last()::click);
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(page.evaluate("document.activeElement.className")).isEqualTo("summary");
		page.navigate("/guide");
		assertThat(page.goBack().status()).isEqualTo(200);
		assertThat(page.url()).endsWith(address);
		assertThat(page.locator("main form [type=submit]").count()).isPositive();
	}

	@Test
	@Tag("thorough")
	void everyLinkThatWasShownIsListed(Browser browser) {
		Page page = visit(browser, "/report/links");
		PageActions.press(page, "Make a link");
		Set<String> shown = new HashSet<>(Set.of(page.locator("#address").innerText()));
		PageActions.back(page);
		PageActions.choose(page, "life", "30");
		PageActions.press(page, "Make a link");
		String last = page.locator("#address").innerText();
		shown.add(last);
		assertThat(page.locator("main .reminders-item").count()).isEqualTo(shown.size());
		assertThat(page.navigate(last).status()).isEqualTo(200);
	}

	@Test
	@Tag("thorough")
	void twoRoutinesAreMadeByOneForm(Browser browser) {
		Page page = open(browser, "/routine/new");
		PageActions.choose(page, "partOfDay", "OTHER");
		PageActions.choose(page, "exercises", "bridge");
		page.locator("main [name=name]").fill("Alpha");
		PageActions.press(page, "Save");
		PageActions.back(page);
		PageActions.choose(page, "exercises", "clamshell");
		page.locator("main [name=name]").fill("Beta");
		assertThat(PageActions.press(page, "Save").status()).isEqualTo(409);
		PageActions.press(page, "Keep both");
		page.navigate("/routine");
		assertThat(page.locator(".routine-name").allInnerTexts()).contains("Alpha", "Beta");
	}

	@Test
	@Tag("thorough")
	void outcomesAreReachedByBackAndReload(Browser browser) {
		for (Browser one : List.of(browser, browser.withoutScript())) {
			Page page = one.open("/relief");
			ReliefPages.outcomeByHand(page, "TIGHT");
			String outcome = page.url();
			assertThat(page.reload().status()).isEqualTo(200);
			assertThat(page.locator("h1").innerText()).isEqualTo("Heat");
			PageActions.press(page, "Start");
			assertThat(page.reload().status()).isEqualTo(200);
			assertThat(page.locator("h1").innerText()).isEqualTo("Heat is on");
			PageActions.back(page);
			PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Heat");
			assertThat(page.url()).isEqualTo(outcome);
			PageActions.back(page);
			PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Tell us about your back");
			Page other = page.context().newPage();
			other.navigate(outcome);
			assertThat(other.locator("h1").innerText()).isEqualTo("Heat");
			assertThat(PageActions.press(other, "Start").status()).isEqualTo(200);
			assertThat(other.locator("main").innerText()).contains("You already have a session running.");
			page.context().clearCookies();
			assertThat(other.navigate(outcome).status()).isEqualTo(200);
			assertThat(other.locator("main").innerText()).contains("Please answer again.");
		}
	}

	@Test
	@Tag("thorough")
	void asksHowARoutineWas(Browser browser) {
		Page page = open(browser.withoutScript(), "/routine/morning");
		PageActions.press(page, "Start");
		this.clock.advance(Duration.ofMinutes(2));
		PageActions.press(page, "Done");
		PageActions.press(page, "Stop here");
		PageActions.choose(page, "after", "2");
		PageActions.submit(page);
		String ended = page.url();
		PageActions.back(page);
		assertThat(page.locator("h1").innerText()).isIn("How was it?", "Well done");
		if (page.locator("main [name=after]").count() > 0) {
			PageActions.choose(page, "after", "4");
			assertThat(PageActions.submit(page).status()).isEqualTo(409);
		}
		assertThat(page.navigate(ended).status()).isEqualTo(200);
		assertThat(page.locator("h1").innerText()).isEqualTo("Well done");
	}

	/** Sent again, it is answered without a browser in {@code SaveOutcomeTests}. */
	@Test
	@Tag("thorough")
	void anOutcomeIsSavedOnce(Browser browser) {
		Page page = visit(browser, "/relief");
		ReliefPages.outcome(page, "TIGHT");
		PageActions.press(page, "Log this");
		PageActions.back(page);
		assertThat(PageActions.press(page, "Log this").status()).isEqualTo(200);
		assertThat(page.locator("main .entry--relief").count()).isEqualTo(1);
	}

	@Test
	@Tag("thorough")
	void asksHowAVisitorsSessionWas(Browser browser) {
		Page page = browser.open("/relief");
		ReliefPages.outcome(page, "TIGHT");
		PageActions.press(page, "Start");
		this.clock.advance(Duration.ofMinutes(40));
		page.navigate("/relief/timer");
		send(page, "after=2");
		page.locator("main [name=name]").fill(TestAccounts.nameOf(this.me));
		page.locator("main [name=password]").fill(TestAccounts.PASSWORD);
		PageActions.press(page, "Sign in");
		Page other = page.context().newPage();
		other.navigate("/relief/timer");
		PageActions.submit(page);
		assertThat(send(other, "after=4").status()).isEqualTo(409);
		asks(other, "Pain after: 2", "Pain after: 4");
		assertThat(PageActions.press(other, "Keep both").status()).isEqualTo(200);
	}

	@Test
	void aWarningSignDecides(Browser browser) {
		Page page = open(browser, "/relief/check");
		PageActions.choose(page, "signs", "NONE");
		PageActions.submit(page);
		PageActions.back(page);
		PageActions.answer(page, "signs", "NONE").click(new Locator.ClickOptions().setForce(true));
		PageActions.choose(page, "signs", "BLADDER");
		assertThat(PageActions.submit(page).status()).isEqualTo(200);
		assertThat(page.locator("h1").innerText()).isEqualTo("Get emergency help now");
	}

	@Test
	void showsTheNextPersonNothingOfTheLast(Browser browser) {
		Page page = open(browser, "/report/questions");
		send(page, "first=Can I ride a bike?");
		page.navigate("/settings");
		PageActions.load(page, page.locator("main form[action='/sign-out'] button")::click);
		Browser next = browser.signedIn(TestAccounts.nameOf(this.people.createAccount()), TestAccounts.PASSWORD);
		page.context().addCookies(next.visitor().cookies());
		for (int i = 0; i < 6 && !page.url().endsWith("/report/questions"); i++) {
			PageActions.back(page);
		}
		assertThat(page.locator("main [name=first]").inputValue()).isEmpty();
	}

	@Test
	@Tag("thorough")
	void aFinishedRoutineIsStartedAgainAndItsFeedbackIsNotLost(Browser browser) {
		Page page = open(browser.withoutScript(), "/routine/morning");
		PageActions.press(page, "Start");
		String session = page.url();
		Page other = page.context().newPage();
		other.navigate(session);
		for (int i = 0; i < 4; i++) {
			this.clock.advance(Duration.ofMinutes(2));
			PageActions.press(other, "Done");
		}
		Page late = page.context().newPage();
		late.navigate(session);
		PageActions.choose(other, "after", "3");
		PageActions.submit(other);
		assertThat(other.locator("h1").innerText()).isEqualTo("Well done");
		PageActions.choose(late, "after", "5");
		assertThat(PageActions.submit(late).status()).isEqualTo(409);
		assertThat(late.locator("main").innerText()).contains("Pain after: 3", "Pain after: 5");
		PageActions.back(page);
		PageActions.press(page, "Start");
		assertThat(page.url()).isNotEqualTo(session);
		assertThat(page.locator("h1").innerText()).isEqualTo("Pelvic tilt");
	}

	private Page visit(Browser browser, String address) {
		return browser.signedIn(TestAccounts.nameOf(this.me), TestAccounts.PASSWORD).visit(address);
	}

	private Page open(Browser browser, String address) {
		return browser.signedIn(TestAccounts.nameOf(this.me), TestAccounts.PASSWORD).open(address);
	}

}
