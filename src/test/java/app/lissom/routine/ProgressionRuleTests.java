package app.lissom.routine;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks each rule of the plan, its limits and the order of rules. */
class ProgressionRuleTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					easy | worse | rising | painUp | this | last | since | flare | rested | hip   | grow  | changed | rule
					0    | 0     | false  | false  | 0    | 0    | 0     | false | false  | true  | true  | false   | -
					0    | 1     | false  | false  | 3    | 3    | 0     | false | false  | true  | true  | false   | -
					0    | 2     | false  | false  | 3    | 3    | 0     | false | false  | true  | true  | false   | BACK_AFTER_WORSE
					3    | 2     | true   | true   | 7    | 7    | 9     | true  | true   | true  | true  | false   | BACK_AFTER_WORSE
					3    | 1     | false  | true   | 7    | 7    | 9     | false | false  | true  | true  | false   | BACK_AFTER_PAIN
					0    | 0     | false  | true   | 0    | 0    | 1     | true  | true   | false | false | false   | BACK_AFTER_PAIN
					0    | 0     | false  | false  | 0    | 4    | 6     | false | false  | true  | true  | false   | -
					0    | 0     | false  | false  | 0    | 4    | 7     | false | false  | true  | true  | false   | SHORT_AFTER_BREAK
					0    | 0     | false  | false  | 0    | 4    | 7     | false | true   | true  | true  | false   | -
					0    | 0     | false  | false  | 0    | 0    | 27    | false | false  | false | false | false   | SHORT_AFTER_BREAK
					3    | 0     | false  | false  | 5    | 5    | 0     | false | false  | true  | true  | false   | HIP_EXERCISE
					0    | 0     | false  | false  | 4    | 5    | 0     | false | false  | true  | true  | false   | -
					0    | 0     | false  | false  | 5    | 4    | 0     | false | false  | true  | true  | false   | -
					0    | 1     | false  | false  | 5    | 5    | 0     | false | false  | true  | true  | false   | -
					0    | 0     | true   | false  | 5    | 5    | 0     | false | false  | true  | true  | false   | -
					0    | 0     | false  | false  | 5    | 5    | 0     | true  | true   | true  | true  | false   | -
					0    | 0     | false  | false  | 5    | 5    | 0     | false | true   | true  | true  | false   | HIP_EXERCISE
					3    | 0     | false  | false  | 5    | 5    | 0     | false | false  | false | true  | false   | ONE_MORE
					3    | 0     | false  | false  | 3    | 0    | 0     | false | false  | true  | true  | false   | ONE_MORE
					2    | 0     | false  | false  | 3    | 0    | 0     | false | false  | true  | true  | false   | -
					3    | 1     | false  | false  | 3    | 0    | 0     | false | false  | true  | true  | false   | ONE_MORE
					3    | 0     | true   | false  | 3    | 0    | 0     | false | false  | true  | true  | false   | -
					3    | 0     | false  | false  | 3    | 0    | 0     | true  | true   | true  | true  | false   | -
					3    | 0     | false  | false  | 3    | 0    | 0     | false | false  | true  | false | false   | -
					3    | 0     | false  | false  | 5    | 5    | 0     | false | false  | true  | true  | true    | -
					3    | 0     | false  | false  | 3    | 0    | 0     | false | false  | true  | true  | true    | -
					3    | 2     | false  | false  | 5    | 5    | 0     | false | false  | true  | true  | true    | BACK_AFTER_WORSE
					0    | 0     | false  | false  | 0    | 4    | 7     | false | false  | true  | true  | true    | SHORT_AFTER_BREAK
					""",
			useHeadersInDisplayName = true)
	void firstMatchingRuleDecides(int easy, int worse, boolean rising, boolean painUp, int thisWeek, int lastWeek,
			int since, boolean flare, boolean rested, boolean hip, boolean grow, boolean changed,
			ProgressionRule rule) {
		ProgressionRule.Input input = new ProgressionRule.Input(easy, worse, rising, painUp, thisWeek, lastWeek, since,
				flare, rested, hip, grow, changed);
		assertThat(ProgressionRule.forInput(input)).isEqualTo(Optional.ofNullable(rule));
	}

	@Test
	void safetyComesBeforeProgress() {
		assertThat(ProgressionRule.values()).startsWith(ProgressionRule.BACK_AFTER_WORSE,
				ProgressionRule.BACK_AFTER_PAIN);
	}

	/**
	 * The plan never suggests more on a flare day, with rising pain, or after a worse
	 * exercise, or in the week after another change.
	 */
	@Test
	void noCombinationAsksForMoreWhenItHurts() {
		for (int bits = 0; bits < 512; bits++) {
			for (int worse = 0; worse < 3; worse++) {
				ProgressionRule.Input input = new ProgressionRule.Input(bit(bits, 0) ? 3 : 0, worse, bit(bits, 1),
						bit(bits, 2), bit(bits, 3) ? 5 : 4, 5, bit(bits, 4) ? 7 : 0, bit(bits, 5), bit(bits, 5),
						bit(bits, 6), bit(bits, 7), bit(bits, 8));
				ProgressionRule rule = ProgressionRule.forInput(input).orElse(null);
				if (rule == ProgressionRule.ONE_MORE || rule == ProgressionRule.HIP_EXERCISE) {
					assertThat(input.painRising() || input.painUp() || input.flare() || input.changed() || worse > 1)
						.isFalse();
				}
			}
		}
	}

	private static boolean bit(int bits, int index) {
		return (bits >> index & 1) == 1;
	}

}
