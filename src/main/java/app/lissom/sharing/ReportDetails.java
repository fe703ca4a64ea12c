package app.lissom.sharing;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Holds what a person wrote for their report. Its tables are {@code report_person} and
 * {@code report_question}.
 *
 * @param name what its reader knows them by; null for the user name
 * @param birthDate the date of birth, as they write it; null for none
 * @param questions what they want to ask its reader, each one line
 */
public record ReportDetails(@Nullable String name, @Nullable String birthDate, List<String> questions) {

	/** The longest name, in code points. */
	static final int LONGEST_NAME = 100;

	/** The longest date of birth, in code points: words, too. */
	static final int LONGEST_BIRTH_DATE = 40;

	/** The most questions of one account: its reader has a minute. */
	public static final int MOST_QUESTIONS = 3;

	/** The longest question, in code points. */
	public static final int LONGEST_QUESTION = 200;

	ReportDetails withQuestions(List<String> questions) {
		return new ReportDetails(this.name, this.birthDate, questions);
	}

	/** Returns all of it in lines, to compare two versions. */
	public List<String> lines() {
		return Stream.concat(Stream.of(this.name, this.birthDate).flatMap(Stream::ofNullable), this.questions.stream())
			.toList();
	}

}
