package app.lissom.sharing;

import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Edits the questions at the end of the report. */
@Controller
@RequestMapping("/report/questions")
class ReportQuestionsController {

	private final ReportQuestions questions;

	ReportQuestionsController(ReportQuestions questions) {
		this.questions = questions;
	}

	@GetMapping
	String edit(@SignedIn AccountId me, Model model) {
		model.addAttribute("form", ReportQuestionsForm.of(this.questions.of(me)));
		return "sharing/questions";
	}

	@PostMapping
	ModelAndView update(@SignedIn AccountId me, @Valid @ModelAttribute("form") ReportQuestionsForm form,
			Errors errors) {
		if (errors.hasErrors()) {
			return new ModelAndView("sharing/questions", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.questions.write(me, form.questions());
		return new ModelAndView(Redirect.to("/report"));
	}

}
