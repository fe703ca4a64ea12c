package app.lissom.routine;

import java.util.stream.Stream;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.diary.SignedInPerson;
import app.lissom.guide.Exercise;
import app.lissom.guide.Guides;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class DoseWordingTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Guides guides;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			cat-cow | 8 rounds, 8 seconds each
			pelvic-tilt | 10 times, held for 5 seconds
			bridge | 8 times, held for 3 seconds
			clamshell | 10 times on each side, 4 seconds each
			hip-flexor-stretch | 2 times on each side, held for 30 seconds
			monster-walk | 10 steps each way, 4 seconds each
			foam-rolling | 30 seconds for each place
			pigeon | Once on each side, held for 30 seconds
			stand-stretch-walk | 1 minute
			walking | 10 minutes""")
	void ofAnExerciseAlone(String exercise, String words) {
		assertThat(open("/guide/exercises/" + exercise + "/play").select("[data-stage] .lead").text()).isEqualTo(words);
	}

	@Test
	void isTheSameInTheGuideAndInTheRoutine() {
		assertThat(open("/guide/exercises/cat-cow").select(".facts dd").first().text())
			.isEqualTo("8 rounds, 8 seconds each");
		assertThat(open("/guide/exercises").select(".card:contains(Cat-cow) .quiet").text())
			.isEqualTo("8 rounds, 8 seconds each");
		assertThat(open("/routine/bedtime").select(".exercise-list-dose").eachText()).containsExactly(
				"8 rounds, 8 seconds each", "2 sets of 10, held for 5 seconds", "2 sets of 8, held for 4 seconds",
				"2 sets of 10 on each side, 4 seconds each", "2 times on each side, held for 30 seconds");
	}

	@Test
	void countsSetsInTheUnitOfTheGuide() {
		SignedInPerson me = new SignedInPerson(this.mvc, this.people.createAccount());
		me.send("/routine/bedtime/steps/0", "seen", 0, "sets", 2, "repetitions", 6, "seconds", 8, "rest", 2);
		assertThat(me.open("/routine/bedtime").select(".exercise-list-dose").first().text())
			.isEqualTo("2 sets of 6 rounds, 8 seconds each");
	}

	/** Nobody is told another dose by the player than by the guide. */
	@Test
	void startsWithTheLeastThatTheGuideSays() {
		Stream<Exercise> exercises = this.guides.current().exercises().stream();
		assertThat(exercises).allSatisfy((exercise) -> {
			String guided = open(exercise.address()).select(".facts dd").first().text();
			String played = open(exercise.address() + "/play").select("[data-stage] .lead").text();
			assertThat(played.replaceAll(", 4 seconds each$", "")).isEqualTo(
					guided.replaceAll(" to \\d+", "").replace("1 times", "Once").replace("1 minutes", "1 minute"));
		});
	}

	private Document open(String address) {
		return SignedInPerson.page(this.mvc.get().uri(address).exchange());
	}

}
