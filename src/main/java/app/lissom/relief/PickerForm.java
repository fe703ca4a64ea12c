package app.lissom.relief;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import app.lissom.diary.Feeling;
import app.lissom.diary.Treatment;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.PainLevel;
import app.lissom.safety.Answers;
import app.lissom.safety.Onset;
import app.lissom.safety.Skin;
import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/**
 * Holds the answers as sent, each with any number of values. It is not bound by Spring,
 * because a warning sign counts despite any other error.
 *
 * @param preferred the treatment that the person prefers, sent as {@code wish}
 * @param remaining not empty when questions 2 to 6 were asked
 * @param change not empty when the answers are to be changed
 */
record PickerForm(List<String> signs, List<String> feeling, List<String> onset, List<String> skin,
		List<String> cautions, List<String> agreed, List<String> pain, List<String> preferred, List<String> remaining,
		List<String> change) {

	/** The value of an answer that excludes all others. */
	static final String NONE = "NONE";

	/** The value of a feeling that the person cannot name. */
	static final String UNSURE = "UNSURE";

	private static final List<String> LEVELS = IntStream.rangeClosed(0, 10).mapToObj(String::valueOf).toList();

	static PickerForm of(MultiValueMap<String, String> sent) {
		return new PickerForm(values(sent, "signs"), values(sent, "feeling"), values(sent, "onset"),
				values(sent, "skin"), values(sent, "cautions"), values(sent, "agreed"), values(sent, "pain"),
				values(sent, "wish"), values(sent, "rest"), values(sent, "change"));
	}

	private static List<String> values(MultiValueMap<String, String> sent, String name) {
		return List.copyOf(sent.getOrDefault(name, List.of()));
	}

	static PickerForm empty() {
		return of(new LinkedMultiValueMap<>());
	}

	Answers answers() {
		return new Answers(known(WarningSign.class, this.signs), one(Feeling.class, this.feeling),
				one(Onset.class, this.onset), one(Skin.class, this.skin), known(Contraindication.class, this.cautions),
				known(Modality.class, this.agreed),
				isOne(LEVELS, this.pain) ? new PainLevel(Integer.parseInt(this.pain.get(0))) : null);
	}

	@Nullable Treatment preferredTreatment() {
		return one(Treatment.class, this.preferred);
	}

	/**
	 * Returns whether a warning sign decides before all is answered. Without an answer to
	 * the first question none does: an unknown sign may be worse than the known one.
	 */
	boolean isUrgent() {
		Answers answers = answers();
		return !answers.signs().isEmpty() || !checkSigns().hasErrors() && answers.ruleInput().urgent();
	}

	boolean isWhole() {
		return !this.remaining.isEmpty();
	}

	boolean isUnsure() {
		return this.feeling.equals(List.of(UNSURE));
	}

	boolean isToBeChanged() {
		return !this.change.isEmpty();
	}

	/** Returns what it says as it is sent again, without anything unknown. */
	MultiValueMap<String, String> sent() {
		MultiValueMap<String, String> sent = PickerParameters.of(answers(), preferredTreatment());
		Map.of("signs", this.signs, "cautions", this.cautions)
			.forEach((name, values) -> PickerParameters.addNone(sent, name, values.contains(NONE)));
		if (isUnsure()) {
			sent.add("feeling", UNSURE);
		}
		Map.of("rest", isWhole(), "change", isToBeChanged()).forEach((name, value) -> {
			if (value) {
				sent.add(name, "true");
			}
		});
		return sent;
	}

	BindingResult checkSigns() {
		BindingResult errors = noErrors();
		requireSome(errors, "signs", this.signs, names(WarningSign.class));
		return errors;
	}

	BindingResult checkRemainingAnswers() {
		BindingResult errors = noErrors();
		requireOne(errors, "feeling", this.feeling, names(Feeling.class));
		requireOne(errors, "onset", this.onset, names(Onset.class));
		requireOne(errors, "skin", this.skin, names(Skin.class));
		requireSome(errors, "cautions", this.cautions, names(Contraindication.class));
		if (!names(Modality.class).containsAll(this.agreed)) {
			errors.rejectValue("agreed", "relief.unknown");
		}
		if (!this.pain.isEmpty()) {
			requireOne(errors, "pain", this.pain, LEVELS);
		}
		if (!this.preferred.isEmpty() && preferredTreatment() == null) {
			errors.reject("relief.unknown");
		}
		return errors;
	}

	BindingResult noErrors() {
		return new BeanPropertyBindingResult(this, "form");
	}

	private static void requireSome(Errors errors, String field, List<String> sent, List<String> known) {
		if (sent.isEmpty()) {
			errors.rejectValue(field, "relief." + field + ".missing");
		}
		else if (!sent.stream().allMatch((value) -> value.equals(NONE) || known.contains(value))) {
			errors.rejectValue(field, "relief.unknown");
		}
	}

	private static void requireOne(Errors errors, String field, List<String> sent, List<String> known) {
		if (!isOne(known, sent)) {
			errors.rejectValue(field, "relief." + field + ".missing");
		}
	}

	private static boolean isOne(List<String> known, List<String> sent) {
		return sent.size() == 1 && known.contains(sent.get(0));
	}

	private static <E extends Enum<E>> @Nullable E one(Class<E> type, List<String> sent) {
		return (sent.size() == 1) ? known(type, sent).stream().findFirst().orElse(null) : null;
	}

	private static <E extends Enum<E>> Set<E> known(Class<E> type, List<String> sent) {
		Set<E> known = EnumSet.allOf(type);
		known.removeIf((value) -> !sent.contains(value.name()));
		return known;
	}

	private static <E extends Enum<E>> List<String> names(Class<E> type) {
		return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
	}

}
