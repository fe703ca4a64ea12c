package app.lissom.relief;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import app.lissom.LissomTest;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Reading;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that the picker uses plain language and names no diagnosis. */
@LissomTest
class PickerWordingTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void namesNoDiagnosis() throws IOException {
		assertThat(words()).filteredOn((text) -> text.toLowerCase().contains("you have"))
			.containsExactlyInAnyOrder("Do you have any of these right now?", "You have an unfinished session");
		assertThat(words())
			.noneMatch((text) -> text.matches("(?i).*\\b(diagnosed|suffer|disorder|must not worry)\\b.*"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "feeling=PAINFUL", "feeling=TIGHT pain=9", "feeling=BOTH", "feeling=TIGHT cautions=DIABETES",
					"feeling=TIGHT cautions=DROWSY", "feeling=TIGHT wish=ICE", "signs=FEVER", "signs=SADDLE_NUMBNESS" })
	void outcomesAreEasyToRead(String answers) {
		Document page = Picker.page(this.mvc, Picker.CALM + " " + answers);
		page.select(".claim, .numbers, script").remove();
		List<String> texts = page.select("main h1, main h2, main p, main li:not(.plan-step), main .plan-step > span")
			.eachText();
		assertThat(Reading.grade(texts)).as("grade").isLessThanOrEqualTo(6);
		assertThat(Reading.sentencesOver(20, texts)).isEmpty();
	}

	@Test
	void everyAnswerHasAMessage() throws IOException {
		assertThat(Contraindication.values()).extracting((caution) -> "relief.against." + caution)
			.allMatch(bundle()::containsKey);
	}

	private static List<String> words() throws IOException {
		return bundle().values().stream().map(String::valueOf).toList();
	}

	private static Properties bundle() throws IOException {
		Properties bundle = new Properties();
		try (Reader reader = new InputStreamReader(new ClassPathResource("messages/relief.properties").getInputStream(),
				StandardCharsets.UTF_8)) {
			bundle.load(reader);
		}
		return bundle;
	}

}
