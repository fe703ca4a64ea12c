package app.lissom.sharing;

import java.util.List;
import java.util.stream.Stream;

import app.lissom.page.PlainText;
import org.jspecify.annotations.Nullable;

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
