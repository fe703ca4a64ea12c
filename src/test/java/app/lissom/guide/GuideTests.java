package app.lissom.guide;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GuideTests {

	private final Guide guide = new GuideReader("classpath:guide/en").read();

	@Test
	void keepsTheMorningLightOnBending() {
		assertThat(this.guide.exercises()).filteredOn((exercise) -> exercise.moments().contains(Moment.MORNING))
			.extracting(Exercise::id)
			.containsExactlyInAnyOrder("pelvic-tilt", "bridge", "clamshell", "hip-flexor-stretch");
	}

}
