package app.lissom.relief;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.safety.ReliefSessionPlan;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks what a session leaves in the diary, and what is asked about it. */
@LissomTest
@Tag("database")
class ReliefSessionOutcomeTests extends ReliefSessionSteps {

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
	void asksNothingWhenItsOutcomeWasLoggedFirst() {
		UUID id = UUID.randomUUID();
		this.diary.save(List.of(new ReliefEntry(OwnedId.of(this.me.me(), id), Moment.recorded(DAY, NOON),
				Treatment.HEAT, new Minutes(20), null, null)), Set.of());
		ReliefSession session = this.sessions.start(OwnedId.of(this.me.me(), id),
				TimedSession.start(ReliefSessionPlan.of(Treatment.HEAT), NOON), null);
		assertThat(session.id()).isNotEqualTo(id);
		assertThat(this.sessions.find(this.me.me()))
			.hasValueSatisfying((saved) -> assertThat(saved.id()).isEqualTo(session.id()));
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

	private String iceAdvice() {
		return Picker.page(this.mvc, Picker.CALM + " feeling=PAINFUL", TestAccounts.as(this.me.me()))
			.select("main")
			.text();
	}

}
