package app.lissom.guide;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GuideTests {

	private final Guide guide = new GuideReader("classpath:guide/en").read();

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "claims.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
	void statesFindingAndStrengthOfEveryClaim(String id, Claim.Strength strength, String sources, String words) {
		Claim claim = this.guide.claim(id);
		assertThat(claim.strength()).isEqualTo(strength);
		assertThat(claim.sources()).extracting(Claim.Source::id).containsExactly(sources.split(", "));
		assertThat(claim.text().toLowerCase(Locale.ROOT))
			.contains(Arrays.stream(words.split("&")).map(String::strip).toList());
	}

	@Test
	void usesEverySource() {
		Set<Claim.Source> used = new HashSet<>();
		this.guide.claims().forEach((claim) -> used.addAll(claim.sources()));
		assertThat(used).containsExactlyInAnyOrderElementsOf(this.guide.sources());
	}

	@Test
	void hasASourceForEveryClaim() {
		assertThat(this.guide.claims()).isNotEmpty().allMatch((claim) -> !claim.sources().isEmpty());
	}

	@Test
	void listsTipsAndExercisesInTheOrderOfTheTherapist() {
		assertThat(this.guide.tips()).extracting(Guide.Tip::id)
			.containsExactly("stretch-and-strengthen", "posture", "heat-and-cold", "massage", "hips");
		assertThat(this.guide.tips()).extracting(Guide.Tip::number).containsExactly(1, 2, 3, 4, 5);
		assertThat(this.guide.exercises()).extracting(Exercise::id)
			.containsExactly("cat-cow", "pelvic-tilt", "bridge", "hip-flexor-stretch", "clamshell", "foam-rolling",
					"pigeon", "leg-lift", "monster-walk", "stand-stretch-walk", "walking");
	}

	@Test
	void suggestsNoBendingInTheMorning() {
		assertThat(this.guide.exercises())
			.filteredOn((exercise) -> exercise.moments().contains(Exercise.TimeOfDay.MORNING))
			.extracting(Exercise::id)
			.containsExactlyInAnyOrder("pelvic-tilt", "bridge", "clamshell", "hip-flexor-stretch");
	}

	@Test
	void findsAnExerciseByItsName() {
		assertThat(this.guide.exercise("bridge")).map(Exercise::name).contains("Bridge");
		assertThat(this.guide.exercise("handstand")).isEmpty();
	}

	@Test
	void rejectsAnUnknownClaim() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.guide.claim("nonsense"))
			.withMessageContaining("nonsense");
	}

}
