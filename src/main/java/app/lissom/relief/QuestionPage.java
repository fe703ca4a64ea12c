package app.lissom.relief;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.lissom.diary.Feeling;
import app.lissom.guide.WarningSign;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The questions that are still to be answered. */
class QuestionPage {

	private static final Map<String, Object> OPTIONS = Map.of("signs", WarningSign.values(), "feelings",
			Feeling.values(), "onsets", Onset.values(), "skins", Skin.values(), "cautions", Contraindication.values(),
			"modalities", Modality.values(), "askFirst", askFirst());

	private final PickerForm form;

	QuestionPage(PickerForm form) {
		this.form = form;
	}

	/** Whether anything is still to be asked before there is an outcome. */
	boolean isNext() {
		return this.form.isToBeChanged() || !this.form.isUrgent()
				&& (this.form.checkSigns().hasErrors() || !this.form.isWhole() || this.form.checkRest().hasErrors());
	}

	/** The page to ask it. */
	ModelAndView next() {
		BindingResult signs = this.form.checkSigns();
		if (signs.hasErrors() || this.form.isUrgent()) {
			return page("relief/signs", signs);
		}
		boolean asked = this.form.isWhole() && !this.form.isToBeChanged();
		return page("relief/questions", asked ? this.form.checkRest() : this.form.noErrors());
	}

	/** The first page, before anything was answered. */
	ModelAndView first() {
		return page("relief/signs", this.form.noErrors());
	}

	/** The first question alone, before it was answered. */
	ModelAndView check(UUID id) {
		return page("relief/check", this.form.noErrors()).addObject("id", id);
	}

	/** The first question alone, once more. */
	ModelAndView checkAgain(UUID id) {
		return page("relief/check", this.form.checkSigns()).addObject("id", id);
	}

	private static String askFirst() {
		return Arrays.stream(Contraindication.values())
			.filter(Contraindication::isAskFirst)
			.map(Contraindication::name)
			.collect(Collectors.joining(" "));
	}

	private static ModelAndView page(String view, BindingResult errors) {
		HttpStatus status = errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
		return new ModelAndView(view, errors.getModel(), status).addAllObjects(OPTIONS);
	}

}
