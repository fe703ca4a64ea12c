package app.lissom.kernel;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PainChangeTests {

	@ParameterizedTest
	@CsvSource({ "-4, LOWER", "-2, LOWER", "-1.5, A_LITTLE_LOWER", "-0.5, A_LITTLE_LOWER", "0, SAME",
			"0.5, A_LITTLE_HIGHER", "1.5, A_LITTLE_HIGHER", "2, HIGHER", "9, HIGHER" })
	void aChangeUnderTwoPointsIsSmall(double points, PainChange change) {
		assertThat(PainChange.of(points)).isEqualTo(change);
	}

}
