package app.lissom.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import app.lissom.exporting.Unzipped;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows the main journey, from the first pain to the exported file. It has its own
 * server with a database file, because that is restarted on the way.
 */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class MainJourneyTests {

	private static final String PASSWORD = "copper meadow violin";

	private RestartableServer server;

	@BeforeAll
	void start(@TempDir Path folder) {
		this.server = new RestartableServer(folder);
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@ParameterizedTest
	@CsvSource({ "Anna, true", "Ben, false" })
	void fromPainToAnExportOfEverything(String name, boolean script, Browser browser) throws IOException {
		Browser phone = browser.at(this.server.origin());
		BrowserContext context = (script ? phone : phone.withoutScript()).visitor();
		Page page = context.newPage();
		answerThePicker(page);
		saveTheOutcome(page, name);
		logToday(page);
		logYesterday(page);
		changeAndUndo(page);
		List<String> before = day(page);
		if (script) {
			this.server.restart();
		}
		page.reload();
		assertThat(day(page)).isEqualTo(before);
		assertThat(before).hasSize(7);
		export(page, name);
	}

	private void answerThePicker(Page page) {
		page.navigate("/");
		PageActions.follow(page, "Find what helps now");
		PageActions.choose(page, "signs", "NONE");
		PageActions.press(page, "Next");
		PageActions.choose(page, "feeling", "BOTH");
		PageActions.choose(page, "onset", "LONGER");
		PageActions.choose(page, "skin", "AS_USUAL");
		PageActions.choose(page, "cautions", "NONE");
		PageActions.choose(page, "pain", "6");
		PageActions.submit(page);
		assertThat(page.locator("h1").innerText()).isEqualTo("Heat, then ice");
	}

	private void saveTheOutcome(Page page, String name) {
		PageActions.press(page, "Save this result");
		PageActions.press(page, "Create an account");
		page.locator("main input[name=name]").fill(name);
		Locator closed = page.locator("main details:not([open]) > summary");
		while (closed.count() > 0) {
			closed.first().click();
		}
		page.locator("main input[name=password]").fill(PASSWORD);
		page.locator("main select[name=zone]").selectOption("Europe/Berlin");
		PageActions.press(page, "Create my account");
		assertThat(page.locator("main dl").innerText()).contains("Warning signs", "none", "6");
		PageActions.press(page, "Send it now");
		assertThat(page.locator("h1").innerText()).isEqualTo("Today");
		assertThat(day(page)).hasSize(2)
			.anyMatch((entry) -> entry.contains("Heat, then ice") && entry.contains("Pain before: 6"))
			.anyMatch((entry) -> entry.contains("No warning signs"));
	}

	private void logToday(Page page) {
		PageActions.choose(page, "level", "6");
		PageActions.press(page, "Save pain");
		PageActions.press(page, "+ 250 ml");
		PageActions.press(page, "+ 250 ml");
		assertThat(page.locator("#water-sum").innerText()).startsWith("500");
		PageActions.follow(page, "Exercise");
		PageActions.choose(page, "exercises", "bridge");
		PageActions.choose(page, "exercises", "clamshell");
		PageActions.press(page, "Save");
		assertThat(day(page)).hasSize(7)
			.anyMatch((entry) -> entry.contains("Pain 6 of 10"))
			.anyMatch((entry) -> entry.contains("Bridge"))
			.anyMatch((entry) -> entry.contains("Clamshell"));
	}

	private void logYesterday(Page page) {
		PageActions.follow(page, "Yesterday");
		PageActions.choose(page, "level", "4");
		PageActions.press(page, "Save pain");
		assertThat(page.locator("h1").innerText()).isEqualTo("Yesterday");
		assertThat(day(page)).hasSize(1).first().asString().contains("Pain 4 of 10");
		PageActions.follow(page, "Today");
	}

	private void changeAndUndo(Page page) {
		PageActions.load(page, entry(page, "Pain 6 of 10").locator("a").filter(having("Change"))::click);
		PageActions.choose(page, "level", "7");
		PageActions.press(page, "Save");
		assertThat(day(page)).anyMatch((entry) -> entry.contains("Pain 7 of 10"))
			.noneMatch((entry) -> entry.contains("Pain 6 of 10"));
		PageActions.load(page, entry(page, "Water: 250 ml").first().locator("button").filter(having("Delete"))::click);
		assertThat(page.locator("#water-sum").innerText()).startsWith("250");
		page.reload();
		PageActions.load(page, page.locator(".entry--deleted button").filter(having("Undo"))::click);
		assertThat(page.locator("#water-sum").innerText()).startsWith("500");
	}

	private void export(Page page, String name) throws IOException {
		page.navigate("/takeout");
		Download download = page.waitForDownload(PageActions.link(page, "Download the file")::click);
		JsonNode file = Unzipped.of(Files.readAllBytes(download.path())).document();
		assertThat(file.at("/account/name").asString()).isEqualTo(name);
		assertThat(file.at("/account/zone").asString()).isEqualTo("Europe/Berlin");
		assertThat(entries(file, "pain")).containsExactly("4", "7");
		assertThat(entries(file, "waterMl")).containsExactly("250", "250");
		assertThat(entries(file, "exercise")).containsExactlyInAnyOrder("bridge", "clamshell");
		assertThat(entries(file, "protocol")).containsExactly("heat_then_ice");
		assertThat(entries(file, "painBefore")).containsExactly("6");
		assertThat(entries(file, "signs")).containsExactly("[]");
		assertThat(file.at("/entries").size()).isEqualTo(8);
	}

	private static List<String> entries(JsonNode file, String field) {
		return StreamSupport.stream(file.at("/entries").spliterator(), false)
			.filter((entry) -> entry.has(field))
			.map((entry) -> entry.get(field))
			.map((value) -> value.isValueNode() ? value.asString() : value.toString())
			.toList();
	}

	private static List<String> day(Page page) {
		return page.locator(".entry").allInnerTexts().stream().map((text) -> text.replaceAll("\\s+", " ")).toList();
	}

	private static Locator entry(Page page, String words) {
		return page.locator(".entry").filter(having(words));
	}

	private static Locator.FilterOptions having(String words) {
		return new Locator.FilterOptions().setHasText(words);
	}

}
