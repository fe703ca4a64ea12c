package app.lissom.signin;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.account.WaterUnit;
import app.lissom.diary.Feeling;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.Treatment;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.PartOfDay;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import app.lissom.safety.Onset;
import app.lissom.safety.Skin;
import app.lissom.security.SavedPost;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks what a visitor reads before the form that waited for them is sent. */
@LissomTest
class SavedPostFactsTests {

	private static final Map<String, Enum<?>[]> CHOICES = Map.ofEntries(Map.entry("signs", WarningSign.values()),
			Map.entry("feeling", Feeling.values()), Map.entry("onset", Onset.values()),
			Map.entry("skin", Skin.values()), Map.entry("cautions", Contraindication.values()),
			Map.entry("agreed", Modality.values()), Map.entry("wish", Treatment.values()),
			Map.entry("protocol", Treatment.values()), Map.entry("qualities", PainEntry.Quality.values()),
			Map.entry("places", PainEntry.BodyArea.values()), Map.entry("side", PainEntry.Side.values()),
			Map.entry("partOfDay", PartOfDay.values()), Map.entry("ease", ExerciseFeedback.values()),
			Map.entry("massage", MassageEntry.Massage.values()), Map.entry("unit", WaterUnit.values()),
			Map.entry("days", DayOfWeek.values()));

	@Autowired
	private Environment environment;

	@Autowired
	private SavedPostFacts facts;

	@Autowired
	private MutableClock clock;

	private Visitor visitor;

	@BeforeEach
	void visit() {
		this.clock.stopAt(Instant.parse("2026-11-22T14:05:30Z"));
		this.visitor = new Visitor(this.environment, "en");
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void showsAllThatTheResultSaves() {
		post("/relief", Map.of("signs", "NONE", "rest", "true", "feeling", "TIGHT", "onset", "LONGER", "skin",
				"AS_USUAL", "cautions", "NONE", "pain", "6"))
			.follow();
		this.visitor.submit("/relief/log", Map.of());
		assertThat(signUp()).containsEntry("What", "Heat, 20 minutes")
			.containsEntry("When", "When you tap the button")
			.containsEntry("Feeling", "Tight")
			.containsEntry("Pain, 0 to 10", "6")
			.containsEntry("Warning signs", "No, I have none of these")
			.containsEntry("Skin feels warm and cold as usual", "Yes")
			.doesNotContainKeys("Rest", "id", "check");
	}

	/** Somebody with a sign may never get through the pages before it is saved. */
	@ParameterizedTest
	@CsvSource({ "BOWEL, emergency, Get emergency help now, tel:112",
			"LUMP, today, Get medical advice today, tel:111" })
	void showsNumbersOnThePagesBeforeASignIsSaved(String sign, String kind, String title, String number) {
		post("/relief", Map.of("signs", sign)).follow();
		this.visitor.submit("/relief/log", Map.of());
		Element alert = this.visitor.page().select(".callout--" + kind).first();
		assertThat(alert).isNotNull();
		assertThat(alert.text()).contains(title);
		assertThat(alert.select(".numbers-call").eachAttr("href")).contains(number);
		signUp();
		assertThat(this.visitor.page().select(".callout--" + kind)).hasSize(1);
	}

	@Test
	void showsAllThatASessionSaves() {
		post("/relief", Map.of("signs", "NONE", "rest", "true", "feeling", "PAINFUL", "onset", "LONGER", "skin",
				"AS_USUAL", "cautions", "NONE", "pain", "6"))
			.follow();
		this.visitor.submit("/relief/timer", Map.of()).follow();
		this.clock.advance(Duration.ofMinutes(20));
		this.visitor.open("/relief/timer").submit("/relief/timer/keep", Map.of("after", "3"));
		assertThat(signUp()).isEqualTo(Map.of("What", "Ice, 15 minutes", "When", "22 November 2026, 15:05",
				"Pain before", "6", "Pain afterwards", "3"));
	}

	@Test
	void offersAnAccountBeforeItAsksForAPassword() {
		post("/diary/2026-11-22/note", Map.of("note", "Better"));
		assertThat(this.visitor.page().select("main form").eachAttr("action")).startsWith("/sign-up/start")
			.containsOnlyOnce("/sign-up/start")
			.contains("/sign-in");
		assertThat(this.visitor.open("/sign-in").page().select("main form").eachAttr("action")).first()
			.isNotEqualTo("/sign-up/start");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es-419" })
	void hasWordsForEveryChoice(String language) {
		LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
		CHOICES.forEach((field, values) -> {
			List<String> sent = Arrays.stream(values).map(Enum::name).toList();
			List<String> words = this.facts.of(new SavedPost("/diary", Map.of(field, sent), null, null))
				.values()
				.iterator()
				.next();
			assertThat(words).as(field).hasSameSizeAs(sent);
			for (int i = 0; i < words.size(); i++) {
				String english = sent.get(i).toLowerCase(Locale.ROOT).replace('_', ' ');
				assertThat(words.get(i)).as(field).isNotEqualTo(english);
			}
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"en; /diary/2026-11-20/exercise; exercises; stand-stretch-walk; {Day=[Friday 20 November 2026], Exercises=[Stand, stretch and walk break]}",
			"es-419; /diary/2026-11-20/exercise; exercises; bridge; {Día=[viernes 20 de noviembre de 2026], Ejercicios=[Puente]}",
			"en; /diary/2026-11-20/exercise; exercises; own:01a21e6a-0000-7000-8000-000000000001; {Day=[Friday 20 November 2026], Exercises=[An exercise of your own]}",
			"en; /diary/2026-11-20/massage; nextOn; 2026-12-03; {Day=[Friday 20 November 2026], Next one on=[Thursday 3 December 2026]}",
			"en; /diary/2026-11-20/medicine; name; X pill; {Day=[Friday 20 November 2026], What you took or used=[X pill]}",
			"en; /diary/2026-99-20/note; note; A; {Day=[2026-99-20], Note=[A]}",
			"en; /routine/today; kind; FLARE; {Today=[A gentle day]}",
			"es-419; /reminders/new/water; starts; 08:00; {Recordatorio=[Agua], Desde=[08:00]}",
			"en; /reminders/019ab5f0-0000-7000-8000-000000000003; kind; posture; {Reminder=[Posture check]}",
			"en; /diary/2026-11-20/posture; id; 1; {}", "en; /relief/session/act; act; PAUSE; {}",
			"en; /routine/plan; accepted; true; {}", "en; /routine/morning/steps/0/move; way; REMOVE; {}",
			"en; /diary/entries/1/delete; at; pain; {}" })
	void saysItAsTheFormDoes(String language, String path, String field, String value, String facts) {
		LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
		SavedPost post = new SavedPost(path, Map.of(field, List.of(value)), null, null);
		assertThat(this.facts.of(post)).hasToString(facts);
		assertThat(this.facts.isOnlyButton(post)).isEqualTo(facts.equals("{}"));
	}

	@ParameterizedTest
	@CsvSource({ "ML, 200, 200\u00a0ml", "FL_OZ, 8, 8\u00a0fl oz", "ML, 0.5 l, 0.5 l" })
	void writesAnAmountWithItsUnit(String unit, String amount, String shown) {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(this.facts.of(new SavedPost("/diary/2026-11-20/water",
				Map.of("unit", List.of(unit), "amount", List.of(amount)), null, null)))
			.containsExactly(Map.entry("Day", List.of("Friday 20 November 2026")), Map.entry("Water", List.of(shown)));
	}

	private Visitor post(String address, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.put("_csrf", this.visitor.open("/sign-in").fields("/sign-in").get("_csrf"));
		return this.visitor.post(address, all);
	}

	/** Returns what the page after the sign-up says, by name. */
	private Map<String, String> signUp() {
		this.visitor.submit("/sign-up/start", Map.of())
			.submit("/sign-up", Map.of("name", "Anna " + UUID.randomUUID(), "password", TestAccounts.PASSWORD, "zone",
					"Europe/Berlin"));
		return this.visitor.page()
			.select("main dl > div")
			.stream()
			.collect(Collectors.toMap((fact) -> fact.selectFirst("dt").text(),
					(Element fact) -> fact.select("dd").text()));
	}

}
