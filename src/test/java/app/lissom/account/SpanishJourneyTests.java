package app.lissom.account;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

import app.lissom.LissomTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows a person whose browser is set to Spanish, from the picker to the diary, and
 * checks everything that leaves Lissom: report, calendar and export.
 */
@LissomTest
class SpanishJourneyTests {

	private static final String SPANISH = "es-MX,es;q=0.9,en;q=0.5";

	/** Words that are on most English pages, and are no words of Spanish. */
	private static final String ENGLISH = "\\b(the|and|your|with|or|of|is|to|day|water|save|pain)\\b";

	@Autowired
	private Environment environment;

	private Visitor visitor;

	private String name;

	@BeforeEach
	void open() {
		this.visitor = new Visitor(this.environment, SPANISH);
		this.name = "Lucía " + System.nanoTime();
	}

	@Test
	void aVisitorPicksAndIsToldWhatToDo() {
		this.visitor.open("/relief");
		answer(Map.of("signs", "NONE"));
		check("Cuéntanos de tu espalda");
		answer(Map.of("signs", "NONE", "rest", "true", "onset", "RECENT", "skin", "AS_USUAL", "cautions", "NONE",
				"feeling", "PAINFUL", "pain", "9"));
		Document page = check("Hielo");
		assertThat(page.select("main").text()).contains(
				"Dijiste que duele y que empezó en las últimas 48 horas, sin motivo claro.", "Habla con alguien hoy",
				"Envuelve una compresa de hielo en un paño fino.", "Nunca más.");
	}

	@Test
	void aVisitorWithAWarningSignIsToldToGetHelp() {
		this.visitor.open("/relief");
		answer(Map.of("signs", "BLADDER"));
		assertThat(check("Pide ayuda de emergencia ahora").select("main").text()).contains("No manejes tú.", "112",
				"911", "Problemas nuevos para empezar a orinar");
	}

	@Test
	void aPersonSignsUpAndLogsAndSeesToday() {
		signUp();
		check("Hoy");
		String day = this.visitor.page().select("main time").attr("datetime");
		this.visitor.open("/diary/" + day + "/pain")
			.submit("/diary/" + day + "/pain", Map.of("level", "6", "feeling", "BOTH", "note", "al levantarme"));
		assertThat(this.visitor.follow().page().select("main").text()).contains("Dolor 6 de 10");
		Document today = this.visitor.open("/").page();
		assertThat(today.select("main").text()).contains("Dolor 6 de 10", "Un poco de cada cosa", "Cambiar", "Borrar");
		for (String address : new String[] { "/", "/my-back", "/diary", "/progress", "/progress/what-works",
				"/progress/compare", "/progress/function", "/report", "/report/links", "/report/questions",
				"/reminders", "/reminders/new/water", "/reminders/quiet", "/reminders/calendar", "/routine",
				"/routine/morning", "/routine/morning/edit", "/routine/new", "/routine/plan", "/routine/flare",
				"/routine/walking", "/settings", "/settings/name", "/settings/password", "/settings/codes",
				"/settings/leave", "/settings/devices", "/settings/passkeys", "/privacy", "/takeout", "/takeout/import",
				"/diary/exercises", "/diary/exercises/new", "/relief/check", "/relief/session",
				"/guide/exercises/walking", "/relief/ice", "/diary/" + day + "/medicine", "/diary/" + day + "/function",
				"/diary/" + day + "/massage", "/diary/2026-02-30" }) {
			this.visitor.open(address);
			check(null);
		}
	}

	@Test
	void devicesAreNamedInTheLanguageOfTheirOwner() {
		signUp();
		assertThat(this.visitor.open("/settings/devices").page().select(".entry-main").text())
			.isEqualTo("Navegador en un dispositivo desconocido");
	}

	@Test
	void aReportIsInTheLanguageOfItsReader() {
		signUp();
		this.visitor.open("/report/links").submit("/report/links", Map.of("shows", "COPY", "life", "7"));
		String link = this.visitor.page().text().replaceAll("(?s).*(/shared/[\\w-]+).*", "$1");
		assertThat(languageOf(new Visitor(this.environment, "en-US").open(link))).isEqualTo("en");
		Visitor reader = new Visitor(this.environment, SPANISH).open(link);
		assertThat(languageOf(reader)).isEqualTo("es-419");
		assertThat(reader.page().select("main").text()).contains("Informe de la espalda baja", this.name);
		reader.submit("/language", Map.of("language", "en"));
		assertThat(reader.follow().page().select("main").text()).contains("Low back report", this.name);
	}

	@Test
	void aCalendarIsInTheLanguageOfTheAccount() {
		signUp();
		this.visitor.open("/reminders/new/pain").submit("/reminders/new/pain", Map.of("starts", "18:00"));
		this.visitor.open("/reminders/calendar").submit("/reminders/calendar", Map.of("titled", "true"));
		String feed = this.visitor.page().text().replaceAll("(?s).*(/calendar/[\\w-]+\\.ics).*", "$1");
		assertThat(new Visitor(this.environment, "en").open(feed).body()).contains("SUMMARY:Anotar mi dolor");
	}

	@Test
	void anExportIsInTheLanguageOfTheAccount() throws IOException {
		signUp();
		Map<String, String> files = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(
				new ByteArrayInputStream(this.visitor.open("/takeout/file").content()))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		assertThat(files.get("README.txt")).startsWith("Lissom: todo lo que escribiste").doesNotContain("''");
		assertThat(files.get("lissom.json")).contains("\"language\" : \"es-419\"");
	}

	private void signUp() {
		this.visitor.open("/sign-up")
			.submit("/sign-up", Map.of("name", this.name, "password", TestAccounts.PASSWORD, "zone", "America/Bogota"))
			.follow();
	}

	/** The outcome has a URL of its own. */
	private void answer(Map<String, String> answers) {
		this.visitor.post("/relief", answers);
		if (this.visitor.leadsTo().isPresent()) {
			this.visitor.follow();
		}
	}

	/** Checks that a page is in Spanish, all of it. */
	private Document check(String heading) {
		Document page = this.visitor.page();
		String address = page.title();
		assertThat(languageOf(this.visitor)).as(address).isEqualTo("es-419");
		if (heading != null) {
			assertThat(page.select("h1").text()).isEqualTo(heading);
		}
		page.select("[lang=en], option, .password-idea").remove();
		assertThat(page.text().replace(this.name, "")).as(address)
			.doesNotContain("??")
			.doesNotContainPattern("(?i)" + ENGLISH);
		assertThat(
				page.select("[aria-label]").eachAttr("aria-label").toString() + page.select("img[alt]").eachAttr("alt"))
			.as(address)
			.doesNotContainPattern("(?i)" + ENGLISH);
		page.select("[data-words], [data-copy], [data-copied], [data-tap], [data-clock]")
			.forEach((element) -> assertThat(element.attributes().dataset().values().toString()).as(address)
				.doesNotContainPattern("(?i)" + ENGLISH));
		return page;
	}

	private static String languageOf(Visitor visitor) {
		return visitor.page().selectFirst("html").attr("lang");
	}

}
