package app.lissom.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.lissom.LissomTest;
import app.lissom.kernel.AccountId;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/** Covers how a language is chosen, where it is stored, and that nobody else gets it. */
@LissomTest
class LanguageTests {

	private static final String SPANISH = "es-MX,es;q=0.9,en;q=0.5";

	private static final Map<String, String> CHOOSE_SPANISH = Map.of("language", "es-419", "next", "/guide");

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private People accounts;

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none",
			value = { "none | en", "es | es-419", "es-MX | es-419", "es-419,es;q=0.9 | es-419", "de,es;q=0.5 | es-419",
					"en-US,es;q=0.9 | en", "de,fr | en", "* | en", ",,;q | en", "xx-XX-XX;q=9 | en" })
	void followsTheBrowser(String wanted, String language) {
		Visitor visitor = new Visitor(this.environment, wanted);
		for (String address : List.of("/", "/guide", "/relief", "/sign-in", "/no-such-page")) {
			assertThat(languageOf(visitor.open(address))).as(address).isEqualTo(language);
		}
	}

	/** The first of them is stored, and must not be sent to the others. */
	@ParameterizedTest
	@ValueSource(strings = { "/", "/guide/posture", "/relief/heat", "/routine", "/goodbye" })
	void publicPagesAreKeptForEachLanguage(String address) {
		List<String> tags = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			Visitor spanish = new Visitor(this.environment, SPANISH).open(address);
			assertThat(languageOf(spanish)).isEqualTo("es-419");
			assertThat(spanish.header("Content-Language")).hasValue("es-419");
			Visitor english = new Visitor(this.environment).open(address);
			assertThat(languageOf(english)).isEqualTo("en");
			Visitor chosen = new Visitor(this.environment, SPANISH).withCookie("language", Optional.of("en"))
				.open(address);
			assertThat(chosen.body()).isEqualTo(english.body());
			assertThat(chosen.headers("Vary").toString()).contains("Cookie", "Accept-Language");
			tags.add(spanish.header("ETag").orElseThrow() + english.header("ETag").orElseThrow());
		}
		assertThat(tags.get(0)).isEqualTo(tags.get(1));
	}

	@Test
	void visitorsChangeItOnThePageAndReturnToIt() {
		Visitor visitor = new Visitor(this.environment).open("/guide/search?q=ice");
		visitor.submit("/language", Map.of("language", "es-419"));
		assertThat(visitor.status()).isEqualTo(302);
		assertThat(visitor.leadsTo())
			.hasValueSatisfying((address) -> assertThat(address).endsWith("/guide/search?q=ice"));
		assertThat(languageOf(visitor.follow())).isEqualTo("es-419");
		assertThat(visitor.page().select("footer button").eachText()).containsExactly("English");
		assertThat(visitor.header("Set-Cookie")).isEmpty();
		assertThat(languageOf(visitor.open("/relief"))).isEqualTo("es-419");
		visitor.submit("/language", Map.of("language", "en"));
		assertThat(languageOf(visitor.open("/relief"))).isEqualTo("en");
	}

	@ParameterizedTest
	@CsvSource({ "tlh, /guide", "'', /guide", "es-419, //evil.example", "es-419, https://evil.example",
			"es-419, /\\evil" })
	void leadsNowhereElse(String language, String next) {
		Visitor visitor = new Visitor(this.environment).post("/language", Map.of("language", language, "next", next));
		assertThat(visitor.leadsTo().orElseThrow()).matches("(http://localhost:\\d+)?/(guide)?");
		assertThat(visitor.cookie("language").isPresent()).isEqualTo(language.equals("es-419"));
	}

	@Test
	void isNotChangedByOpeningAnAddress() {
		assertThat(new Visitor(this.environment).open("/language?language=es-419").status()).isEqualTo(404);
	}

	@Test
	void isKeptInTheAccountForEveryDevice() {
		AccountId me = this.people.createAccount();
		Visitor phone = signIn(me, null);
		assertThat(languageOf(phone.open("/settings"))).isEqualTo("en");
		phone.submit("/language", Map.of("language", "es-419"));
		assertThat(languageOf(phone.follow())).isEqualTo("es-419");
		assertThat(this.accounts.find(me)).map(Person::language).contains(Locale.forLanguageTag("es-419"));
		Visitor laptop = signIn(me, "en-US");
		assertThat(languageOf(laptop.open("/"))).isEqualTo("es-419");
		assertThat(languageOf(laptop.open("/guide"))).isEqualTo("es-419");
		assertThat(languageOf(laptop.open("/nothing"))).isEqualTo("es-419");
		assertThat(laptop.open("/settings").page().select("main h1").text()).isEqualTo("Ajustes");
	}

	@Test
	void anotherSiteCannotChangeThatOfAnAccount() {
		Visitor stranger = new Visitor(this.environment).postFrom("cross-site", "/language", CHOOSE_SPANISH);
		assertThat(stranger.headers("Set-Cookie").toString()).contains("SameSite=Lax");
	}

	@Test
	void aNewAccountKeepsThatOfTheVisitor() {
		Visitor visitor = new Visitor(this.environment, SPANISH).open("/sign-up");
		String name = "Lucía " + System.nanoTime();
		visitor.submit("/sign-up", Map.of("name", name, "password", TestAccounts.PASSWORD, "zone", "America/Bogota"));
		assertThat(visitor.follow().page().select("h1").text()).isEqualTo("Hoy");
		assertThat(languageOf(new Visitor(this.environment, "en").open("/sign-in")
			.submit("/sign-in", Map.of("name", name, "password", TestAccounts.PASSWORD))
			.follow())).isEqualTo("es-419");
	}

	@Test
	void errorsAtFieldsAreInIt() {
		Visitor visitor = new Visitor(this.environment, SPANISH).open("/sign-up")
			.submit("/sign-up", Map.of("name", "", "password", "short"));
		assertThat(visitor.status()).isEqualTo(422);
		assertThat(visitor.page().title()).startsWith("Error: Crear una cuenta");
		assertThat(visitor.page().select(".field-error").text()).contains("Escribe tu nombre de usuario.",
				"Usa 15 caracteres o más.");
	}

	@Test
	void errorsBeforeAnyPageAreInIt() {
		assertThat(new Visitor(this.environment).openRaw("/%zz").body())
			.contains("We couldn't read that".replace("'", "&#39;"));
		Visitor spanish = new Visitor(this.environment, SPANISH).open("/guide/%2e%2e%2f");
		assertThat(spanish.status()).isBetween(400, 404);
		assertThat(languageOf(spanish)).isEqualTo("es-419");
	}

	@Test
	void isOfferedOnceInTheSettings() {
		Visitor visitor = signIn(this.people.createAccount(), "en");
		assertThat(visitor.open("/settings").page().select("form[action=/language]")).hasSize(1);
		assertThat(visitor.open("/settings/name").page().select("footer form[action=/language]")).hasSize(1);
	}

	/** A form that was answered is not shown again by an address. */
	@Test
	void isNotOfferedWhereItWouldLoseWhatWasTyped() {
		Visitor visitor = new Visitor(this.environment).open("/sign-up").submit("/sign-up", Map.of("name", ""));
		assertThat(visitor.page().select("form[action=/language]")).isEmpty();
	}

	@Test
	void saysWhichLanguageTheAccountHasUntilOneIsChosen() {
		AccountId me = this.people.createAccount();
		signIn(me, "en").open("/settings").submit("/language", Map.of("language", "en"));
		Visitor phone = signIn(me, SPANISH).open("/");
		Elements notice = phone.page().select("main form[action=/language]");
		assertThat(languageOf(phone)).isEqualTo("en");
		assertThat(notice.select("p").first().text()).isEqualTo("Tu cuenta está en inglés.");
		assertThat(notice.select("[lang=es-419]")).hasSize(2);
		assertThat(notice.select("button").eachText()).containsExactly("Cambiarla a español", "Keep English");
		phone.post("/language",
				Map.of("language", "en", "next", "/", "_csrf", notice.select("input[name=_csrf]").attr("value")));
		assertThat(phone.open("/").page().select("main form[action=/language]")).isEmpty();
		Visitor laptop = signIn(me, SPANISH).open("/");
		laptop.post("/language", Map.of("language", "es-419", "next", "/", "_csrf",
				laptop.page().select("main form[action=/language] input[name=_csrf]").attr("value")));
		assertThat(languageOf(laptop.open("/"))).isEqualTo("es-419");
		assertThat(laptop.page().select("main form[action=/language]")).isEmpty();
	}

	private Visitor signIn(AccountId me, String language) {
		return new Visitor(this.environment, language).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(me), "password", TestAccounts.PASSWORD));
	}

	private static String languageOf(Visitor visitor) {
		return visitor.page().selectFirst("html").attr("lang");
	}

}
