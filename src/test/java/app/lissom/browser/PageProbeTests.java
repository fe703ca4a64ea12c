package app.lissom.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class PageProbeTests {

	private static final String GOOD = """
			<!DOCTYPE html><html lang="en"><head><title>Good</title>
			<meta name="viewport" content="width=device-width, initial-scale=1"><style>
			html { font: 20px/1.5 sans-serif; scroll-padding: 4rem }
			nav { position: fixed; inset: auto 0 0 }
			button { font: inherit }
			a, button, label, input { min-height: 48px; min-width: 48px; display: inline-block }
			:focus-visible { outline: 3px solid black }
			label { display: block; border: 1px solid }
			@media print { nav, button, input { display: none } }
			</style></head><body><main><h1>Ice</h1><p>Wrap the pack in a cloth.</p>
			<form action="/x"><label><input type="checkbox" name="a">Wrapped</label><button>Save</button></form>
			</main><nav><a href="/y">Guide</a></nav></body></html>
			""";

	private static final String WRONG = """
			<!DOCTYPE html><html lang="en"><head><title>Error: Pain</title></head><body><main><h1>Pain</h1>
			<div class="summary"><div role="alert"><a href="#level">From 0 to 10</a></div></div>
			<form><p id="words">From 0 to 10</p>
			<input id="level" name="level" value="11" aria-invalid="true" aria-describedby="words">
			<textarea name="note">a&#10;b</textarea></form></main></body></html>
			""";

	private @Nullable ReusablePage reusable;

	@Test
	void findNothingOnAGoodPage(Browser browser) {
		Page page = show(browser, GOOD);
		for (String probe : List.of("still", "shift", "targets", "scriptless", "states")) {
			assertThat(PageProbe.run(page, probe)).as(probe).isEmpty();
		}
		assertThat(PageProbe.run(page, "layout", 412)).isEmpty();
		assertThat(Keyboard.problems(page)).isEmpty();
		assertThat(PageProbe.run(page, "enlarge")).isEmpty();
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(PageProbe.run(page, "paper")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					layout     | <h1>Ice</h1>       | <h1 style="width: 800px">Ice</h1>                         | scrolls sideways
					layout     | <h1>Ice</h1>       | <details><summary>Ice</summary><p style="width: 800px">Cold</p></details> | scrolls sideways
					layout     | <h1>Ice</h1>       | <h1 style="width: 1em; overflow: hidden">Unbreakable</h1> | cuts words off
					layout     | position: fixed; inset: auto 0 0 } | position: sticky; bottom: 0 } form { position: sticky; bottom: 0; margin-bottom: -3rem } | covers another bar
					layout     | <h1>Ice</h1>       | <h1>Ice</h1><p style="overflow-x: auto"><a href="/z">Go</a></p> | ring that is cut off
					layout     | <h1>Ice</h1>       | <h1>Ice</h1><p dir="rtl" style="overflow-x: auto"><a href="/z">Go</a></p> | ring that is cut off
					targets    | <h1>Ice</h1>       | <h1>Ice</h1><button style="min-height: 1px">Go</button>   | too small to hit
					still      | <h1>Ice</h1>       | <style>@keyframes k { to { opacity: 0 } } h1 { animation: k 9s }</style><h1>Ice</h1> | moves by itself
					scriptless | <h1>Ice</h1>       | <h1>Ice</h1><button type="button">Go</button>             | does nothing
					scriptless | <h1>Ice</h1>       | <h1>Ice</h1><a href="#">Go</a>                            | leads nowhere
					scriptless | <button>Save</button> | ''                                                     | has no button
					enlarge    | <p>Wrap            | <p style="font-size: 16px">Wrap                           | does not grow
					keyboard   | :focus-visible { outline: 3px solid black } | :focus-visible { outline: none }  | does not show it
					keyboard   | <h1>Ice</h1>       | <h1>Ice</h1><a style="margin-top: 2000px" href="/z">Down</a><p style="margin-top: 2000px">End</p> | under <nav>
					keyboard   | <h1>Ice</h1>       | <h1>Ice</h1><a tabindex="3" href="/z">Go</a>              | jumps the queue
					states     | <style>            | <style>input { appearance: none } label { color: red } label:has(:checked) { border-width: 4px } | looks the same
					states     | <style>            | <style>input { appearance: none; opacity: 0 } label:has(:checked) { border-width: 4px } | looks the same
					paper      | nav, button        | button                                                    | is printed: <nav>
					paper      | <h1>Ice</h1>       | <h1>Ice</h1><details><summary>More</summary><p>Words</p></details> | stays folded
					paper      | <h1>Ice</h1>       | <h1 style="color: #888">Ice</h1>                          | prints pale
					paper      | <style>            | <style>body { background: #eee }                          | prints a background
					""")
	void findEveryProblem(String probe, String good, String bad, String problem, Browser browser) {
		String broken = GOOD.replace(good, bad);
		assertThat(broken).isNotEqualTo(GOOD);
		if (problem.equals("under <nav>")) {
			broken = broken.replace("scroll-padding: 4rem", "");
		}
		assertThat(problems(probe, show(browser, broken))).anyMatch((words) -> words.contains(problem));
	}

	@Test
	void findNothingOnAFormWithItsErrors(Browser browser) {
		assertThat(PageProbe.run(show(browser, WRONG), "mistake", "level=11&note=a%0D%0Ab")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Error: Pain    | Pain               | title: Pain
			role="alert"   | ''                 | no summary
			#level         | #other             | leads nowhere
			aria-invalid   | data-invalid       | is not marked
			<p id="words">From | <p id="words">Numbers from | says something else
			value="11"     | value=""           | forgot what was typed: level
			>a&#10;b       | >a                 | forgot what was typed: note
			""")
	void findWhatIsMissingInAWrongForm(String good, String bad, String problem, Browser browser) {
		String broken = WRONG.replace(good, bad);
		assertThat(broken).isNotEqualTo(WRONG);
		assertThat(PageProbe.run(show(browser, broken), "mistake", "level=11&note=a%0D%0Ab"))
			.anyMatch((words) -> words.contains(problem));
	}

	@Test
	void findTextOfTooLittleContrast(Browser browser) {
		Axe axe = Axe.in(show(browser, GOOD.replace("<p>", "<p style='color: #767676'>").replace("lang", "data-lang")));
		assertThat(axe.problems()).anyMatch((words) -> words.startsWith("html-has-lang"));
		assertThat(axe.contrast()).isEmpty();
		assertThat(axe.strongContrast()).anyMatch((words) -> words.contains("<p"));
	}

	@Test
	void findAPageThatJumps(Browser browser) {
		Page page = show(browser, GOOD);
		page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
		page.evaluate(
				"document.querySelector('h1').insertAdjacentHTML('beforebegin', '<p style=\"height: 300px\">Late</p>')");
		assertThat(PageProbe.run(page, "shift")).anyMatch((words) -> words.contains("jumped by"));
	}

	private static List<String> problems(String probe, Page page) {
		return switch (probe) {
			case "keyboard" -> Keyboard.problems(page);
			case "layout" -> PageProbe.run(page, "layout", 412);
			case "paper" -> {
				page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
				yield PageProbe.run(page, "paper");
			}
			default -> PageProbe.run(page, probe);
		};
	}

	private Page show(Browser browser, String html) {
		if (this.reusable == null) {
			this.reusable = new ReusablePage(browser);
		}
		Page page = this.reusable.with(List.of());
		page.navigate("about:blank");
		page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		page.setViewportSize(412, 700);
		page.setContent(html);
		return page;
	}

	@AfterAll
	void close() {
		if (this.reusable != null) {
			this.reusable.close();
		}
	}

}
