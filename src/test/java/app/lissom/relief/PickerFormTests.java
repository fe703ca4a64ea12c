package app.lissom.relief;

import java.util.List;
import java.util.Map;
import java.util.Set;

import app.lissom.diary.Feeling;
import app.lissom.diary.Treatment;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.PainLevel;
import app.lissom.safety.Advice;
import app.lissom.safety.Answers;
import app.lissom.safety.Onset;
import app.lissom.safety.Skin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

class PickerFormTests {

	private final MultiValueMap<String, String> sent = new LinkedMultiValueMap<>(
			Map.of("signs", List.of("NONE"), "feeling", List.of("PAINFUL"), "onset", List.of("LONGER"), "skin",
					List.of("AS_USUAL"), "cautions", List.of("NONE"), "rest", List.of("true")));

	@Test
	void readsEachAnswer() {
		this.sent.put("cautions", List.of("RAYNAUDS", "INFECTION"));
		this.sent.add("agreed", "COLD");
		this.sent.add("pain", "10");
		this.sent.add("wish", "HEAT");
		assertThat(form().answers()).isEqualTo(new Answers(Set.of(), Feeling.PAINFUL, Onset.LONGER, Skin.AS_USUAL,
				Set.of(Contraindication.RAYNAUDS, Contraindication.INFECTION), Set.of(Modality.COLD),
				new PainLevel(10)));
		assertThat(form().preferredTreatment()).isEqualTo(Treatment.HEAT);
		assertThat(form().checkSigns().hasErrors()).isFalse();
		assertThat(form().checkRemainingAnswers().hasErrors()).isFalse();
	}

	@Test
	void ignoresTwoAnswersToOneQuestion() {
		this.sent.put("feeling", List.of("PAINFUL", "TIGHT"));
		this.sent.put("wish", List.of("HEAT", "ICE"));
		assertThat(form().answers().feeling()).isNull();
		assertThat(form().preferredTreatment()).isNull();
		assertThat(codes(form().checkRemainingAnswers())).containsExactly("relief.feeling.missing", "relief.unknown");
	}

	@ParameterizedTest
	@CsvSource({ "feeling, SOFT, relief.feeling.missing", "onset, SOON, relief.onset.missing",
			"skin, BLUE, relief.skin.missing", "cautions, HURRY, relief.unknown", "agreed, NONE, relief.unknown",
			"pain, 11, relief.pain.missing", "pain, '', relief.pain.missing", "wish, NAP, relief.unknown",
			"feeling,, relief.feeling.missing", "onset,, relief.onset.missing", "skin,, relief.skin.missing",
			"cautions,, relief.cautions.missing" })
	void namesTheAnswerThatIsWrong(String field, String value, String code) {
		this.sent.put(field, (value != null) ? List.of(value) : List.of());
		assertThat(codes(form().checkRemainingAnswers())).containsExactly(code);
		assertThat(new QuestionPage(form()).isNext()).isTrue();
	}

	@Test
	void rejectsSignsThatDoNotExist() {
		this.sent.put("signs", List.of("NONE", "HURRY"));
		assertThat(codes(form().checkSigns())).containsExactly("relief.unknown");
		this.sent.remove("signs");
		assertThat(codes(form().checkSigns())).containsExactly("relief.signs.missing");
	}

	@Test
	void asksForSignsBeforeAnInfectionDecides() {
		this.sent.put("cautions", List.of("INFECTION"));
		assertThat(form().isUrgent()).isTrue();
		this.sent.remove("signs");
		assertThat(form().isUrgent()).isFalse();
		this.sent.put("signs", List.of("FEVER"));
		this.sent.put("cautions", List.of("NONE"));
		assertThat(form().isUrgent()).isTrue();
		this.sent.put("signs", List.of("NONE"));
		assertThat(form().isUrgent()).isFalse();
	}

	@Test
	void asksForSignsFirst() {
		assertThat(new QuestionPage(form()).isNext()).isFalse();
		this.sent.remove("rest");
		this.sent.remove("skin");
		assertPage("relief/questions", HttpStatus.OK);
		this.sent.put("rest", List.of("true"));
		assertPage("relief/questions", HttpStatus.UNPROCESSABLE_CONTENT);
		this.sent.put("change", List.of("true"));
		assertPage("relief/questions", HttpStatus.OK);
		this.sent.put("signs", List.of("FEVER"));
		assertPage("relief/signs", HttpStatus.OK);
		this.sent.remove("signs");
		assertPage("relief/signs", HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void startsWithoutAnAnswerAndWithoutAnError() {
		assertThat(PickerForm.empty().answers().signs()).isEmpty();
		ModelAndView first = new QuestionPage(PickerForm.empty()).first();
		assertThat(first.getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(first.getModel()).containsEntry("signs", WarningSign.values());
	}

	@Test
	void sendsTheSameAnswersAgain() {
		this.sent.put("cautions", List.of("INFECTION", "RAYNAUDS"));
		this.sent.put("agreed", List.of("COLD", "HEAT"));
		this.sent.add("pain", "10");
		this.sent.add("wish", "HEAT");
		this.sent.add("change", "true");
		assertThat(form().sent()).isEqualTo(this.sent);
		this.sent.put("signs", List.of("BOWEL", "FEVER"));
		assertThat(form().sent()).isEqualTo(this.sent);
	}

	@Test
	void sendsNothingAgainThatWasNotAnswered() {
		assertThat(PickerForm.empty().sent()).isEmpty();
		this.sent.keySet().retainAll(Set.of("signs", "feeling"));
		assertThat(form().sent()).isEqualTo(this.sent);
	}

	@Test
	void sendsNothingAgainThatIsUnknown() {
		this.sent.put("signs", List.of("NONE", "HURRY"));
		this.sent.put("feeling", List.of("SOFT"));
		this.sent.add("pain", "11");
		MultiValueMap<String, String> again = form().sent();
		assertThat(again).doesNotContainKeys("feeling", "pain").containsEntry("signs", List.of("NONE"));
	}

	@Test
	void anUnknownCautionIsNotSentAgainAsNone() {
		this.sent.put("cautions", List.of("HURRY"));
		assertThat(form().sent()).doesNotContainKey("cautions");
	}

	@Test
	void sendsAgainThatTheFeelingIsUncertain() {
		this.sent.put("feeling", List.of("UNSURE"));
		assertThat(form().sent()).isEqualTo(this.sent);
	}

	@ParameterizedTest
	@CsvSource({ ",", "HEAT,", "HEAT, RAYNAUDS" })
	void anAdviceCanBeAskedForAgain(@Nullable String preferred, @Nullable String caution) {
		this.sent.put("cautions", List.of((caution != null) ? caution : "NONE"));
		this.sent.add("pain", "3");
		Advice advice = Advice.of(form().answers(), (preferred != null) ? Treatment.valueOf(preferred) : null);
		MultiValueMap<String, String> again = PickerParameters.of(advice);
		assertThat(QuestionPage.advise(again, PickerFormTests::page).getModel()).containsEntry("advice", advice);
		assertThat(again.containsKey("wish")).isEqualTo(advice.isPreferred());
	}

	/** A question that was not reached is not answered by "none of these". */
	@Test
	void anAdviceOnASignAloneSendsTheSignAlone() {
		Advice advice = Advice.of(new Answers(Set.of(WarningSign.BOWEL), null, null, null, Set.of(), Set.of(), null),
				null);
		assertThat(PickerParameters.of(advice)).isEqualTo(Map.of("signs", List.of("BOWEL")));
	}

	@Test
	void asksInsteadOfAdvisingWhileAnAnswerIsMissing() {
		assertThat(QuestionPage.advise(this.sent, PickerFormTests::page).getViewName()).isEqualTo("advice");
		this.sent.remove("skin");
		assertThat(QuestionPage.advise(this.sent, PickerFormTests::page).getViewName()).isEqualTo("relief/questions");
	}

	@Test
	void isWrongOnlyWhereAnAnswerIsAskedForAgain() {
		assertThat(new QuestionPage(form()).isWrong()).isFalse();
		this.sent.remove("skin");
		assertThat(new QuestionPage(form()).isWrong()).isTrue();
		this.sent.remove("rest");
		assertThat(new QuestionPage(form()).isWrong()).as("not asked yet").isFalse();
		this.sent.put("signs", List.of("FEVER"));
		assertThat(new QuestionPage(form()).isWrong()).as("not asked at all").isFalse();
		this.sent.put("signs", List.of("FEVER", "HURRY"));
		assertThat(new QuestionPage(form()).isWrong()).as("decided by the known sign").isFalse();
	}

	@Test
	void anUncertainFeelingCountsOnceTheSignsAreAnsweredAndDoNotDecide() {
		assertThat(new QuestionPage(form()).isUnsure()).isFalse();
		this.sent.put("feeling", List.of("UNSURE"));
		assertThat(new QuestionPage(form()).isUnsure()).isTrue();
		this.sent.put("change", List.of("true"));
		assertThat(new QuestionPage(form()).isUnsure()).isFalse();
		this.sent.remove("change");
		this.sent.put("signs", List.of("FEVER"));
		assertThat(new QuestionPage(form()).isUnsure()).isFalse();
		this.sent.remove("signs");
		assertThat(new QuestionPage(form()).isUnsure()).isFalse();
	}

	private static ModelAndView page(Advice advice) {
		return new ModelAndView("advice", "advice", advice);
	}

	private void assertPage(String view, HttpStatus status) {
		QuestionPage questions = new QuestionPage(form());
		assertThat(questions.isNext()).isTrue();
		assertThat(questions.next().getViewName()).isEqualTo(view);
		assertThat(questions.next().getStatus()).isEqualTo(status);
	}

	private PickerForm form() {
		return PickerForm.of(this.sent);
	}

	private static List<String> codes(BindingResult errors) {
		return errors.getAllErrors().stream().map(ObjectError::getCode).toList();
	}

}
