package app.lissom.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SampleTests {

	/**
	 * Median and quartiles as Python 3.11 computes them: {@code statistics.median(v)} and
	 * {@code statistics.quantiles(v, method='inclusive')}.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "-3 -4 -3 -2 -1 | -3 | -3 | -2", "-3 -3 -3 -3 -3 -3 | -3 | -3 | -3",
					"2 -5 0 -1 -8 -2 | -1.5 | -4.25 | -0.25", "-2 -1 -1 -2 | -1.5 | -2 | -1",
					"0 0 1 3 10 10 2 | 2 | 0.5 | 6.5", "7 | 7 | 7 | 7" })
	void findsMedianAndQuartiles(String values, double median, double low, double high) {
		List<Integer> numbers = new ArrayList<>(Arrays.stream(values.split(" ")).map(Integer::valueOf).toList());
		for (int i = 0; i < 5; i++) {
			Collections.rotate(numbers, 1);
			Sample sample = new Sample(numbers);
			assertThat(List.of(sample.median(), sample.lowerQuartile(), sample.upperQuartile())).containsExactly(median,
					low, high);
		}
	}

	@Test
	void hasNoMedianWithoutValues() {
		assertThatIllegalStateException().isThrownBy(() -> new Sample(List.of()).median());
	}

}
