package app.lissom.relief;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Feeling;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.kernel.AccountId;
import app.lissom.safety.Answers;
import app.lissom.safety.Onset;
import app.lissom.safety.RuleInput;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that no page of an outcome contradicts itself. */
@LissomTest
class OutcomePageTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	@BeforeEach
	void prepare() {
		this.clock.stopAt(NOON);
		this.me = this.people.createAccountIn("UTC");
	}

	@Test
	void agreesWithItselfForAllAnswers() {
		for (String answers : allAnswers()) {
			check(answers, Picker.page(this.mvc, answers), false);
		}
	}

	/**
	 * Wishes and pain are left to {@code -Pthorough}: nothing that rests depends on them.
	 */
	@Test
	void agreesWithItselfWhileTheSkinRestsFromIce() {
		restFromIce(allAnswers().stream().filter((answers) -> !answers.matches(".* (pain|wish)=.*")).toList());
	}

	@Test
	@Tag("thorough")
	void agreesWithItselfForAllAnswersWhileTheSkinRestsFromIce() {
		restFromIce(allAnswers());
	}

	@Test
	void offersHeatUntilIceIsAdvisedAgain() {
		restFromIce(List.of());
		Document page = Picker.page(this.mvc, Picker.CALM + " feeling=PAINFUL wish=HEAT", TestAccounts.as(this.me));
		assertThat(page.select(".outcome-head").text()).contains("You can use ice again from 14:15. Until then, heat")
			.doesNotContain("We'd start with something else", "You'd rather");
	}

	private void restFromIce(List<String> all) {
		assertThat(Picker.send(this.mvc, "/relief/log",
				Picker.CALM + " feeling=PAINFUL id=" + UUID.randomUUID() + " check=" + UUID.randomUUID(),
				TestAccounts.as(this.me), SecurityMockMvcRequestPostProcessors.csrf()))
			.redirectedUrl()
			.startsWith("/diary/2026-11-22?saved=");
		this.clock.advance(Duration.ofHours(1));
		for (String answers : all) {
			Document page = Picker.page(this.mvc, answers, TestAccounts.as(this.me));
			check(answers, page, page.select("h1").text().toLowerCase().contains("ice"));
		}
	}

	private static void check(String answers, Document page, boolean rests) {
		Answers given = answersOf(answers);
		RuleInput input = given.ruleInput();
		String text = page.select("main").text();
		boolean cold = !page.select(".plan-step--cold").isEmpty();
		boolean warm = !page.select(".plan-step--heat").isEmpty();
		assertThat(text).as(answers).doesNotContain("??");
		assertThat(cold).as(answers).isIn(false, input.skinOk() && input.coldOk());
		assertThat(warm).as(answers).isIn(false, input.skinOk() && input.heatOk());
		assertThat(text.contains("Wait a while before more ice")).as(answers).isEqualTo(rests);
		List<String> times = page.select(".plan-when").eachText();
		assertThat(times.stream().anyMatch((time) -> time.startsWith("Now"))).as(answers)
			.isEqualTo((cold || warm) && !rests);
		assertThat(page.select("form[action=/relief/timer], form[action=/relief/session]").isEmpty()).as(answers)
			.isEqualTo(rests || !cold && !warm);
		assertThat(text.contains("Biofreeze")).as(answers).isEqualTo(cold && !warm && !has(given, "PATCH_OR_RUB"));
		assertThat(text.contains("Take off any patch")).as(answers).isEqualTo(cold && has(given, "PATCH_OR_RUB"));
		boolean careful = cold && has(given, "DROWSY");
		assertThat(text.contains("set an alarm for 10 minutes")).as(answers).isEqualTo(careful);
		if (careful) {
			assertThat(text).as(answers).doesNotContain("15 minutes", "20 minutes in total", "On your side");
		}
		if (given.feeling() == Feeling.PAINFUL) {
			assertThat(page.select(".outcome-head").text()).as(answers).doesNotContain("tight");
		}
		assertThat(text.contains("Speak to someone today")).as(answers).isEqualTo(given.pain() != null);
		assertThat(text.contains("under 16, or pregnant")).as(answers).isNotEqualTo(has(given, "PREGNANCY"));
		assertThat(text.contains("don't use ice or heat. Small")).as(answers)
			.isEqualTo(!cold && !warm && !rests && !input.skinOk());
		assertThat(text.contains("Dry your skin")).as(answers).isEqualTo(cold && warm);
		assertThat(text.contains("it's very bad")).as(answers).isNotEqualTo(text.contains("Speak to someone today"));
		boolean heatInstead = text.contains("Until then, heat is fine for you.");
		assertThat(heatInstead && text.contains("We'd start with something else")).as(answers).isFalse();
		assertThat(Pattern.compile("We'd usually [^.]*\\.").matcher(text).results().map(MatchResult::group)).as(answers)
			.allMatch((usual) -> usual.contains("isn't safe for you"))
			.allMatch((usual) -> text.contains("is not safe for you"));
		for (Modality modality : Modality.values()) {
			String word = (modality == Modality.HEAT) ? "Heat is not safe" : "Ice is not safe";
			boolean safe = (modality == Modality.HEAT) ? input.heatOk() : input.coldOk();
			assertThat(text.contains(word)).as(answers).isEqualTo(!safe && input.skinOk());
		}
	}

	private static boolean has(Answers answers, String caution) {
		return answers.contraindications().contains(Contraindication.valueOf(caution));
	}

	private static Answers answersOf(String answers) {
		return PickerForm.of(Picker.params(answers)).answers();
	}

	/** Every feeling with each fact that changes a page, and pairs of those for ice. */
	private static List<String> allAnswers() {
		List<String> all = new ArrayList<>();
		List<String> cautions = List.of("NONE", "PATCH_OR_RUB", "DROWSY", "PATCH_OR_RUB cautions=DROWSY", "RAYNAUDS",
				"DIABETES agreed=COLD", "DIABETES agreed=HEAT", "DIABETES agreed=COLD agreed=HEAT", "POOR_CIRCULATION",
				"INFLAMED_SKIN", "MULTIPLE_SCLEROSIS", "HEART_DISEASE cautions=DROWSY");
		for (Feeling feeling : Feeling.values()) {
			for (Onset onset : List.of(Onset.KNOCK, Onset.LONGER)) {
				String start = "signs=NONE rest=true feeling=" + feeling + " onset=" + onset;
				all.add(start + " skin=UNSURE cautions=NONE");
				for (String caution : cautions) {
					for (String more : List.of("", " pain=9", " wish=ICE", " wish=HEAT", " wish=HEAT_THEN_ICE")) {
						all.add(start + " skin=AS_USUAL cautions=" + caution + more);
					}
				}
			}
		}
		return all;
	}

}
