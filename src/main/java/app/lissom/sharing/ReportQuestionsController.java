package app.lissom.sharing;

import java.util.List;
import java.util.stream.Stream;

import app.lissom.account.Receipt;
import app.lissom.account.ReceiptSource;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.PlainText;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Edits the questions at the end of the report. */
@Controller
@RequestMapping("/report/questions")
class ReportQuestionsController {

	private final ReportQuestions questions;

	ReportQuestionsController(ReportQuestions questions) {
		this.questions = questions;
	}

	@Bean
	static ReceiptSource reportQuestionReceipts(ReportQuestions questions) {
		return (me, ids, place) -> Receipt.ofValue(place, ids, "questions", questions.of(me.id()), "page.saved");
	}

	@GetMapping
	String edit(@SignedIn AccountId me, Model model) {
		List<String> questions = this.questions.of(me);
		model.addAttribute("form", ReportQuestionsForm.of(questions));
		model.addAttribute("seen", SeenVersion.ofValue(questions));
		return "sharing/questions";
	}

	@PostMapping
	ModelAndView update(@SignedIn AccountId me, @Valid @ModelAttribute("form") ReportQuestionsForm form, Errors errors,
			@RequestParam(required = false) @Nullable SeenVersion seen) {
		if (errors.hasErrors()) {
			return new ModelAndView("sharing/questions");
		}
		return this.questions.save(me, form.questions(), seen)
			.toPage(Redirect.toSaved(Receipt.PAGE, Receipt.idOf("questions", form.questions()), "/report"),
					new ConflictPage("diary", "page/conflict :: lines", "/report/questions"));
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
