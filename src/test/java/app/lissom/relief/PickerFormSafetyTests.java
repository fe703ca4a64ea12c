package app.lissom.relief;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import app.lissom.RandomValues;
import app.lissom.diary.Feeling;
import app.lissom.diary.Treatment;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import app.lissom.guide.WarningSign.Urgency;
import app.lissom.safety.Advice;
import app.lissom.safety.Onset;
import app.lissom.safety.Outcome;
import app.lissom.safety.RuleInput;
import app.lissom.safety.Skin;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that the advice is safe for all answers, even those that no form can send. */
class PickerFormSafetyTests {

	@Test
	void asksAgainOrDecides() {
		RandomValues.forAll((any) -> {
			PickerForm form = form(any);
			QuestionPage questions = new QuestionPage(form);
			if (questions.isNext()) {
				assertThat(questions.next().getViewName()).isIn("relief/signs", "relief/questions");
			}
			else {
				assertThat(Advice.of(form.answers(), form.preferredTreatment()).outcome()).isNotNull();
			}
		});
	}

	@Test
	void neverAdvisesWhatIsNotSafe() {
		RandomValues.forAll((any) -> {
			PickerForm form = form(any);
			RuleInput input = form.answers().ruleInput();
			if (!new QuestionPage(form).isNext()) {
				Treatment protocol = Advice.of(form.answers(), form.preferredTreatment()).outcome().treatment();
				assertThat(protocol == null || input.allows(protocol)).isTrue();
			}
		});
	}

	@Test
	void aSignIsNeverMissed() {
		RandomValues.forAll((any) -> {
			PickerForm some = form(any);
			WarningSign sign = any.of(WarningSign.values());
			PickerForm form = new PickerForm(Stream.concat(some.signs().stream(), Stream.of(sign.name())).toList(),
					some.feeling(), some.onset(), some.skin(), some.cautions(), some.agreed(), some.pain(),
					some.preferred(), some.remaining(), List.of());
			assertThat(new QuestionPage(form).isNext()).isFalse();
			Outcome outcome = Advice.of(form.answers(), form.preferredTreatment()).outcome();
			assertThat(outcome).isIn(Outcome.EMERGENCY, Outcome.URGENT);
			if (sign.urgency() == Urgency.EMERGENCY) {
				assertThat(outcome).isEqualTo(Outcome.EMERGENCY);
			}
		});
	}

	@Test
	void noAnswersAreNeverSafe() {
		RandomValues.forAll((any) -> {
			PickerForm form = form(any);
			if (form.signs().isEmpty() || form.remaining().isEmpty()) {
				assertThat(new QuestionPage(form).isNext() || form.isUrgent()).isTrue();
			}
		});
	}

	private static PickerForm form(RandomValues any) {
		return new PickerForm(values(any, names(WarningSign.values())), values(any, names(Feeling.values())),
				values(any, names(Onset.values())), values(any, names(Skin.values())),
				values(any, names(Contraindication.values())), values(any, names(Modality.values())),
				values(any, List.of("0", "7", "8", "10")), values(any, names(Treatment.values())),
				values(any, List.of("true")), List.of());
	}

	/** Mostly what the form offers, sometimes anything. */
	private static List<String> values(RandomValues any, List<String> offered) {
		return switch (any.between(1, 19)) {
			case 1 -> any.list(0, 2, (one) -> one.text(0, 6));
			case 2, 3 -> any.list(0, 4, (one) -> one.of(offered));
			case 4, 5, 6, 7 -> List.of("NONE");
			default -> List.of(any.of(offered));
		};
	}

	private static List<String> names(Enum<?>[] values) {
		return Arrays.stream(values).map(Enum::name).toList();
	}

}
