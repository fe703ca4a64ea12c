package app.lissom.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.LissomTest;
import app.lissom.Routes;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class SavedPostTests extends SavedPostSteps {

	@Test
	void showsWhatWasTypedAfterSigningInAgainAndSavesItWithOneButton() {
		signIn(this.visitor.open("/sign-in"));
		Map<String, String> form = this.visitor.open(NOTE).fields(NOTE);
		form.put("note", TEXT);
		this.visitor.withCookie("session", Optional.empty()).post(NOTE, form);
		assertThat(this.visitor.status()).isEqualTo(401);
		assertThat(this.visitor.page().select("main").text()).contains("What you wrote is still here.");
		assertThat(this.visitor.body()).doesNotContain("stairs");
		signIn(this.visitor);
		assertThat(this.visitor.status()).isEqualTo(200);
		assertThat(this.visitor.page().select("main dd").eachText().toString()).contains("It hurt on the stairs");
		assertThat(this.visitor.page().select("main dt").eachText()).contains("Note").doesNotContain("id");
		assertThat(new Visitor(this.environment).open(NOTE).status()).isEqualTo(302);
		this.visitor.submit(NOTE, Map.of());
		assertThat(this.visitor.leadsTo()).get().asString().startsWith("/diary/2026-03-14");
		assertThat(this.visitor.follow().page().text()).contains("It hurt on the stairs", "Then less.");
	}

	@Test
	void savesNothingBeforeTheButtonIsPressed() {
		signIn(postAsVisitor(TEXT));
		assertThat(this.visitor.open("/diary/2026-03-14").page().text()).doesNotContain("stairs");
	}

	@Test
	void survivesAWrongPassword() {
		postAsVisitor(TEXT).submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", "a wrong one"));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(signIn(this.visitor).submit(NOTE, Map.of()).follow().page().text())
			.contains("It hurt on the stairs");
	}

	@Test
	void showsItToANewAccount() {
		postAsVisitor(TEXT).submit("/sign-up/start", Map.of());
		assertThat(this.visitor.page().select("main").text()).contains("What you wrote is still here.");
		this.visitor.submit("/sign-up", Map.of("name", "Anna " + UUID.randomUUID(), "password", TestAccounts.PASSWORD,
				"zone", "Europe/Berlin"));
		assertThat(this.visitor.status()).isEqualTo(200);
		assertThat(this.visitor.page().select("main dd").text()).contains("It hurt on the stairs");
		assertThat(this.visitor.submit(NOTE, Map.of()).follow().page().text()).contains("It hurt on the stairs");
	}

	@Test
	void showsAFormWithAnExpiredTokenOnceMore() {
		signIn(this.visitor.open("/sign-in"));
		Map<String, String> form = this.visitor.open(NOTE).fields(NOTE);
		form.put("note", TEXT);
		this.visitor.withCookie("csrf", Optional.empty()).post(NOTE, form);
		assertThat(this.visitor.status()).isEqualTo(403);
		assertThat(this.visitor.page().select("h1").text()).isEqualTo("One more tap to save this");
		assertThat(this.visitor.page().select("main").text())
			.contains("You're signed in as " + TestAccounts.nameOf(this.me));
		assertThat(this.visitor.page().select("main dd").text()).contains("It hurt on the stairs");
		assertThat(this.visitor.submit(NOTE, Map.of()).follow().page().text()).contains("It hurt on the stairs");
	}

	@Test
	void showsWhatSeverePainNeedsAndNothingOfTheScripts() {
		String pain = "/diary/2026-11-22/pain";
		for (int level : new int[] { 7, 8 }) {
			Visitor visitor = new Visitor(this.environment);
			visitor.post(pain,
					Map.of("level", String.valueOf(level), "outboxWhat", "Pain", "outboxZone", "Europe/Berlin"));
			Element main = signIn(visitor).page().selectFirst("main");
			assertThat(main.select("dt").eachText()).containsExactly("Day", "Pain, 0 to 10");
			assertThat(main.select("[data-severe]").size()).isEqualTo((level == 8) ? 1 : 0);
		}
	}

	@Test
	void asksAVisitorWithAnExpiredTokenToSignIn() {
		this.visitor.post(NOTE, Map.of("id", UUID.randomUUID().toString(), "note", TEXT));
		assertThat(this.visitor.status()).isEqualTo(401);
		assertThat(signIn(this.visitor).submit(NOTE, Map.of()).follow().page().text()).contains("stairs");
	}

	@Test
	void costsNoSession() {
		this.visitor.post(NOTE, Map.of("note", TEXT));
		assertThat(this.visitor.cookie("session")).isEmpty();
		assertThat(this.visitor.headers("Set-Cookie")).anyMatch((cookie) -> cookie.startsWith("browser=")
				&& cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && !cookie.contains("Max-Age"));
	}

	@Test
	void ignoresAStrangersLink() {
		String strangers = postAsVisitor("I am the stranger").fields("/sign-in").get("sealed");
		for (String page : List.of("/sign-in", "/sign-up", "/sign-in/continue")) {
			Visitor victim = new Visitor(this.environment).open(page + "?sealed=" + strangers);
			assertThat(victim.page().select("main").outerHtml()).as(page).doesNotContain(strangers);
		}
		Visitor victim = new Visitor(this.environment).open("/sign-in?sealed=" + strangers);
		assertThat(signIn(victim).leadsTo()).hasValue("/");
		assertThat(victim.open("/sign-in/continue?sealed=" + strangers).leadsTo()).hasValue("/");
		assertThat(victim.open("/diary/2026-03-14").page().text()).doesNotContain("stranger");
	}

	@ParameterizedTest
	@ValueSource(strings = { "same-origin", "none", "http://localhost:8080" })
	void savesAFormOfThisSite(String site) {
		this.visitor.postFrom(site, NOTE, Map.of("note", TEXT));
		assertThat(this.visitor.fields("/sign-in")).containsKey("sealed");
	}

	@Test
	void showsAnswersAndNoIds() {
		String id = UUID.randomUUID().toString();
		assertThat(new SavedPost("/relief/log",
				Map.of("id", List.of(id), "check", List.of(id), "signs", List.of("NONE"), "wish",
						List.of("HEAT_THEN_ICE"), "pain", List.of(" ", "10"), "_places", List.of("on", "on")),
				null, null)
			.answers()).containsOnly(Map.entry("signs", List.of("NONE")), Map.entry("wish", List.of("HEAT_THEN_ICE")),
					Map.entry("pain", List.of("10")));
	}

	@Test
	void showsABoxThatWasLeftOut() {
		Map<String, List<String>> unticked = Map.of("_titled", List.of("on"));
		Map<String, List<String>> ticked = Map.of("_titled", List.of("on"), "titled", List.of("true"));
		assertThat(new SavedPost("/reminders/calendar", unticked, null, null).answers())
			.isEqualTo(Map.of("titled", List.of("false")));
		assertThat(new SavedPost("/reminders/calendar", ticked, null, null).answers())
			.isEqualTo(Map.of("titled", List.of("true")));
	}

	@Test
	void isShownToNobodyButItsAuthor() {
		signIn(this.visitor.open("/sign-in"));
		Map<String, String> form = this.visitor.open(NOTE).fields(NOTE);
		form.put("note", TEXT);
		this.visitor.withCookie("session", Optional.empty()).post(NOTE, form);
		String name = TestAccounts.nameOf(this.people.createAccount());
		this.visitor.submit("/sign-in", Map.of("name", name, "password", TestAccounts.PASSWORD));
		isNotShown();
		this.visitor.submit("/sign-in/start", Map.of());
		assertThat(signIn(this.visitor).page().select("main dd").text()).contains("It hurt on the stairs");
		assertThat(this.visitor.submit(NOTE, Map.of()).follow().page().text()).contains("It hurt on the stairs");
	}

	@Test
	void isNotShownToANewAccountEither() {
		signIn(this.visitor.open("/sign-in"));
		Map<String, String> form = this.visitor.open(NOTE).fields(NOTE);
		form.put("note", TEXT);
		this.visitor.withCookie("session", Optional.empty()).post(NOTE, form);
		this.visitor.submit("/sign-up/start", Map.of());
		this.visitor.submit("/sign-up", Map.of("name", "Anna " + UUID.randomUUID(), "password", TestAccounts.PASSWORD,
				"zone", "Europe/Berlin"));
		isNotShown();
	}

	@Test
	void isNotShownToWhoeverSignedInMeanwhile() {
		signIn(this.visitor.open("/sign-in"));
		Map<String, String> form = this.visitor.open(NOTE).fields(NOTE);
		form.put("note", TEXT);
		this.visitor.withCookie("session", Optional.empty()).open("/sign-in");
		String name = TestAccounts.nameOf(this.people.createAccount());
		this.visitor.submit("/sign-in", Map.of("name", name, "password", TestAccounts.PASSWORD));
		this.visitor.post(NOTE, form);
		isNotShown();
	}

	private void isNotShown() {
		assertThat(this.visitor.page().select("h1").text()).isEqualTo("This was written in another account");
		assertThat(this.visitor.body()).doesNotContain("stairs");
	}

	static Stream<String> privatePosts() {
		return Routes.all()
			.stream()
			.filter((route) -> route.access() != Routes.Access.OPEN && route.method().equals("POST"))
			.map(Routes.Route::pattern)
			.filter((pattern) -> !List.of("/sign-out", "/settings/leave", "/settings/codes", "/settings/passkeys")
				.contains(pattern))
			.map((pattern) -> pattern.replace("{day}", "2026-03-14")
				.replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
	}

	@ParameterizedTest
	@MethodSource("privatePosts")
	void savesThePostsOfEveryPrivateAddress(String address) {
		this.visitor.post(address, Map.of("text", TEXT));
		assertThat(this.visitor.status()).isEqualTo(401);
		signIn(this.visitor);
		assertThat(this.visitor.page().select("main dd").text()).contains("It hurt on the stairs");
		assertThat(this.visitor.fields(address)).containsEntry("text", TEXT);
	}

}
