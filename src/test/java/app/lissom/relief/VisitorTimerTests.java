package app.lissom.relief;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.safety.ReliefSessionPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/** Signs in while a visitor's session runs in the same browser. */
@LissomTest
class VisitorTimerTests {

	private static final Map<String, String> ANSWERS = Map.of("signs", "NONE", "rest", "true", "feeling", "PAINFUL",
			"onset", "LONGER", "skin", "AS_USUAL", "cautions", "NONE", "pain", "6");

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private ReliefSessions sessions;

	@Autowired
	private Diary diary;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	private Visitor visitor;

	@BeforeEach
	void startAsAVisitor() {
		this.clock.stopAt(Instant.parse("2026-11-22T11:00:00Z"));
		this.me = this.people.createAccount();
		this.visitor = new Visitor(this.environment);
		answer();
		this.visitor.submit("/relief/timer", Map.of()).follow();
		assertThat(this.visitor.page().select("h1").text()).isEqualTo("Ice is on");
		this.clock.advance(Duration.ofMinutes(5));
	}

	@Test
	void advisesNeitherIceNorHeatForADayAfterTheSkinWasHarmed() {
		this.visitor.submit("/relief/timer/act", Map.of("act", "TROUBLE")).follow();
		this.clock.advance(Duration.ofHours(20));
		answer();
		assertThat(this.visitor.page().select("main").text()).contains("Move gently", "harmed your skin");
		this.clock.advance(Duration.ofHours(5));
		answer();
		assertThat(this.visitor.page().select("h1").text()).isEqualTo("Ice");
	}

	/** Somebody who may doze off was told to sit up. */
	@Test
	void offersNoLyingDownToSomebodyWhoMayDozeOff() {
		assertThat(this.visitor.open("/relief/timer").page().select("[data-floor-open]")).hasSize(1);
		this.visitor = new Visitor(this.environment);
		answer("cautions", "DROWSY");
		this.visitor.submit("/relief/timer", Map.of()).follow();
		assertThat(this.visitor.page().select("main").text()).contains("Ice is on", "Sit up");
		assertThat(this.visitor.page().select("[data-floor-open]")).isEmpty();
		signIn();
		this.visitor.open("/relief/session");
		assertThat(this.visitor.page().select("main").text()).contains("Ice is on", "Sit up");
		assertThat(this.visitor.page().select("[data-floor-open]")).isEmpty();
	}

	@Test
	void waitsBetweenTwoTimesWithIce() {
		this.visitor.open("/relief/timer").submit("/relief/timer/act", Map.of("act", "STOP"));
		this.clock.advance(Duration.ofMinutes(30));
		answer();
		assertThat(this.visitor.page().select("main").text()).contains("Wait a while before more ice",
				"You can use ice again in 1 hour and 30 minutes.", "In 1 hour and 30 minutes");
		assertThat(this.visitor.page().select("form[action=/relief/timer]")).isEmpty();
		answer("wish", "HEAT");
		assertThat(this.visitor.page().select(".outcome-head").text())
			.contains("in 1 hour and 30 minutes. Until then, heat is fine for you.");
		this.visitor.submit("/relief/timer", Map.of()).follow();
		assertThat(this.visitor.page().select("h1").text()).isEqualTo("Heat is on");
		this.visitor.submit("/relief/timer/act", Map.of("act", "STOP"));
		Map<String, String> ice = new HashMap<>(ANSWERS);
		assertThat(this.visitor.post("/relief/timer", ice).leadsTo()).get().asString().contains("/relief/answer");
		this.clock.advance(Duration.ofMinutes(90));
		assertThat(this.visitor.post("/relief/timer", ice).leadsTo()).get().asString().endsWith("/relief/timer");
	}

	@Test
	void makesAMemberWaitAsWell() {
		this.visitor.open("/relief/timer").submit("/relief/timer/act", Map.of("act", "STOP"));
		signIn();
		answer();
		assertThat(this.visitor.page().select("main").text()).contains("You had ice at 12:00.",
				"You can use ice again from 14:05.");
		assertThat(this.visitor.open("/relief/session/again/ice").page().select("main").text())
			.contains("You can use ice again from 14:05.");
	}

	private void answer() {
		answer("feeling", "PAINFUL");
	}

	private void answer(String name, String value) {
		Map<String, String> answers = new HashMap<>(ANSWERS);
		answers.put(name, value);
		this.visitor.open("/relief").post("/relief", answers).follow();
	}

	private void signIn() {
		this.visitor.open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", TestAccounts.PASSWORD));
		assertThat(this.visitor.leadsTo()).isPresent();
	}

	@Test
	void goesOnInTheAccount() {
		signIn();
		assertThat(this.visitor.follow().page().select("main").text()).contains("Ice is on");
		assertThat(this.visitor.cookie("timer")).isEmpty();
		assertThat(this.visitor.open("/relief/timer").leadsTo()).get().asString().endsWith("/relief/session");
		assertThat(this.visitor.follow().page().select("main .timer-time").text()).isEqualTo("10 min");
		this.clock.advance(Duration.ofMinutes(11));
		this.visitor.open("/relief/session").submit("/relief/session/confirm", Map.of("after", "2"));
		assertThat(this.visitor.follow().page().select("main").text()).contains("Pain before: 6", "Pain after: 2");
	}

	@Test
	void goesOnInANewAccount() {
		this.visitor.open("/sign-up")
			.submit("/sign-up", Map.of("name", "Anna " + UUID.randomUUID(), "password", TestAccounts.PASSWORD, "zone",
					"Europe/Berlin"));
		assertThat(this.visitor.open("/relief/session").page().select("h1").text()).isEqualTo("Ice is on");
	}

	@Test
	void replacesNoSessionOfTheAccount() {
		UUID open = UUID.randomUUID();
		this.sessions.start(OwnedId.of(this.me, open),
				TimedSession.start(ReliefSessionPlan.of(Treatment.HEAT), this.clock.instant()), null);
		signIn();
		assertThat(this.sessions.find(this.me)).get().extracting(ReliefSession::id).isEqualTo(open);
		assertThat(this.visitor.open("/relief/timer").page().select("h1").text()).isEqualTo("Ice is on");
	}

	@Test
	void waitsForThePainAfterItOnceItHasEnded() {
		this.clock.advance(Duration.ofMinutes(20));
		signIn();
		assertThat(this.sessions.find(this.me)).isEmpty();
		assertThat(this.visitor.open("/relief/timer").page().select("h1").text()).isEqualTo("How is it now?");
	}

	@Test
	void savesTheCheckBeforeItOnceWithTheSession() {
		signIn();
		this.clock.advance(Duration.ofMinutes(11));
		assertThat(this.diary.on(this.me, DAY)).isEmpty();
		Map<String, String> form = this.visitor.open("/relief/session").fields("/relief/session/confirm");
		for (int times = 0; times < 2; times++) {
			this.visitor.post("/relief/session/confirm", form);
			assertThat(checks()).singleElement().satisfies((check) -> {
				assertThat(check.content().signs()).isEmpty();
				assertThat(check.at()).isEqualTo("2026-11-22T11:00:00Z");
			});
		}
		assertThat(this.visitor.cookie("check")).isEmpty();
	}

	@Test
	void savesTheCheckOfAnEndedSessionToo() {
		this.clock.advance(Duration.ofMinutes(20));
		signIn();
		this.visitor.open("/relief/timer").submit("/relief/timer/keep", Map.of("after", "2"));
		assertThat(this.visitor.leadsTo()).isPresent();
		assertThat(checks()).hasSize(1);
		assertThat(this.diary.on(this.me, DAY)).hasSize(2);
		assertThat(this.visitor.open("/relief/timer").leadsTo())
			.hasValueSatisfying((address) -> assertThat(address).endsWith("/relief/session"));
		assertThat(this.visitor.follow().page().select("h1").text()).as("saved").isEqualTo("No session running");
	}

	private List<SafetyCheckEntry> checks() {
		return Entry.ofType(SafetyCheckEntry.class, this.diary.on(this.me, DAY));
	}

	@Test
	void isNotActedOnTwice() {
		Map<String, String> stop = this.visitor.open("/relief/timer").fields("/relief/timer/act");
		stop.put("act", "STOP");
		signIn();
		stop.put("_csrf", this.visitor.open("/relief/session").fields("/relief/session/act").get("_csrf"));
		assertThat(this.visitor.post("/relief/timer/act", stop).leadsTo()).get().asString().endsWith("/relief/session");
		assertThat(this.visitor.follow().page().select("h1").text()).isEqualTo("Ice is on");
	}

}
