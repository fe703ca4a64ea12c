package app.lissom.day;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.SentForm;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.NoteEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.SignedInPerson;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks for how long a person with severe pain or a warning sign is told to get help.
 */
@LissomTest
@Tag("database")
@Tag("pages")
class UnansweredSymptomsTests extends SignedInPageTest {

	private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

	private static final String SPOKEN = "/diary/2026-11-22/note";

	@ParameterizedTest
	@ValueSource(strings = { "/", "/diary", "/my-back" })
	void staysWhenPainEases(String page) {
		log(9);
		log(2);
		assertThat(alert(page)).startsWith("Get help today: Speak to someone today You put your pain at 8 or more.");
		this.clock.advance(Duration.ofHours(8));
		assertThat(alert(page)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/diary", "/my-back" })
	void endsOnceThePersonHasSpokenToSomeone(String page) {
		log(9);
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(SentForm.of(this.me.open(page), SPOKEN).with("at", "pain").send(this.me)).redirectedUrl()
			.startsWith(page.equals("/diary") ? "/diary/2026-11-22?saved=" : "/?saved=");
		assertThat(alert(page)).isEmpty();
		Entry note = today().get(1);
		assertThat(note).isInstanceOf(NoteEntry.class);
		assertThat(this.me.open("/").select(".entry--note").text()).contains("I spoke to a doctor");
		this.me.post("/diary/entries/" + note.id() + "/delete");
		assertThat(alert(page)).as("undone").isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/diary", "/my-back" })
	void hasTheNumbersOfThePlaceToTap(String page) {
		log(9);
		assertThat(this.me.open(page).select("[data-severe] a[href^=tel:]").eachAttr("href"))
			.containsExactly("tel:112");
	}

	@ParameterizedTest
	@CsvSource({ "Europe/London, en-GB", "Europe/Berlin, de", "Europe/Berlin, en-GB", "America/Lima, es-PE",
			"America/La_Paz, es" })
	void hasTheNumbersForAdviceThatTheHelpPageHas(String zone, String language) {
		AccountId other = this.people.createAccountIn(zone);
		this.diary.add(Entries.of(other).on(TODAY).painOf(9));
		List<String> urgent = numbers(other, language, "/relief/urgent", ".outcome-head ~ section:has(.numbers)");
		assertThat(numbers(other, language, "/diary", "[data-severe]")).containsExactlyElementsOf(urgent);
		assertThat(urgent.contains("tel:111")).isEqualTo(!zone.equals("America/Lima") && !language.equals("de"));
	}

	private List<String> numbers(AccountId whose, String language, String address, String where) {
		return SignedInPerson.page(
				this.mvc.get().uri(address).header("Accept-Language", language).with(TestAccounts.as(whose)).exchange())
			.select(where)
			.select("a[href^=tel:]:not(.numbers-elsewhere *)")
			.eachAttr("href");
	}

	@Test
	void beginsAgainWithOtherSeverePain() {
		log(8);
		SentForm.of(this.me.open("/"), SPOKEN).with("at", "pain").send(this.me);
		this.clock.advance(Duration.ofHours(1));
		log(5);
		assertThat(alert("/")).isEmpty();
		log(8);
		assertThat(alert("/")).isNotEmpty();
	}

	@Test
	void outlastsTheNightIfItWasTheLastPain() {
		this.clock.advance(Duration.ofHours(8));
		log(9);
		this.clock.advance(Duration.ofHours(1));
		assertThat(alert("/")).isNotEmpty();
		assertThat(alert("/diary/2026-11-22")).isNotEmpty();
		log(7);
		assertThat(alert("/")).isEmpty();
		assertThat(alert("/diary/2026-11-22")).isEmpty();
	}

	@Test
	void endsWithItsDayIfPainHadEased() {
		log(9);
		log(3);
		this.clock.advance(Duration.ofHours(12));
		assertThat(alert("/")).isEmpty();
	}

	@Test
	void doesNotAskForYesterdayOnceThePersonHasSpokenToSomeone() {
		this.clock.advance(Duration.ofHours(8));
		log(9);
		SentForm.of(this.me.open("/"), SPOKEN).with("at", "pain").send(this.me);
		this.clock.advance(Duration.ofHours(1));
		assertThat(alert("/")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/diary", "/my-back" })
	void aSavedSignLeadsToHelp(String page) {
		log(9);
		check(WarningSign.FEVER);
		assertThat(alerts(page)).singleElement()
			.asString()
			.startsWith("Get help today: Get medical advice today Call a doctor or nurse today.")
			.contains("Can't reach your doctor? Call the out-of-hours line", "If you feel much worse, call 112");
		check(WarningSign.FEVER, WarningSign.BLADDER);
		assertThat(alerts(page)).singleElement()
			.asString()
			.startsWith("Get help now: Get emergency help now Call now, or go to emergency care.")
			.contains(
					"112 Europe, and most mobile phones We go by your account's time zone. Are you in another country?");
		assertThat(this.me.open(page).select(".alerts .numbers-call").eachAttr("href")).startsWith("tel:112");
		assertThat(SentForm.of(this.me.open(page), SPOKEN).with("at", "pain").send(this.me)).hasStatus3xxRedirection();
		assertThat(alerts(page)).as("the pain was before it").isEmpty();
		assertThat(((NoteEntry) today().get(3)).content().note().text())
			.isEqualTo("I spoke to someone about my warning signs.");
		log(9);
		assertThat(alerts(page)).singleElement().asString().contains("Speak to someone today");
		check(WarningSign.FEVER);
		assertThat(alerts(page)).singleElement().asString().contains("Get medical advice today");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/diary", "/my-back", "/routine", "/routine/morning", "/routine/plan",
			"/routine/walking", "/routine/flare", "/guide/exercises/bridge" })
	void aSignPutsOffIceHeatAndExercises(String page) {
		String wait = "No ice, no heat and no exercises until someone has advised you.";
		assertThat(this.me.open(page).select("main").text()).doesNotContain(wait);
		check(WarningSign.BLADDER);
		assertThat(this.me.open(page).select(".callout--emergency").text()).contains("Get emergency help now", wait);
		check(WarningSign.FEVER);
		assertThat(this.me.open(page).select(".callout--today").text()).contains("Get medical advice today", wait);
		SentForm.of(this.me.open("/"), SPOKEN).with("at", "pain").send(this.me);
		assertThat(this.me.open(page).select("main").text()).doesNotContain(wait);
	}

	@Test
	void aSignPutsOffARoutineThatIsPlayed() {
		check(WarningSign.BLADDER);
		String session = this.me.post("/routine/morning/play").getResponse().getRedirectedUrl();
		assertThat(this.me.open(session).select("main h1 ~ .callout--emergency").text()).contains("no exercises");
	}

	@Test
	void aSignEndsWithACheckWithoutAny() {
		check(WarningSign.BLADDER);
		assertThat(alerts("/")).hasSize(1);
		check();
		assertThat(alerts("/")).isEmpty();
	}

	@Test
	void aSignEndsIfItsCheckIsDeleted() {
		check(WarningSign.BLADDER);
		this.me.post("/diary/entries/" + today().get(0).id() + "/delete");
		assertThat(alerts("/")).isEmpty();
	}

	@Test
	void aSignOutlastsTheNight() {
		check(WarningSign.BLADDER);
		this.clock.advance(Duration.ofHours(12));
		assertThat(alerts("/")).hasSize(1);
		assertThat(alerts("/diary")).hasSize(1);
		assertThat(alerts("/diary/2026-11-22")).hasSize(1);
		assertThat(alerts("/diary/2026-11-21")).isEmpty();
		this.clock.advance(Duration.ofDays(1));
		assertThat(alerts("/")).isEmpty();
		assertThat(alerts("/diary/2026-11-22")).isEmpty();
	}

	@Test
	void anEmergencyIsNotPrecededByMoreQuestions() {
		Entries mine = Entries.of(this.me.me());
		this.diary.add(mine.on(TODAY.minusDays(2)).painOf(2));
		check(WarningSign.BLADDER);
		log(6);
		assertThat(alerts("/")).singleElement().asString().contains("Get emergency help now");
		check(WarningSign.FEVER);
		log(9);
		assertThat(alerts("/")).satisfiesExactly((again) -> assertThat(again).contains("A quick check"),
				(sign) -> assertThat(sign).contains("Get medical advice today"));
	}

	@Test
	void aSignIsSaidInSpanish() {
		check(WarningSign.BLADDER);
		assertThat(inSpanish("/").select(".alerts").text())
			.startsWith("Pide ayuda ahora: Pide ayuda de emergencia ahora");
		SentForm.of(inSpanish("/"), SPOKEN).with("at", "pain").send(this.me);
		assertThat(((NoteEntry) today().get(1)).content().note().text())
			.isEqualTo("Hablé con alguien sobre mis señales de alarma.");
		check(WarningSign.FEVER);
		assertThat(inSpanish("/diary").select(".alerts").text()).startsWith("Pide ayuda hoy: Pide consejo médico hoy");
	}

	private Document inSpanish(String address) {
		return SignedInPerson.page(this.mvc.get()
			.uri(address)
			.cookie(new Cookie("language", "es-419"))
			.with(TestAccounts.as(this.me.me()))
			.exchange());
	}

	@Test
	void theAverageOfAWeekCountsIfItIsSevere() {
		Entries mine = Entries.of(this.me.me()).on(TODAY);
		this.diary.add(mine.function(7, 9, 9));
		assertThat(alert("/")).isEmpty();
		this.diary.add(mine.function(8, 0, 0));
		assertThat(alert("/")).isNotEmpty();
		assertThat(alert("/diary")).isNotEmpty();
		SentForm.of(this.me.open("/"), SPOKEN).with("at", "pain").send(this.me);
		assertThat(alert("/")).isEmpty();
	}

	@Test
	void aLowAverageOfAWeekDoesNotEndPainOfTheNight() {
		this.clock.advance(Duration.ofHours(8));
		log(9);
		this.clock.advance(Duration.ofHours(10));
		this.diary.add(Entries.of(this.me.me()).on(TODAY.plusDays(1)).function(3, 3, 3));
		assertThat(alert("/")).isNotEmpty();
	}

	private void check(WarningSign... signs) {
		this.diary.add(new SafetyCheckEntry(OwnedId.of(this.me.me(), UUID.randomUUID()),
				Moment.recorded(LocalDate.ofInstant(this.clock.instant(), ZONE), this.clock.instant()), Set.of(signs)));
		this.clock.advance(Duration.ofMinutes(1));
	}

	private void log(int level) {
		this.diary.add(new PainEntry(OwnedId.of(this.me.me(), UUID.randomUUID()),
				Moment.recorded(LocalDate.ofInstant(this.clock.instant(), ZONE), this.clock.instant()),
				new PainLevel(level)));
		this.clock.advance(Duration.ofMinutes(1));
	}

	private List<String> alerts(String address) {
		return this.me.open(address).select(".alerts .callout").eachText();
	}

	private String alert(String address) {
		Document page = this.me.open(address);
		return page.select(".alerts [data-severe]").text();
	}

}
