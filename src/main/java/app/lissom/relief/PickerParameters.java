package app.lissom.relief;

import java.util.List;

import app.lissom.diary.Treatment;
import app.lissom.safety.Advice;
import app.lissom.safety.Answers;
import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Writes answers as the parameters that {@link PickerForm} reads. */
final class PickerParameters {

	private PickerParameters() {
	}

	/** Returns a form that is filled in with all that this advice follows from. */
	static MultiValueMap<String, String> of(Advice advice) {
		MultiValueMap<String, String> sent = of(advice.answers(),
				advice.isPreferred() ? advice.outcome().treatment() : null);
		boolean whole = advice.answers().skin() != null;
		addNone(sent, "signs", true);
		addNone(sent, "cautions", whole);
		if (whole) {
			sent.add("rest", "true");
		}
		return sent;
	}

	/** Returns what these answers are as they are sent. */
	static MultiValueMap<String, String> of(Answers answers, @Nullable Treatment preferred) {
		MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		answers.signs().stream().sorted().forEach((sign) -> sent.add("signs", sign.name()));
		addIfGiven(sent, "feeling", answers.feeling());
		addIfGiven(sent, "onset", answers.onset());
		addIfGiven(sent, "skin", answers.skin());
		answers.contraindications().stream().sorted().forEach((one) -> sent.add("cautions", one.name()));
		answers.approved().stream().sorted().forEach((modality) -> sent.add("agreed", modality.name()));
		if (answers.pain() != null) {
			sent.add("pain", String.valueOf(answers.pain().value()));
		}
		addIfGiven(sent, "wish", preferred);
		return sent;
	}

	private static void addIfGiven(MultiValueMap<String, String> sent, String name, @Nullable Enum<?> value) {
		if (value != null) {
			sent.add(name, value.name());
		}
	}

	/** Adds that none applies, where nothing else was answered. */
	static void addNone(MultiValueMap<String, String> sent, String name, boolean answered) {
		if (answered) {
			sent.putIfAbsent(name, List.of(PickerForm.NONE));
		}
	}

}
