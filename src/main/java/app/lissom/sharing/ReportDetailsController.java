package app.lissom.sharing;

import java.util.List;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
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

/** Edits what a person writes for their report: name, date of birth, and questions. */
@Controller
@RequestMapping("/report/questions")
class ReportDetailsController {

	private final ReportDetailsRepository details;

	ReportDetailsController(ReportDetailsRepository details) {
		this.details = details;
	}

	@Bean
	static SavedMessageSource reportDetailsMessages(ReportDetailsRepository details) {
		return (me, ids, place) -> SavedMessage.ofValue(place, ids, "questions", details.find(me.id()), "page.saved");
	}

	@ModelAttribute("me")
	Person me(@SignedIn Person me) {
		return me;
	}

	@GetMapping
	String edit(@ModelAttribute("me") Person me, Model model) {
		ReportDetails saved = this.details.find(me.id());
		model.addAttribute("form", ReportDetailsForm.of(saved));
		model.addAttribute("seen", SeenVersion.ofValue(saved));
		return "sharing/questions";
	}

	@PostMapping
	ModelAndView update(@ModelAttribute("me") Person me, @Valid @ModelAttribute("form") ReportDetailsForm form,
			Errors errors, @RequestParam(required = false) @Nullable SeenVersion seen) {
		if (errors.hasErrors()) {
			return new ModelAndView("sharing/questions");
		}
		ReportDetails details = form.toDetails();
		return this.details.save(me.id(), details, seen)
			.toPage(Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf("questions", details), "/report"),
					new ConflictPage("diary", "sharing/questions :: version", "/report/questions"));
	}

	/** Binds the name, the date of birth and the questions on the report. */
	record ReportDetailsForm(@PlainText(max = ReportDetails.LONGEST_NAME) @Nullable String called,
			@PlainText(max = ReportDetails.LONGEST_BIRTH_DATE) @Nullable String born,
			@PlainText(max = ReportDetails.LONGEST_QUESTION, lines = true) @Nullable String first,
			@PlainText(max = ReportDetails.LONGEST_QUESTION, lines = true) @Nullable String second,
			@PlainText(max = ReportDetails.LONGEST_QUESTION, lines = true) @Nullable String third) {

		static ReportDetailsForm of(ReportDetails details) {
			return new ReportDetailsForm(details.name(), details.birthDate(), at(details.questions(), 0),
					at(details.questions(), 1), at(details.questions(), 2));
		}

		private static @Nullable String at(List<String> questions, int number) {
			return (number < questions.size()) ? questions.get(number) : null;
		}

		/** Returns what is not blank, each as one line. */
		ReportDetails toDetails() {
			return new ReportDetails(line(this.called), line(this.born),
					Stream.of(this.first, this.second, this.third)
						.flatMap((question) -> Stream.ofNullable(line(question)))
						.toList());
		}

		private static @Nullable String line(@Nullable String text) {
			return (text == null || text.isBlank()) ? null : text.strip().replaceAll("\\s+", " ");
		}

	}

}
