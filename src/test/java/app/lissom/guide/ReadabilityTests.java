package app.lissom.guide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadabilityTests {

	@ParameterizedTest
	@CsvSource({ "back, 1", "the, 1", "muscle, 2", "muscles, 2", "stretched, 1", "rested, 2", "exercise, 3",
			"exercises, 4", "pose, 1", "poses, 2", "ice, 1", "table, 2", "smile, 1", "science, 2", "therapist, 3",
			"inflammation, 4", "inflamed, 2", "diabetes, 4", "low-back, 2", "circulation, 4", "take, 1", "takes, 1",
			"while, 1", "medical, 3", "being, 2", "going, 2", "area, 3", "routine, 2", "30, 1", "osteoporosis, 6",
			"people, 2", "massage, 2", "massages, 3", "doing, 2", "eased, 1", "needed, 2", "gentle, 2", "fascia, 3" })
	void countsSyllables(String word, int syllables) {
		assertThat(Readability.syllables(word)).isEqualTo(syllables);
	}

	@Test
	void gradesAnEasyText() {
		Readability text = new Readability();
		text.add("The cat sat on the mat. It was warm.");
		assertThat(text.grade()).isCloseTo(0.39 * 9 / 2 + 11.8 - 15.59, within(0.01));
	}

	@Test
	void gradesAHardText() {
		Readability text = new Readability();
		text.add(
				"Superficial thermotherapy demonstrates clinically insignificant improvements in nonspecific disability.");
		assertThat(text.grade()).isGreaterThan(15);
	}

	@Test
	void findsSentencesThatAreTooLong() {
		Readability text = new Readability();
		text.add("You need 2.0 liters. One two three four five six!");
		assertThat(text.sentencesOver(5)).containsExactly("One two three four five six!");
	}

}
