package app.lissom.relief;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
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

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private ReliefSessions sessions;

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

	private void answer() {
		Map<String, String> answers = Map.of("signs", "NONE", "rest", "true", "feeling", "PAINFUL", "onset", "LONGER",
				"skin", "AS_USUAL", "cautions", "NONE", "pain", "6");
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
	void isNotActedOnTwice() {
		Map<String, String> stop = this.visitor.open("/relief/timer").fields("/relief/timer/act");
		stop.put("act", "STOP");
		signIn();
		stop.put("_csrf", this.visitor.open("/relief/session").fields("/relief/session/act").get("_csrf"));
		assertThat(this.visitor.post("/relief/timer/act", stop).leadsTo()).get().asString().endsWith("/relief/session");
		assertThat(this.visitor.follow().page().select("h1").text()).isEqualTo("Ice is on");
	}

}
