package app.lissom.sharing;

import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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
	String update(@SignedIn AccountId me, @Valid @ModelAttribute("form") ReportQuestionsForm form, Errors errors) {
		if (errors.hasErrors()) {
			return "sharing/questions";
		}
		this.questions.write(me, form.questions());
		return Redirect.to("/report");
	}

}
