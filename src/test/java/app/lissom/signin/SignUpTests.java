package app.lissom.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.account.Visitor;
import app.lissom.passwords.QuickPasswordHasher;
import app.lissom.security.SiteProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
@Tag("pages")
class SignUpTests {

	private static final String PASSWORD = "copper meadow violin";

	@Autowired
	private Environment environment;

	@Autowired
	private MutableClock clock;

	@Autowired
	private Accounts accounts;

	private Visitor visitor;

	private final String name = "Anna " + UUID.randomUUID();

	@BeforeEach
	void openSignUp() {
		this.visitor = new Visitor(this.environment).open("/sign-up");
	}

	@Test
	void createsAnAccount() {
		this.visitor.submit("/sign-up", Map.of("name", this.name, "password", PASSWORD, "zone", "Africa/Cairo"));
		assertThat(this.visitor.leadsTo()).hasValue("/");
		assertThat(this.visitor.follow().page().select("header form[action=/sign-out]")).hasSize(1);
		Account account = this.accounts.findByNameKey(Account.nameKey(this.name)).orElseThrow();
		assertThat(account.person().zone().getId()).isEqualTo("Africa/Cairo");
		assertThat(account.person().waterGoal()).isNull();
		assertThat(account.passwordHash()).startsWith(QuickPasswordHasher.PREFIX);
		assertThat(this.visitor.open("/settings").status()).isEqualTo(200);
		assertThat(this.visitor.body()).contains(this.name);
	}

	@Test
	void offersTenCodesAfterTheFirstEntry() {
		this.visitor.submit("/sign-up", Map.of("name", this.name, "password", PASSWORD));
		assertThat(this.visitor.follow().page().select("main a[href=/settings/codes]")).isEmpty();
		this.visitor.submit("/diary/" + this.visitor.page().select("main time").first().attr("datetime") + "/water",
				Map.of("amount", "250"));
		assertThat(this.visitor.open("/").page().select("main a[href=/settings/codes]")).hasSize(1);
		this.visitor.open("/settings/codes").submit("/settings/codes", Map.of());
		List<String> codes = this.visitor.page().select(".codes code").eachText();
		assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch((code) -> code.matches("(\\w{4}-){3}\\w{4}"));
		assertThat(this.visitor.open("/").page().select("main a[href=/settings/codes]")).isEmpty();
		assertThat(this.visitor.open("/settings").body()).doesNotContain(codes);
	}

	@Test
	void newcomersComeHereFromTheDiary() {
		assertThat(this.visitor.open("/diary").leadsTo()).hasValue("/sign-up?next=%2Fdiary");
		assertThat(this.visitor.open("/diary/2026-11-22").leadsTo()).hasValue("/sign-in?next=%2Fdiary%2F2026-11-22");
		this.visitor.open("/sign-up").submit("/sign-up", Map.of("name", this.name, "password", PASSWORD));
		this.visitor.withCookie("session", Optional.empty());
		assertThat(this.visitor.open("/diary").leadsTo()).hasValue("/sign-in?next=%2Fdiary");
	}

	@Test
	void suggestsThreeRandomWords() {
		List<String> ideas = this.visitor.page().select("main code").eachText();
		assertThat(ideas).hasSize(3).allMatch((idea) -> idea.split(" ").length == 3);
	}

	@Test
	void suggestsTheZoneOfTheServer() {
		assertThat(this.visitor.fields("/sign-up").get("zone"))
			.isEqualTo(new SiteProperties(false, null, null, List.of(), null).suggestedZone().getId());
	}

	@Test
	void supportsPasswordManagers() {
		assertThat(this.visitor.page().select("[name=name]").attr("autocomplete")).isEqualTo("username");
		assertThat(this.visitor.page().select("[name=password]").attr("autocomplete")).isEqualTo("new-password");
		assertThat(this.visitor.page().select("[onpaste]")).isEmpty();
	}

	@Test
	void createsOneAccountFromAFormSentTwice() {
		Map<String, String> form = this.visitor.fields("/sign-up");
		form.putAll(Map.of("name", this.name, "password", PASSWORD));
		assertThat(this.visitor.post("/sign-up", form).leadsTo()).hasValue("/");
		Visitor again = new Visitor(this.environment).open("/sign-up");
		form.put("_csrf", again.fields("/sign-up").get("_csrf"));
		assertThat(again.post("/sign-up", form).leadsTo()).hasValue("/");
	}

	@Test
	void rejectsTheIdOfAnotherAccount() {
		Map<String, String> form = this.visitor.fields("/sign-up");
		form.putAll(Map.of("name", this.name, "password", PASSWORD));
		this.visitor.post("/sign-up", form);
		Visitor stranger = new Visitor(this.environment).open("/sign-up");
		form.put("_csrf", stranger.fields("/sign-up").get("_csrf"));
		form.put("password", "another meadow violin");
		assertThat(stranger.post("/sign-up", form).status()).isEqualTo(422);
		form.put("name", "Bea " + UUID.randomUUID());
		assertThat(stranger.post("/sign-up", form).status()).isEqualTo(422);
		assertThat(stranger.open("/settings").status()).isEqualTo(302);
	}

	@Test
	void showsErrorsAndWhatWasTyped() {
		this.visitor.submit("/sign-up", Map.of("name", this.name, "password", "short", "zone", "Moon/Crater"));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.page().title()).startsWith("Error: ");
		assertThat(this.visitor.page().select(".summary li").eachText())
			.containsExactlyInAnyOrder("Use 15 characters or more.", "Choose a time zone from the list.");
		assertThat(this.visitor.fields("/sign-up")).containsEntry("name", this.name).containsEntry("password", "");
	}

	@Test
	void comparesNamesWithoutCase() {
		this.visitor.submit("/sign-up", Map.of("name", this.name, "password", PASSWORD));
		Visitor other = new Visitor(this.environment).open("/sign-up");
		other.submit("/sign-up", Map.of("name", this.name.toUpperCase(), "password", PASSWORD));
		assertThat(other.status()).isEqualTo(422);
		assertThat(other.page().select(".summary").text()).contains("This name is taken.");
	}

	@Test
	void rejectsMisleadingAndTooLongNames() {
		for (String name : List.of("", "   ", "a\u202Eb", "a\u0000b", "a\u200Bb", "a\u00AD", "\uFEFFa", "x".repeat(65),
				"\uFDFA".repeat(20))) {
			this.visitor.open("/sign-up").submit("/sign-up", Map.of("name", name, "password", PASSWORD));
			assertThat(this.visitor.status()).as(name).isIn(422, 400);
		}
	}

	@Test
	void acceptsNamesInAnyScript() {
		String name = "\uD83D\uDC1F".repeat(20) + " \u05D0\u05E0\u05D4 " + UUID.randomUUID();
		this.visitor.submit("/sign-up", Map.of("name", name, "password", PASSWORD));
		assertThat(this.visitor.status()).isEqualTo(302);
		assertThat(this.visitor.open("/settings").body()).contains(name);
	}

	@Test
	void limitsTheAccountsThatOneNetworkMakes() {
		List<Integer> answers = IntStream.range(0, 25)
			.mapToObj((i) -> new Visitor(this.environment).open("/sign-up")
				.submit("/sign-up", Map.of("name", this.name + i, "password", PASSWORD))
				.status())
			.toList();
		assertThat(answers.subList(0, 10)).containsOnly(302);
		assertThat(answers.subList(10, 25)).containsOnly(429);
		assertThat(this.visitor.open("/sign-in").status()).isEqualTo(200);
		this.clock.advance(Duration.ofMinutes(1));
		this.visitor.open("/sign-up").submit("/sign-up", Map.of("name", this.name, "password", PASSWORD));
		assertThat(this.visitor.status()).isEqualTo(302);
	}

}
