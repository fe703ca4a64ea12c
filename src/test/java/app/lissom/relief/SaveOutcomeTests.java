package app.lissom.relief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Entry;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.Treatment;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.PainLevel;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks saving an outcome, and the entries in the diary that result. */
@LissomTest
@Tag("database")
class SaveOutcomeTests extends SignedInPageTest {

	private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@BeforeEach
	void setTheClock() {
		this.clock.stopAt(NOON);
	}

	@Test
	void savesTheSessionAndTheSafetyCheckToday() {
		MvcTestResult result = log(Picker.CALM + " feeling=BOTH pain=6" + ids());
		assertThat(result).redirectedUrl().startsWith("/diary/2026-11-22?saved=");
		ReliefEntry session = session();
		assertThat(session.content().treatment()).isEqualTo(Treatment.HEAT_THEN_ICE);
		assertThat(session.content().minutes()).isNotNull().hasFieldOrPropertyWithValue("value", 35);
		assertThat(session.content().before()).isEqualTo(new PainLevel(6));
		assertThat(session.content().after()).isNull();
		assertThat(session.at()).isEqualTo(NOON);
		assertThat(check().content().signs()).isEmpty();
	}

	@Test
	void savesTheSameFormOnce() {
		String answers = Picker.CALM + " feeling=TIGHT" + ids();
		log(answers);
		this.clock.stopAt(NOON.plusSeconds(30));
		assertThat(log(answers)).hasStatus3xxRedirection();
		assertThat(entries()).hasSize(2);
	}

	@Test
	void decidesAgainFromTheAnswers() {
		log(Picker.CALM + " feeling=TIGHT cautions=DROWSY wish=HEAT protocol=HEAT minutes=600 outcome=HEAT" + ids());
		assertThat(session().content().treatment()).isEqualTo(Treatment.ICE);
		assertThat(session().content().minutes()).isNotNull().hasFieldOrPropertyWithValue("value", 10);
	}

	@Test
	void savesThePreferredTreatment() {
		log(Picker.CALM + " feeling=TIGHT wish=ICE" + ids());
		assertThat(session().content().treatment()).isEqualTo(Treatment.ICE);
	}

	@Test
	void savesOnlyTheSafetyCheckWithoutTreatment() {
		log("signs=FEVER signs=LUMP" + ids());
		assertThat(entries()).hasSize(1);
		assertThat(check().content().signs()).containsExactlyInAnyOrder(WarningSign.FEVER, WarningSign.LUMP);
	}

	@Test
	void leadsWhoeverSavesASignToTheAlert() {
		String saved = log("signs=BLADDER" + ids()).getResponse().getRedirectedUrl();
		assertThat(saved).endsWith("&at=pain#saved");
		assertThat(this.me.open(saved).select(".alerts > #saved ~ .callout--emergency")).hasSize(1);
	}

	@Test
	void savesNothingWhileAnswersAreMissing() {
		assertThat(log(Picker.CALM + ids())).hasStatus(422);
		assertThat(log("feeling=TIGHT" + ids())).hasStatus(422);
		assertThat(log(Picker.CALM + " feeling=TIGHT id=x check=y")).hasStatus(400);
		assertThat(log(Picker.CALM + " feeling=TIGHT")).hasStatus(400);
		assertThat(entries()).isEmpty();
	}

	@Test
	void needsAnAccountAndAToken() {
		assertThat(Picker.send(this.mvc, "/relief/log", Picker.CALM + " feeling=TIGHT" + ids(),
				TestAccounts.as(this.me.me())))
			.hasStatus(403);
		assertThat(entries()).isEmpty();
	}

	@Test
	void savesTheFormOfThePage() {
		Document page = Picker.page(this.mvc, Picker.CALM + " feeling=PAINFUL pain=5 wish=HEAT",
				TestAccounts.as(this.me.me()));
		Element form = page.select("form[action=/relief/log]").first();
		assertThat(form).isNotNull();
		assertThat(form.select("button").text()).isEqualTo("Log this");
		assertThat(form.text()).contains("Did you use it without our timer? Your diary will say: Heat, 15 minutes.");
		String answers = String.join(" ",
				form.select("input:not([name=_csrf])").stream().map((in) -> in.attr("name") + "=" + in.val()).toList());
		log(answers);
		assertThat(session().content().treatment()).isEqualTo(Treatment.HEAT);
		assertThat(session().content().before()).isEqualTo(new PainLevel(5));
	}

	@Test
	void offersAVisitorToSaveTheResult() {
		for (String answers : List.of(Picker.CALM + " feeling=TIGHT", "signs=BOWEL", "signs=LUMP",
				Picker.CALM + " feeling=TIGHT cautions=DIABETES")) {
			Document page = Picker.page(this.mvc, answers);
			assertThat(page.select("form[action=/relief/log] button").text()).isEqualTo("Save this result");
			assertThat(
					page.select("form[action=/relief/log]").text().contains("Your diary will say: Heat, 20 minutes."))
				.isEqualTo(answers.endsWith("TIGHT"));
			assertThat(page.select("form[action=/relief/log] input[name=id]").val()).matches("[0-9a-f-]{14}7.*");
		}
	}

	@Test
	void showsClockTimesInThePersonsZone() {
		Document page = Picker.page(this.mvc, Picker.CALM + " feeling=PAINFUL", TestAccounts.as(this.me.me()));
		assertThat(page.select(".plan-clock").eachText()).containsExactly("at 12:00", "at 12:05", "at 12:15");
		assertThat(page.select(".plan-when").last().text()).isEqualTo("From 14:15");
	}

	@Test
	void waitsWithIceUntilTheSkinHasRested() {
		log(Picker.CALM + " feeling=PAINFUL" + ids());
		this.clock.stopAt(NOON.plusSeconds(3600));
		Document ice = Picker.page(this.mvc, Picker.CALM + " feeling=PAINFUL", TestAccounts.as(this.me.me()));
		assertThat(ice.select("main").text()).contains("You had ice at 12:00. You can use ice again from 14:15.");
		assertThat(Picker.page(this.mvc, Picker.CALM + " feeling=TIGHT", TestAccounts.as(this.me.me()))
			.select("main")
			.text()).doesNotContain("You had ice");
		this.clock.stopAt(NOON.plusSeconds(3 * 3600));
		assertThat(Picker.page(this.mvc, Picker.CALM + " feeling=PAINFUL", TestAccounts.as(this.me.me()))
			.select("main")
			.text()).doesNotContain("You had ice");
	}

	private MvcTestResult log(String answers) {
		return Picker.send(this.mvc, "/relief/log", answers, TestAccounts.as(this.me.me()),
				SecurityMockMvcRequestPostProcessors.csrf());
	}

	private static String ids() {
		return " id=" + UUID.randomUUID() + " check=" + UUID.randomUUID();
	}

	private List<Entry> entries() {
		return this.diary.on(this.me.me(), DAY);
	}

	private ReliefEntry session() {
		return entries().stream()
			.filter(ReliefEntry.class::isInstance)
			.map(ReliefEntry.class::cast)
			.findFirst()
			.orElseThrow();
	}

	private SafetyCheckEntry check() {
		return entries().stream()
			.filter(SafetyCheckEntry.class::isInstance)
			.map(SafetyCheckEntry.class::cast)
			.findFirst()
			.orElseThrow();
	}

}
