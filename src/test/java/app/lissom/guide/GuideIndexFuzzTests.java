package app.lissom.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("fuzz")
class GuideIndexFuzzTests {

	private static final GuideIndex INDEX = new GuideIndex(
			List.of(new Passage("/guide/ice", null, "Ice", "", "Ice calms pain for a while. Wrap it in a towel."),
					new Passage("/guide/heat", "how", "Heat", "How long", "Heat loosens tight muscles.")),
			new SearchVocabulary("en", List.of("the"), Map.of(), Map.of(WarningSign.FEVER, List.of("fever")), List.of(),
					List.of(), Map.of("cold pack", List.of("ice"))));

	@FuzzTest(maxDuration = "2m")
	void findsOnlyPlacesInsideTheText(byte[] typed) {
		String text = GuideSearch.clean(new String(typed, StandardCharsets.UTF_8));
		GuideIndex.Matches matches = INDEX.find(text);
		for (Passage passage : matches.passages()) {
			assertThat(INDEX.find(matches, passage.text()))
				.allMatch((place) -> place[0] < place[1] && place[1] <= passage.text().length());
		}
	}

}
