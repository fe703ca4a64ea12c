package app.lissom.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.lissom.RandomValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OwnedIdTests {

	@Test
	void beginsWithItsTimeAndIsUnique() {
		RandomValues.forAll((any) -> {
			long millis = any.between(0, 1L << 47);
			Clock clock = Clock.fixed(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
			UUID id = OwnedId.draw(clock);
			assertThat(id.version()).isEqualTo(7);
			assertThat(id.variant()).isEqualTo(2);
			assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(millis);
			assertThat(OwnedId.draw(clock)).isNotEqualTo(id);
		});
	}

	@Test
	void partsOfAFormHaveTheirOwnIds() {
		OwnedId form = OwnedId.of(new AccountId(UUID.randomUUID()), OwnedId.draw(Clock.systemUTC()));
		List<String> names = List.of("bridge", "clamshell", "own:1", "own:2");
		assertThat(names).extracting(form::part).doesNotHaveDuplicates().doesNotContain(form);
		assertThat(names).allSatisfy((name) -> {
			assertThat(form.part(name)).isEqualTo(form.part(name));
			assertThat(form.part(name).id().version()).isEqualTo(7);
		});
	}

}
