package app.lissom.sharing;

import java.util.List;
import java.util.stream.Stream;

import app.lissom.kernel.AccountId;
import app.lissom.page.PlainText;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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

	/** Takes the questions at the end of the report. */
	record ReportQuestionsForm(@PlainText(max = ReportQuestions.LONGEST, lines = true) @Nullable String first,
			@PlainText(max = ReportQuestions.LONGEST, lines = true) @Nullable String second,
			@PlainText(max = ReportQuestions.LONGEST, lines = true) @Nullable String third) {

		static ReportQuestionsForm of(List<String> questions) {
			return new ReportQuestionsForm(at(questions, 0), at(questions, 1), at(questions, 2));
		}

		private static @Nullable String at(List<String> questions, int number) {
			return (number < questions.size()) ? questions.get(number) : null;
		}

		/** Returns the questions that are not blank, each as one line. */
		List<String> questions() {
			return Stream.of(this.first, this.second, this.third)
				.filter((question) -> question != null && !question.isBlank())
				.map((question) -> question.strip().replaceAll("\\s+", " "))
				.toList();
		}

	}

}
