package app.lissom.relief;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.diary.Feeling;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import app.lissom.safety.Advice;
import app.lissom.safety.Onset;
import app.lissom.safety.Skin;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Asks the questions that are not answered yet. */
record QuestionPage(PickerForm form) {

	static final Map<String, Object> OPTIONS = Map.of("signs", WarningSign.values(), "feelings",
			Stream.concat(Arrays.stream(Feeling.values()).map(Feeling::name), Stream.of(PickerForm.UNSURE)).toList(),
			"onsets", Onset.values(), "skins", Skin.values(), "cautions", Contraindication.values(), "modalities",
			Modality.values(), "askFirst",
			Arrays.stream(Contraindication.values())
				.filter(Contraindication::isAskFirst)
				.map(Contraindication::name)
				.collect(Collectors.joining(" ")));

	/** Advises on the answers that were sent, or asks for what they lack. */
	static ModelAndView advise(MultiValueMap<String, String> sent, Function<Advice, ModelAndView> answer) {
		PickerForm form = PickerForm.of(sent);
		QuestionPage questions = new QuestionPage(form);
		return questions.isNext() ? questions.next()
				: answer.apply(Advice.of(form.answers(), form.preferredTreatment()));
	}

	/** Returns whether anything has to be asked before there is an outcome. */
	boolean isNext() {
		return this.form.isToBeChanged() || !this.form.isUrgent() && (this.form.checkSigns().hasErrors()
				|| !this.form.isWhole() || this.form.checkRemainingAnswers().hasErrors());
	}

	ModelAndView next() {
		BindingResult errors = this.form.checkSigns();
		if (errors.hasErrors() || this.form.isUrgent()) {
			return page("relief/signs", errors);
		}
		boolean asked = this.form.isWhole() && !this.form.isToBeChanged();
		return page("relief/questions", asked ? this.form.checkRemainingAnswers() : this.form.noErrors());
	}

	/** Asks the first question, before anything is answered. */
	ModelAndView first() {
		return page("relief/signs", this.form.noErrors());
	}

	/**
	 * Returns whether the person cannot tell how it feels, and no warning sign decides.
	 */
	boolean isUnsure() {
		return this.form.isUnsure() && !this.form.isToBeChanged() && !this.form.isUrgent()
				&& !this.form.checkSigns().hasErrors();
	}

	/**
	 * Returns whether an answer is missing or cannot be read, so that it is asked again.
	 */
	boolean isWrong() {
		return isNext() && next().getStatus() != HttpStatus.OK;
	}

	/** Asks the first question alone, for a safety check with this id. */
	ModelAndView safetyCheck(UUID id, BindingResult errors) {
		return page("relief/check", errors).addObject("id", id);
	}

	private static ModelAndView page(String view, BindingResult errors) {
		HttpStatus status = errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
		return new ModelAndView(view, errors.getModel(), status).addAllObjects(OPTIONS);
	}

}
