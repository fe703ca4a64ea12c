package app.lissom.relief;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.lissom.MutableClock;
import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryKind;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.safety.ReliefSessionPlan;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the session of a signed-in person. */
@LissomTest
@Tag("database")
class ReliefSessionTests {

	private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	@Autowired
	private ReliefSessions sessions;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	@BeforeEach
	void createAccount() {
		this.clock.stopAt(NOON);
		this.me = this.people.createAccountIn("Europe/Berlin");
	}

	@Test
	void refreshesItselfWithoutAScript() {
		start("PAINFUL");
		assertThat(page().select("noscript meta[http-equiv=refresh]").attr("content")).isEqualTo("7");
		this.clock.advance(Duration.ofMinutes(14).plusSeconds(30));
		assertThat(page().select("noscript meta").attr("content")).isEqualTo("31");
		this.clock.advance(Duration.ofSeconds(31));
		assertThat(page().select("noscript")).isEmpty();
	}

	@Test
	void showsTheTimesOfHeatAndThenIce() {
		start("BOTH pain=6");
		Document page = page();
		assertThat(page.title()).isEqualTo("Heat is on – Lissom");
		assertThat(page.select(".session-phases li").eachText()).containsExactly("Heat until 12:20",
				"After a 5-minute break, ice until 12:40");
		assertThat(page.select("main .timer-time").text()).isEqualTo("20 min");
		assertThat(buttons(page)).containsExactly("No, it looks fine", "Yes: stop", "Pause", "5 more minutes",
				"I've put the ice on", "I'm done");
		assertThat(this.diary.on(this.me, DAY)).extracting(Entry::kind).containsExactly(EntryKind.SAFETY);
	}

	@Test
	void savesBothPhasesAsOneEntry() {
		start("BOTH pain=6");
		this.clock.advance(Duration.ofMinutes(21));
		assertThat(heading()).isEqualTo("Time to switch");
		act("NEXT");
		assertThat(heading()).isEqualTo("Ice is on");
		this.clock.advance(Duration.ofMinutes(90));
		Document page = page();
		assertThat(page.select("h1").text()).isEqualTo("How is it now?");
		assertThat(page.select("input[name=after][checked]")).isEmpty();
		assertThat(page.select("main").text()).contains("It was 6 when you began", "You can use ice again from 14:36");
		assertThat(sessions()).isEmpty();
		confirm(page, "3");
		ReliefEntry entry = sessions().get(0);
		assertThat(entry.content().treatment()).isEqualTo(Treatment.HEAT_THEN_ICE);
		assertThat(entry.content().minutes()).isEqualTo(new Minutes(35));
		assertThat(entry.at()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
		assertThat(entry.content().before()).isEqualTo(new PainLevel(6));
		assertThat(entry.content().after()).isEqualTo(new PainLevel(3));
	}

	@Test
	void heatEndsWithTheSkinThatHasToBeNormalFirst() {
		start("TIGHT");
		this.clock.advance(Duration.ofMinutes(21));
		assertThat(page().select("main").text()).contains("Just had heat? Wait until your skin looks and feels normal")
			.doesNotContain("use ice again");
	}

	@Test
	void aFormSentTwiceActsOnce() {
		start("BOTH");
		Map<String, String> form = form(page(), "/relief/session/act");
		form.put("act", "NEXT");
		post("/relief/session/act", form);
		post("/relief/session/act", form);
		form.put("act", "STOP");
		post("/relief/session/act", form);
		assertThat(heading()).isEqualTo("Ice is on");
	}

	@Test
	void startsOnceFromRepeatedForms() {
		String answers = answers("TIGHT");
		send(answers);
		this.clock.advance(Duration.ofMinutes(5));
		assertThat(send(answers)).hasRedirectedUrl("/relief/session");
		assertThat(page().select(".timer-time").text()).isEqualTo("15 min");
		this.clock.advance(Duration.ofMinutes(15));
		confirm(page(), "2");
		assertThat(send(answers)).hasRedirectedUrl("/diary/2026-11-22");
		assertThat(sessions()).hasSize(1);
	}

	@Test
	void asksNothingWhenItsOutcomeWasLoggedFirst() {
		UUID id = UUID.randomUUID();
		this.diary.save(List.of(new ReliefEntry(OwnedId.of(this.me, id), Moment.recorded(DAY, NOON), Treatment.HEAT,
				new Minutes(20), null, null)), Set.of());
		ReliefSession session = this.sessions.start(OwnedId.of(this.me, id),
				TimedSession.start(ReliefSessionPlan.of(Treatment.HEAT), NOON), null);
		assertThat(session.id()).isNotEqualTo(id);
		assertThat(this.sessions.find(this.me))
			.hasValueSatisfying((saved) -> assertThat(saved.id()).isEqualTo(session.id()));
	}

	@Test
	void hasOneSessionAtATime() {
		start("BOTH");
		assertThat(send(answers("PAINFUL"))).hasRedirectedUrl("/relief/session?still");
		assertThat(get("/relief/session?still").select("main").text()).contains("Heat is on",
				"You already have a session running");
		this.clock.advance(Duration.ofHours(9));
		confirm(page(), null);
		assertThat(send(answers("PAINFUL"))).hasRedirectedUrl("/relief/session");
		assertThat(heading()).isEqualTo("Ice is on");
	}

	@Test
	void pausesAndResumes() {
		start("PAINFUL");
		this.clock.advance(Duration.ofMinutes(6));
		act("PAUSE");
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(page().select("main").text()).contains("Paused", "9:00 left when you continue");
		act("RESUME");
		assertThat(page().select(".session-phases").text()).isEqualTo("Ice until 12:25");
	}

	/** Nobody reads of more time than there is. */
	@ParameterizedTest
	@CsvSource({ "5, 20 min, 20:00 left, 5", "28, 19 min, 19:32 left, 4", "1140, 1 min, 1:00 left, 0",
			"1171, <1 min, 0:29 left, 0" })
	void roundsTheTimeLeftDown(int seconds, String running, String paused, int check) {
		start("TIGHT");
		this.clock.advance(Duration.ofSeconds((seconds == 5) ? 0 : seconds));
		Document page = page();
		assertThat(page.select(".timer-time").text()).isEqualTo(running);
		assertThat(page.select(".session-question").text()).startsWith((check == 0) ? "Look" : "In " + check);
		act("PAUSE");
		assertThat(page().select(".timer-words").text()).isEqualTo(paused + " when you continue");
	}

	@Test
	void asksAboutTheSkinUntilItIsChecked() {
		start("PAINFUL");
		assertThat(page().select("[data-check-card] h2").text()).isEqualTo("In 5 minutes, look at your skin");
		assertThat(page().select("[data-check-card] button:not([hidden])").eachText()).containsExactly("Yes: stop");
		act("FINE");
		assertThat(page().select("[data-check-card]")).as("nobody can have looked yet").hasSize(1);
		this.clock.advance(Duration.ofMinutes(5));
		assertThat(page().select("[data-check-card] h2").text()).isEqualTo("Look at your skin now");
		assertThat(page().select("[data-check-card] button[hidden]")).isEmpty();
		act("FINE");
		assertThat(page().select("[data-check-card]")).isEmpty();
		act("TROUBLE");
		assertThat(page().select(".callout--today").text()).contains("Take the ice off", "Do not rub it");
	}

	@Test
	void asksAgainForAnInvalidLevel() {
		start("PAINFUL");
		act("STOP");
		MvcTestResult result = confirm(page(), "11");
		assertThat(result).hasStatus(422);
		assertThat(Picker.page(result).title()).startsWith("Error: ");
		assertThat(sessions()).isEmpty();
	}

	@Test
	void removesADiscardedSession() {
		start("PAINFUL");
		act("STOP");
		post("/relief/session/discard", form(page(), "/relief/session/discard"));
		assertThat(heading()).isEqualTo("No session running");
		assertThat(sessions()).isEmpty();
	}

	@Test
	void cannotBeConfirmedWhileItRuns() {
		start("PAINFUL");
		String id = form(page(), "/relief/session/act").get("id");
		assertThat(post("/relief/session/confirm", Map.of("id", id))).hasRedirectedUrl("/relief/session");
		assertThat(sessions()).isEmpty();
	}

	@Test
	void itsIceCountsBeforeAndAfterItIsConfirmed() {
		start("PAINFUL");
		this.clock.advance(Duration.ofMinutes(30));
		assertThat(iceAdvice()).contains("You can use ice again from 14:15");
		confirm(page(), "1");
		assertThat(iceAdvice()).contains("You can use ice again from 14:15");
		this.clock.advance(Duration.ofMinutes(106));
		assertThat(iceAdvice()).doesNotContain("You had ice");
	}

	@Test
	void asksForThePainOneHourLater() {
		start("PAINFUL");
		this.clock.advance(Duration.ofMinutes(15));
		confirm(page(), "3");
		this.clock.advance(Duration.ofMinutes(59));
		assertThat(heading()).isEqualTo("No session running");
		this.clock.advance(Duration.ofMinutes(1));
		Map<String, String> form = form(page(), "/relief/session/later");
		assertThat(post("/relief/session/later", form)).hasStatus(422);
		form.put("later", "4");
		post("/relief/session/later", form);
		assertThat(sessions()).singleElement()
			.extracting((entry) -> entry.content().later())
			.isEqualTo(new PainLevel(4));
		assertThat(heading()).isEqualTo("No session running");
	}

	@Test
	void asksNoFollowUpAfterASkipOrADay() {
		start("PAINFUL");
		this.clock.advance(Duration.ofMinutes(15));
		confirm(page(), "3");
		this.clock.advance(Duration.ofHours(24));
		assertThat(heading()).isEqualTo("No session running");
		this.clock.stopAt(NOON.plus(Duration.ofHours(2)));
		post("/relief/session/later/skip", form(page(), "/relief/session/later/skip"));
		assertThat(heading()).isEqualTo("No session running");
		assertThat(sessions()).singleElement().extracting((entry) -> entry.content().later()).isNull();
	}

	@Test
	void ignoresTheSessionOfAnotherAccount() {
		start("PAINFUL");
		Map<String, String> form = form(page(), "/relief/session/act");
		form.put("act", "STOP");
		AccountId owner = this.me;
		this.me = this.people.createAccount();
		post("/relief/session/act", form);
		post("/relief/session/discard", form);
		assertThat(heading()).isEqualTo("No session running");
		this.me = owner;
		assertThat(heading()).isEqualTo("Ice is on");
	}

	@Test
	void startsNothingUnsafe() {
		assertThat(Picker.page(send(answers("TIGHT") + " signs=FEVER")).select("h1").text())
			.isEqualTo("Get medical advice today");
		assertThat(send("signs=NONE" + ids())).hasStatusOk();
		assertThat(heading()).isEqualTo("No session running");
	}

	private void start(String feeling) {
		assertThat(send(answers(feeling))).hasRedirectedUrl("/relief/session");
	}

	private static String answers(String feeling) {
		return Picker.CALM + " feeling=" + feeling + ids();
	}

	private static String ids() {
		return " id=" + UUID.randomUUID() + " check=" + UUID.randomUUID();
	}

	private MvcTestResult send(String answers) {
		return Picker.send(this.mvc, "/relief/session", answers, TestAccounts.as(this.me),
				SecurityMockMvcRequestPostProcessors.csrf());
	}

	private void act(String act) {
		Map<String, String> form = form(page(), "/relief/session/act");
		form.put("act", act);
		assertThat(post("/relief/session/act", form)).hasRedirectedUrl("/relief/session");
	}

	private MvcTestResult confirm(Document page, String after) {
		Map<String, String> form = form(page, "/relief/session/confirm");
		if (after != null) {
			form.put("after", after);
		}
		return post("/relief/session/confirm", form);
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		return Picker.send(this.mvc, address,
				form.entrySet()
					.stream()
					.map((field) -> field.getKey() + "=" + field.getValue())
					.collect(Collectors.joining(" ")),
				TestAccounts.as(this.me), SecurityMockMvcRequestPostProcessors.csrf());
	}

	private static Map<String, String> form(Document page, String action) {
		Element form = page.selectFirst("main form[action='" + action + "']");
		assertThat(form).as(page.select("main").text()).isNotNull();
		return form.select("input[type=hidden]:not([name=_csrf])")
			.stream()
			.collect(Collectors.toMap((field) -> field.attr("name"), Element::val));
	}

	private Document page() {
		return get("/relief/session");
	}

	private Document get(String address) {
		MvcTestResult result = this.mvc.get().uri(address).with(TestAccounts.as(this.me)).exchange();
		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
		return Picker.page(result);
	}

	private String heading() {
		return page().select("h1").text();
	}

	private static List<String> buttons(Document page) {
		return page.select("main form button:not(template *)").eachText();
	}

	private String iceAdvice() {
		return Picker.page(this.mvc, Picker.CALM + " feeling=PAINFUL", TestAccounts.as(this.me)).select("main").text();
	}

	private List<ReliefEntry> sessions() {
		return this.diary.on(this.me, DAY)
			.stream()
			.filter(ReliefEntry.class::isInstance)
			.map(ReliefEntry.class::cast)
			.toList();
	}

}
