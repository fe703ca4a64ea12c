package app.lissom.relief;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.SqlStatements;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.ReliefEntry;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.PainLevel;
import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the session of a visitor, which a cookie or the page itself stores. */
@LissomTest
class VisitorReliefSessionTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	@Autowired
	private MutableClock clock;

	@BeforeEach
	void stopTheClock() {
		this.clock.stopAt(Instant.parse("2026-11-22T11:00:00Z"));
	}

	@Test
	void leadsThroughBothPhasesWithoutStoringAnything() {
		assertThat(SqlStatements.during(() -> {
			Document heat = start("BOTH pain=6");
			assertThat(heat.select(".session-phases li").eachText()).containsExactly("Heat for 20 minutes from now",
					"After a 5-minute break, ice for 15 minutes");
			this.clock.advance(Duration.ofMinutes(21));
			Document ice = act(heat, "NEXT");
			assertThat(ice.select("h1").text()).isEqualTo("Ice is on");
			this.clock.advance(Duration.ofMinutes(16));
			assertThat(act(ice, "RESUME").select("h1").text()).isEqualTo("How is it now?");
		})).isEmpty();
	}

	@Test
	void refreshesItselfWithoutAScript() {
		Document page = start("BOTH pain=6");
		for (String left : new String[] { "19 min", "18 min" }) {
			this.clock.advance(Duration.ofSeconds(61));
			page = refresh(page);
			assertThat(page.select("[data-timer-time]").text()).isEqualTo(left);
		}
		this.clock.advance(Duration.ofMinutes(18));
		page = refresh(page);
		assertThat(page.select("h1").text()).isEqualTo("Time to switch");
		this.clock.advance(Duration.ofMinutes(30).plusSeconds(1));
		page = refresh(page);
		assertThat(page.select("h1").text()).isEqualTo("How is it now?");
		assertThat(page.select("main").text()).contains("It was 6 when you began.");
		assertThat(page.select("noscript")).isEmpty();
	}

	@Test
	void isNotCachedWhenItRefreshes() {
		MvcTestResult result = this.mvc.get().uri(address(start("PAINFUL"))).exchange();
		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getHeaders("Cache-Control")).containsExactly("no-store");
		assertThat(this.mvc.get().uri("/relief/timer")).hasStatus3xxRedirection().hasRedirectedUrl("/relief");
		assertThat(this.mvc.get().uri("/relief/timer?course=ICE")).hasStatus(400);
	}

	private Document refresh(Document page) {
		return Picker.page(this.mvc.get().uri(address(page)).exchange());
	}

	private static URI address(Document page) {
		return URI
			.create(page.select("noscript meta[http-equiv=refresh]").attr("content").replaceFirst("^\\d+; url=", ""));
	}

	@Test
	void needsNoTokenAndIsNotCached() {
		MvcTestResult result = Picker.send(this.mvc, "/relief/timer", Picker.CALM + " feeling=PAINFUL");
		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
	}

	@Test
	void asksForMissingAnswersAndStartsNothingUnsafe() {
		assertThat(Picker.send(this.mvc, "/relief/timer", Picker.CALM)).hasStatus(422);
		assertThat(Picker.page(Picker.send(this.mvc, "/relief/timer", Picker.CALM + " feeling=TIGHT skin=CHANGED"))
			.select("[data-session]")).isEmpty();
	}

	@Test
	void refusesRequestsThatNoPageSends() {
		assertThat(Picker.send(this.mvc, "/relief/timer/act", "act=STOP course=ICE")).hasStatus(400);
		String course = start("PAINFUL").select("input[name=course]").val();
		assertThat(Picker.send(this.mvc, "/relief/timer/act", "act=STOP before=11 course=" + course)).hasStatus(400);
		assertThat(Picker.send(this.mvc, "/relief/timer/act", "act=JUMP course=" + course)).hasStatus(400);
	}

	@Test
	void savesTheSessionOfAVisitorWhoSignsIn() {
		Document over = act(start("PAINFUL pain=7"), "STOP");
		Element form = over.selectFirst("form[action=/relief/timer/keep]");
		assertThat(form).isNotNull();
		AccountId me = this.people.createAccountIn("Europe/Berlin");
		String fields = String.join(" ",
				form.select("input[type=hidden]:not([name=_csrf])")
					.stream()
					.map((field) -> field.attr("name") + "=" + field.val())
					.toList());
		assertThat(Picker.send(this.mvc, "/relief/timer/keep", fields + " after=5", TestAccounts.as(me),
				SecurityMockMvcRequestPostProcessors.csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.diary.on(me, java.time.LocalDate.of(2026, 11, 22))).singleElement()
			.isInstanceOfSatisfying(ReliefEntry.class, (entry) -> {
				assertThat(entry.content().before()).isEqualTo(new PainLevel(7));
				assertThat(entry.content().after()).isEqualTo(new PainLevel(5));
				assertThat(entry.content().minutes()).isEqualTo(new Minutes(1));
			});
		assertThat(Picker.send(this.mvc, "/relief/timer/keep", fields + " after=12", TestAccounts.as(me),
				SecurityMockMvcRequestPostProcessors.csrf()))
			.hasStatus(422);
	}

	@Test
	void aCookieLeadsBackToIt() {
		Cookie browser = new Cookie("browser", "one");
		Cookie timer = send("/relief/timer", Picker.CALM + " feeling=BOTH pain=6", browser);
		this.clock.advance(Duration.ofMinutes(3));
		Document page = open("/relief/timer", timer);
		assertThat(page.select("[data-timer-time]").text()).isEqualTo("17 min");
		assertThat(page.select("noscript meta").attr("content")).doesNotContain("url");
		for (String address : List.of("/", "/relief")) {
			assertThat(open(address, timer).select("main").text()).contains("Your heat is running: 17 minutes left.");
			assertThat(this.mvc.get().uri(address).cookie(timer).exchange().getResponse().getHeader("Cache-Control"))
				.isEqualTo("no-store");
			assertThat(open(address, new Cookie("timer", "nonsense")).select("main").text())
				.doesNotContain("is running");
		}
		String course = page.select("input[name=course]").val();
		Cookie paused = send("/relief/timer/act", "act=PAUSE course=" + course, browser, timer);
		assertThat(open("/", paused).select("main").text()).contains("Your session is paused.");
		assertThat(this.mvc.post()
			.uri("/relief/timer/act")
			.cookie(browser, paused)
			.params(Picker.params("act=STOP course=" + course))
			.exchange()
			.getResponse()
			.getCookies()).as("an old page").isEmpty();
		assertThat(this.mvc.post()
			.uri("/relief/timer")
			.cookie(browser, paused)
			.params(Picker.params(Picker.CALM + " feeling=PAINFUL"))).hasRedirectedUrl("/relief/timer?still");
	}

	private Cookie send(String address, String answers, Cookie... cookies) {
		MvcTestResult result = this.mvc.post().uri(address).cookie(cookies).params(Picker.params(answers)).exchange();
		assertThat(result).hasRedirectedUrl("/relief/timer");
		Cookie timer = result.getResponse().getCookie("timer");
		assertThat(timer).isNotNull();
		assertThat(timer.getValue()).doesNotContain("HEAT");
		return timer;
	}

	private Document open(String address, Cookie timer) {
		return Picker.page(this.mvc.get().uri(address).cookie(timer).exchange());
	}

	private Document start(String feeling) {
		return Picker.page(Picker.send(this.mvc, "/relief/timer", Picker.CALM + " feeling=" + feeling));
	}

	private Document act(Document page, String act) {
		Element form = page.selectFirst("main form[action=/relief/timer/act]");
		assertThat(form).as(page.select("main").text()).isNotNull();
		return Picker.page(Picker.send(this.mvc, "/relief/timer/act", "act=" + act + " " + String.join(" ",
				form.select("input[type=hidden]").stream().map((in) -> in.attr("name") + "=" + in.val()).toList())));
	}

}
