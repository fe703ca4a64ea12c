package app.lissom.relief;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.SentForm;
import app.lissom.account.TestAccounts;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.SignedInPerson;
import app.lissom.diary.Treatment;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks when ice and heat, or one of them, have to wait. */
@LissomTest
@Tag("database")
@Tag("pages")
class ReliefWaitTests extends SignedInPageTest {

	@Test
	void startsNothingByItselfForADayAfterTheSkinWasHarmed() {
		Document again = this.me.open("/relief/session/again/heat");
		SentForm.of(again, "/relief/session").with("feeling", "TIGHT", "pain", "6").send(this.me);
		this.clock.advance(Duration.ofMinutes(5));
		SentForm.of(this.me.open("/relief/session"), "/relief/session/act").with("act", "TROUBLE").send(this.me);
		SentForm.of(this.me.open("/relief/session"), "/relief/session/confirm").with("after", "3").send(this.me);
		for (int hours : List.of(0, 2, 20)) {
			this.clock.advance(Duration.ofHours(hours));
			assertThat(this.me.open("/").select(".last").text()).contains("heat took your pain from 6 to 3")
				.doesNotContain("Heat again", "Check, then start");
			assertThat(this.me.open("/").select("form[action^='/relief/session/later']")).isEmpty();
			assertThat(this.me.get("/relief/session/again/heat")).hasRedirectedUrl("/relief?again=skin");
			assertThat(Picker
				.page(SentForm.of(again, "/relief/session")
					.with("feeling", "TIGHT", "id", String.valueOf(UUID.randomUUID()))
					.send(this.me))
				.select("main")
				.text()).contains("Move gently", "harmed your skin");
		}
		assertThat(this.me.open("/relief?again=skin").select("main").text()).contains("harmed your skin");
		this.clock.advance(Duration.ofHours(3));
		assertThat(this.me.open("/").select(".last").text()).contains("Heat again");
	}

	/**
	 * Ice and heat wait until someone has advised the person, or a new check finds none.
	 */
	@ParameterizedTest
	@EnumSource(value = WarningSign.class, names = { "FEVER", "BLADDER" })
	void startsNothingByItselfAfterAWarningSign(WarningSign sign) {
		this.diary.add(new ReliefEntry(OwnedId.of(this.me.me(), UUID.randomUUID()),
				Moment.stated(TODAY.minusDays(1), null), Treatment.HEAT, null, new PainLevel(6), new PainLevel(3)));
		SentForm again = SentForm.of(this.me.open("/relief/session/again/heat"), "/relief/session")
			.with("feeling", "TIGHT", "pain", "3");
		check(sign);
		assertThat(this.me.open("/").select(".last").text()).contains("heat took your pain from 6 to 3")
			.doesNotContain("Heat again", "Check, then start");
		assertThat(this.me.get("/relief/session/again/heat")).hasRedirectedUrl("/relief?again=signs");
		assertThat(again.send(this.me)).hasRedirectedUrl("/relief?again=signs");
		assertThat(this.me.open("/relief?again=signs").select("main").text()).contains("found a warning sign");
		this.clock.advance(Duration.ofMinutes(1));
		check();
		assertThat(this.me.open("/").select(".last").text()).contains("Heat again");
		assertThat(again.send(this.me)).hasRedirectedUrl("/relief/session");
		this.clock.advance(Duration.ofMinutes(1));
		check(sign);
		assertThat(this.me.open("/relief/session").select("main .callout").first()).isNotNull()
			.extracting(Element::text)
			.asString()
			.contains("No ice, no heat and no exercises");
	}

	/** Whether it was saved or not, the ice was on the skin. */
	@ParameterizedTest
	@ValueSource(strings = { "confirm", "discard" })
	void theSkinRestsFromIceThatIsNotSavedAsWell(String end) {
		SentForm.of(this.me.open("/relief/session/again/ice"), "/relief/session")
			.with("feeling", "PAINFUL", "pain", "3")
			.send(this.me);
		this.clock.advance(Duration.ofMinutes(16));
		MvcTestResult ended = SentForm.of(this.me.open("/relief/session"), "/relief/session/" + end).send(this.me);
		var again = this.mvc.get().uri("/relief/session/again/ice");
		if (end.equals("discard")) {
			again.cookie(ended.getResponse().getCookies());
		}
		assertThat(SignedInPerson.page(again.with(TestAccounts.as(this.me.me())).exchange())
			.select("form[action='/relief/session']")).isEmpty();
	}

	/** Whatever is answered, and though the session was not saved. */
	@ParameterizedTest
	@ValueSource(strings = { "confirm", "discard" })
	void advisesNeitherIceNorHeatForADayAfterTheSkinWasHarmed(String end) {
		SentForm.of(this.me.open("/relief/session/again/heat"), "/relief/session")
			.with("feeling", "TIGHT", "pain", "6")
			.send(this.me);
		SentForm.of(this.me.open("/relief/session"), "/relief/session/act").with("act", "TROUBLE").send(this.me);
		SentForm.of(this.me.open("/relief/session"), "/relief/session/" + end).send(this.me);
		this.clock.advance(Duration.ofHours(23));
		for (String feeling : List.of("PAINFUL", "TIGHT", "BOTH")) {
			assertThat(answer(feeling)).contains("Move gently", "Ice or heat has harmed your skin");
		}
		this.clock.advance(Duration.ofHours(2));
		assertThat(answer("TIGHT")).contains("Heat").doesNotContain("harmed your skin");
	}

	@Test
	void waitsWhileTheSkinRestsFromIce() {
		this.diary.add(new ReliefEntry(OwnedId.of(this.me.me(), UUID.randomUUID()),
				Moment.stated(TODAY, this.clock.instant().minus(Duration.ofHours(1))), Treatment.ICE, null,
				new PainLevel(6), new PainLevel(3)));
		assertThat(this.me.open("/").select(".last a[href*=again]")).isEmpty();
		Document page = this.me.open("/relief/session/again/ice");
		assertThat(page.select("form[action='/relief/session']")).isEmpty();
		assertThat(this.me.open("/relief/session/again/heat").select("form[action='/relief/session']")).hasSize(1);
	}

	private void check(WarningSign... signs) {
		this.diary.add(new SafetyCheckEntry(OwnedId.of(this.me.me(), UUID.randomUUID()),
				Moment.recorded(TODAY, this.clock.instant()), Set.of(signs)));
	}

	private String answer(String feeling) {
		return Picker
			.page(this.me.post("/relief", "direct", "true", "signs", "NONE", "rest", "true", "feeling", feeling,
					"onset", "LONGER", "skin", "AS_USUAL", "cautions", "NONE"))
			.select("main")
			.text();
	}

}
