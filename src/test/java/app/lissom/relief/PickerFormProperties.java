package app.lissom.relief;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import app.lissom.diary.Feeling;
import app.lissom.diary.Treatment;
import app.lissom.guide.WarningSign;
import app.lissom.guide.WarningSign.Urgency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every set of answers that a form can send, and for those it cannot. */
class PickerFormProperties {

	@Property(edgeCases = EdgeCasesMode.NONE)
	void asksAgainOrDecides(@ForAll("sent") PickerForm form) {
		QuestionPage questions = new QuestionPage(form);
		if (questions.isNext()) {
			assertThat(questions.next().getViewName()).isIn("relief/signs", "relief/questions");
		}
		else {
			assertThat(Advice.on(form.answers(), form.wished()).outcome()).isNotNull();
		}
	}

	@Property(edgeCases = EdgeCasesMode.NONE)
	void neverAdvisesWhatIsNotSafe(@ForAll("sent") PickerForm form) {
		RuleInput facts = form.answers().facts();
		if (!new QuestionPage(form).isNext()) {
			Treatment protocol = Advice.on(form.answers(), form.wished()).outcome().protocol();
			assertThat(protocol == null || facts.allow(protocol)).isTrue();
		}
	}

	@Property(edgeCases = EdgeCasesMode.NONE)
	void aSignIsNeverMissed(@ForAll("sent") PickerForm some, @ForAll WarningSign sign) {
		PickerForm form = new PickerForm(Stream.concat(some.signs().stream(), Stream.of(sign.name())).toList(),
				some.feeling(), some.onset(), some.skin(), some.cautions(), some.agreed(), some.pain(), some.wish(),
				some.rest(), List.of());
		assertThat(new QuestionPage(form).isNext()).isFalse();
		Outcome outcome = Advice.on(form.answers(), form.wished()).outcome();
		assertThat(outcome).isIn(Outcome.EMERGENCY, Outcome.URGENT);
		if (sign.urgency() == Urgency.EMERGENCY) {
			assertThat(outcome).isEqualTo(Outcome.EMERGENCY);
		}
	}

	@Property(edgeCases = EdgeCasesMode.NONE)
	void nothingAnsweredIsNeverSafe(@ForAll("sent") PickerForm form) {
		if (form.signs().isEmpty() || form.rest().isEmpty()) {
			assertThat(new QuestionPage(form).isNext() || form.isUrgent()).isTrue();
		}
	}

	@Provide
	Arbitrary<PickerForm> sent() {
		List<Arbitrary<List<String>>> fields = Stream
			.of("signs", "feeling", "onset", "skin", "cautions", "agreed", "pain", "wish", "rest")
			.map(PickerFormProperties::values)
			.toList();
		return Combinators.combine(fields)
			.as((sent) -> new PickerForm(sent.get(0), sent.get(1), sent.get(2), sent.get(3), sent.get(4), sent.get(5),
					sent.get(6), sent.get(7), sent.get(8), List.of()));
	}

	/** Mostly what the form offers, sometimes anything. */
	private static Arbitrary<List<String>> values(String name) {
		Arbitrary<String> offered = Arbitraries.of(switch (name) {
			case "signs" -> names(WarningSign.values());
			case "feeling" -> names(Feeling.values());
			case "onset" -> names(Onset.values());
			case "skin" -> names(Skin.values());
			case "cautions" -> names(Contraindication.values());
			case "agreed" -> names(Modality.values());
			case "wish" -> names(Treatment.values());
			case "pain" -> List.of("0", "7", "8", "10");
			default -> List.of("true");
		});
		Arbitrary<List<String>> one = offered.list().ofSize(1);
		return Arbitraries.frequencyOf(Tuple.of(12, one), Tuple.of(4, Arbitraries.just(List.of("NONE"))),
				Tuple.of(2, offered.list().ofMaxSize(4)),
				Tuple.of(1, Arbitraries.strings().ofMaxLength(6).list().ofMaxSize(2)));
	}

	private static List<String> names(Enum<?>[] values) {
		return Arrays.stream(values).map(Enum::name).toList();
	}

}
