package app.lissom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RandomValuesTests {

	@Test
	void drawsTheSameFromTheSameSeed() {
		assertThat(drawn(7)).isEqualTo(drawn(7)).isNotEqualTo(drawn(8));
	}

	private static List<Object> drawn(long seed) {
		List<Object> drawn = new ArrayList<>();
		RandomValues.forAll(seed, 1, (any) -> drawn.addAll(List.of(any.text(5, 10), any.between(0, 9), any.day())));
		return drawn;
	}

	@Test
	void drawsEdgesOften() {
		Set<Integer> numbers = new HashSet<>();
		Set<Integer> sizes = new HashSet<>();
		RandomValues.forAll(1, 1000, (any) -> {
			numbers.add(any.between(-1_000_000, 1_000_000));
			sizes.add(any.list(0, 5, RandomValues::bool).size());
		});
		assertThat(numbers).contains(-1_000_000, -1, 0, 1, 1_000_000).hasSizeGreaterThan(500);
		assertThat(sizes).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
	}

	@Test
	void namesTheSeedAndTheSmallestCaseThatFails() {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> RandomValues.forAll(1, 1000, (any) -> {
			List<Integer> numbers = any.list(0, 20, (one) -> one.between(0, 1000));
			assertThat(numbers).filteredOn((number) -> number > 100).hasSizeLessThan(3);
		}))
			.withMessageMatching(
					"(?s)Fails for \\[\\[1\\d\\d, 1\\d\\d, 1\\d\\d\\]\\] \\(-Dlissom\\.test\\.seed=\\d+\\): .*");
	}

}
