package app.lissom.sharing;

import app.lissom.account.AccountId;
import app.lissom.account.SignedIn;
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

/** What somebody wants to ask. */
@Controller
@RequestMapping("/report/questions")
class QuestionsController {

	private final Questions questions;

	QuestionsController(Questions questions) {
		this.questions = questions;
	}

	@GetMapping
	String edit(@SignedIn AccountId me, Model model) {
		model.addAttribute("form", QuestionsForm.of(this.questions.of(me)));
		return "sharing/questions";
	}

	@PostMapping
	ModelAndView update(@SignedIn AccountId me, @Valid @ModelAttribute("form") QuestionsForm form, Errors errors) {
		if (errors.hasErrors()) {
			return new ModelAndView("sharing/questions", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.questions.write(me, form.questions());
		return new ModelAndView("redirect:/report");
	}

}
