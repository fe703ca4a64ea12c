package app.lissom.relief;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.SentForm;
import app.lissom.account.TestAccounts;
import app.lissom.diary.PainEntry;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.Treatment;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.safety.Outcome;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks what is shown about the last session, and starting it again. */
@LissomTest
@Tag("database")
@Tag("pages")
class AgainTests extends SignedInPageTest {

	/** Not those that wait for an end without network. */
	private static final String TODAY_CALLOUT = ".callout--today:not(template *)";

	@Autowired
	private MessageSource messages;

	@ParameterizedTest
	@CsvSource({ "HEAT, 6, 3, 'Last time, on 21 Nov, heat took your pain from 6 to 3. Heat again'",
			"HEAT, 4, 4, 'Last time, on 21 Nov, your pain stayed at 4 with heat.'",
			"HEAT_THEN_ICE, 3, 5, 'Last time, on 21 Nov, your pain went up from 3 to 5 with heat followed by ice.'" })
	void saysWhatTheLastSessionDid(Treatment treatment, int before, int after, String words) {
		save(treatment, 2, 9, before);
		save(treatment, 1, before, after);
		assertThat(this.me.open("/").select(".last").text()).startsWith(words);
	}

	/** What was ended at once shows nothing about a treatment. */
	@Test
	void looksPastASessionThatWasEndedAtOnce() {
		save(Treatment.HEAT, 1, 6, 3);
		this.diary.add(new ReliefEntry(OwnedId.of(this.me.me(), UUID.randomUUID()), Moment.stated(TODAY, null),
				Treatment.ICE, new Minutes(4), new PainLevel(6), new PainLevel(1)));
		assertThat(this.me.open("/").select(".last").text()).startsWith("Last time, on 21 Nov, heat took");
	}

	@Test
	void saysInSpanishOfWhatThereIsNoneYet() {
		assertThat(
				this.messages.getMessage("relief.effect.few", new Object[] { 0, 5, "" }, Locale.forLanguageTag("es")))
			.isEqualTo(
					"Todavía no hay ninguna vez con el dolor de antes y de después. Faltan 5 veces para ver qué hace.");
	}

	@Test
	void saysNothingBeforeASessionWasRated() {
		assertThat(this.me.open("/").select(".last")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "heat, TIGHT, 20", "heat, PAINFUL, 15", "ice, PAINFUL, 15" })
	void startsItWithTheAnswerThatNothingSpeaksAgainstIt(String word, String feeling, int minutes) {
		Document page = this.me.open("/relief/session/again/" + word);
		SentForm form = SentForm.of(page, "/relief/session").with("feeling", feeling, "pain", "6");
		assertThat(page.select("form[action='/relief/session'] button[value=" + feeling + "]")).hasSize(1);
		assertThat(form.send(this.me)).hasRedirectedUrl("/relief/session");
		assertThat(this.me.open("/relief/session").select("main").text()).containsIgnoringCase(word);
		assertThat(today()).as("no sign could be ticked").isEmpty();
		this.clock.advance(Duration.ofMinutes(minutes + 1L));
		assertThat(this.me.open("/relief/session").select("form[action='/relief/session/confirm']")).hasSize(1);
	}

	@Test
	void saysWhyHeatOnAPainfulPlaceIsShort() {
		Document page = this.me.open("/relief/session/again/heat");
		assertThat(page.select("main").text()).contains("Painful? We'd usually start with ice.",
				"Just had heat? Wait until your skin looks and feels normal");
		SentForm.of(page, "/relief/session").with("feeling", "PAINFUL").send(this.me);
		Document session = this.me.open("/relief/session");
		assertThat(session.select("main").text()).contains("Heat is for comfort here, so 15 minutes is enough.");
		assertThat(session.select(TODAY_CALLOUT)).isEmpty();
	}

	/** It lists the signs, but nobody answers for each of them. */
	@Test
	void doesNotAnswerTheQuestionAboutTheWarningSigns() {
		save(Treatment.HEAT, 1, 3, 1);
		SentForm.of(this.me.open("/relief/session/again/heat"), "/relief/session")
			.with("feeling", "TIGHT", "pain", "3")
			.send(this.me);
		this.clock.advance(Duration.ofMinutes(21));
		SentForm.of(this.me.open("/relief/session"), "/relief/session/confirm").with("after", "6").send(this.me);
		assertThat(this.me.open("/").select("main").text())
			.contains("Your pain went up by 3 or more in the last 7 days.");
		assertThat(this.me.open("/report").select(".report").text()).contains("No check was saved");
	}

	@Test
	void leadsToTheQuestionsAfterAlcohol() {
		assertThat(this.me.open("/relief/session/again/ice").select("main").text()).contains("Take off any patch",
				"Have you had alcohol, a sleeping pill or a strong painkiller?");
	}

	/** Severe pain, and pain that went up by 3. */
	@ParameterizedTest
	@CsvSource({ "8, false", "7, true", "6, true", "4, false" })
	void asksTheQuestionsFirstIfPainIsAReasonTo(int pain, boolean jump) {
		if (jump) {
			save(Treatment.HEAT, 1, 5, pain - 3);
		}
		MvcTestResult result = SentForm.of(this.me.open("/relief/session/again/heat"), "/relief/session")
			.with("feeling", "TIGHT", "pain", String.valueOf(pain))
			.send(this.me);
		boolean asks = jump || pain >= 8;
		assertThat(result).hasRedirectedUrl(asks ? "/relief?again" : "/relief/session");
		if (asks) {
			assertThat(this.me.open("/relief?again").select("main").text())
				.contains("Your pain is strong or has gone up");
		}
	}

	@Test
	void leadsToTheQuestionsAfterSeverePainUntilTheyAreAnswered() {
		save(Treatment.HEAT, 1, 6, 3);
		assertThat(this.me.open("/").select(".last a").eachText()).contains("Heat again");
		this.diary.add(new PainEntry(OwnedId.of(this.me.me(), UUID.randomUUID()),
				Moment.recorded(TODAY, this.clock.instant()), new PainLevel(9)));
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(this.me.open("/").select(".last a").eachText()).containsExactly("Check, then start");
		assertThat(this.me.get("/relief/session/again/heat")).hasRedirectedUrl("/relief?again");
		this.diary.add(new SafetyCheckEntry(OwnedId.of(this.me.me(), UUID.randomUUID()),
				Moment.recorded(TODAY, this.clock.instant()), Set.of()));
		assertThat(this.me.open("/").select(".last a").eachText()).contains("Heat again");
		assertThat(this.me.get("/relief/session/again/heat")).hasStatusOk();
	}

	/** Its page, and the picker's result, say what Today says. */
	@Test
	void saysDuringASessionThatThereWasSeverePain() {
		this.diary.add(new PainEntry(OwnedId.of(this.me.me(), UUID.randomUUID()),
				Moment.recorded(TODAY, this.clock.instant()), new PainLevel(9)));
		Document outcome = Picker.page(this.mvc, Picker.CALM + " feeling=TIGHT pain=4", TestAccounts.as(this.me.me()));
		assertThat(outcome.select(TODAY_CALLOUT)).hasSize(1);
		SentForm.of(outcome, "/relief/session").send(this.me);
		assertThat(this.me.open("/relief/session").select(TODAY_CALLOUT)).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(Contraindication.class)
	void showsAllThatSpeaksAgainstIt(Contraindication one) {
		for (Outcome outcome : List.of(Outcome.ICE, Outcome.HEAT)) {
			Modality modality = (outcome == Outcome.ICE) ? Modality.COLD : Modality.HEAT;
			String words = this.messages.getMessage("guide.contraindication." + one, null, java.util.Locale.ENGLISH);
			assertThat(this.me.open("/relief/session/again/" + outcome.word())
				.select("main li")
				.eachText()
				.contains(words)).isEqualTo(one.speaksAgainst(modality));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "emergency", "move-gently", "nothing" })
	void knowsNoOtherOutcome(String word) {
		assertThat(this.me.get("/relief/session/again/" + word)).hasStatus(404);
	}

	private void save(Treatment treatment, int daysAgo, int before, int after) {
		this.diary.add(new ReliefEntry(OwnedId.of(this.me.me(), UUID.randomUUID()),
				Moment.stated(TODAY.minusDays(daysAgo), null), treatment, null, new PainLevel(before),
				new PainLevel(after)));
	}

}
