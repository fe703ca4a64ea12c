package app.lissom.browser;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Follows a person who switches to Spanish, with and without scripts. */
@BrowserTest
class SpanishTests {

	@Test
	void asksBeforeWhatWasTypedIsLost(Browser browser) {
		Page page = browser.narrow().visit("/sign-up");
		page.locator("main input[name=name]").fill("Inés");
		page.locator("footer button").click();
		assertThat(page.locator("footer [role=alert]").innerText()).contains("What you typed isn't saved");
		assertThat(page.locator("main input[name=name]").inputValue()).isEqualTo("Inés");
		PageActions.load(page, page.locator("footer button")::click);
		assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es-419");
	}

	@Test
	void fromTheFirstPageToTheDiary(Browser browser) {
		toTheDiary(true, browser);
	}

	/** Every build makes this journey without scripts in English. */
	@Test
	@Tag("thorough")
	void fromTheFirstPageToTheDiaryWithoutScript(Browser browser) {
		toTheDiary(false, browser);
	}

	private static void toTheDiary(boolean script, Browser browser) {
		try (BrowserContext context = (script ? browser.narrow() : browser.narrow().withoutScript()).visitor()) {
			Page page = context.newPage();
			page.navigate("/");
			PageActions.load(page, page.locator("footer button")::click);
			assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es-419");
			PageActions.follow(page, "Ver qué me ayuda ahora");
			PageActions.choose(page, "signs", "NONE");
			PageActions.press(page, "Siguiente");
			PageActions.choose(page, "feeling", "BOTH");
			PageActions.choose(page, "onset", "LONGER");
			PageActions.choose(page, "skin", "AS_USUAL");
			PageActions.choose(page, "cautions", "NONE");
			PageActions.submit(page);
			assertThat(page.locator("h1").innerText()).isEqualTo("Calor y después hielo");
			page.navigate("/sign-up");
			page.locator("main input[name=name]").fill("Inés " + script + System.nanoTime());
			if (!page.locator("main input[name=password]").isVisible()) {
				page.locator("main summary").getByText("Usar una contraseña").click();
			}
			page.locator("main input[name=password]").fill("cobre pradera violin");
			PageActions.press(page, "Crear mi cuenta");
			assertThat(page.locator("h1").innerText()).isEqualTo("Hoy");
			PageActions.load(page, page.locator("footer button")::click);
			assertThat(page.locator("h1").innerText()).isEqualTo("Today");
		}
	}

	@Test
	void theButtonOfALongFormStandsAboveTheTabs(Browser browser) {
		standsAboveTheTabs("es-419", browser);
	}

	/** Its words are shorter than those in Spanish. */
	@Test
	@Tag("thorough")
	void theButtonOfALongFormStandsAboveTheTabsInEnglish(Browser browser) {
		standsAboveTheTabs("en", browser);
	}

	private static void standsAboveTheTabs(String language, Browser browser) {
		try (BrowserContext context = browser.visitor()) {
			context.addCookies(List.of(new Cookie("language", language).setDomain("localhost").setPath("/")));
			Page page = context.newPage();
			page.navigate("/relief");
			assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
			for (int width = 320; width <= 430; width += 10) {
				page.setViewportSize(width, 844);
				assertThat(PageProbe.run(page, "layout", width)).as("%s px", width).isEmpty();
			}
		}
	}

}
