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
			UUID id = OwnedId.generate(clock);
			assertThat(id.version()).isEqualTo(7);
			assertThat(id.variant()).isEqualTo(2);
			assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(millis);
			assertThat(OwnedId.generate(clock)).isNotEqualTo(id);
		});
	}

	@Test
	void aFormThatWasSentKeepsItsId() {
		UUID sent = UUID.randomUUID();
		assertThat(OwnedId.orGenerate(sent, Clock.systemUTC())).isEqualTo(sent);
		assertThat(OwnedId.orGenerate(null, Clock.systemUTC())).isNotEqualTo(sent)
			.extracting(UUID::version)
			.isEqualTo(7);
	}

	@Test
	void partsOfAFormHaveTheirOwnIds() {
		OwnedId form = OwnedId.of(new AccountId(UUID.randomUUID()), OwnedId.generate(Clock.systemUTC()));
		List<String> names = List.of("bridge", "clamshell", "own:1", "own:2");
		assertThat(names).extracting(form::derive).doesNotHaveDuplicates().doesNotContain(form);
		assertThat(names).allSatisfy((name) -> {
			assertThat(form.derive(name)).isEqualTo(form.derive(name));
			assertThat(form.derive(name).id().version()).isEqualTo(7);
		});
	}

	/** Databases compare ids byte by byte, as their text is compared. */
	@Test
	void partsLieBetweenTheFirstAndTheLastAndThoseOfTheNextFormElsewhere() {
		RandomValues.forAll((any) -> {
			OwnedId form = OwnedId.of(new AccountId(UUID.randomUUID()), OwnedId.generate(Clock.systemUTC()));
			String name = any.between(0, 19) + " bridge";
			assertThat(form.derive(name).id().toString()).isBetween(form.leastDerived().id().toString(),
					form.greatestDerived().id().toString());
			assertThat(form.derive(name).id()).isEqualTo(OwnedId.derive(form.id(), name));
			OwnedId next = form.next();
			assertThat(next).isEqualTo(form.next()).isNotEqualTo(form);
			assertThat(next.id().version()).isEqualTo(7);
			assertThat(next.derive(name).id().toString())
				.matches((id) -> id.compareTo(form.leastDerived().id().toString()) < 0
						|| id.compareTo(form.greatestDerived().id().toString()) > 0);
		});
	}

	@Test
	void theFormAfterTheLastOfAMillisecondIsTheFirst() {
		OwnedId last = OwnedId.of(new AccountId(UUID.randomUUID()), new UUID(0x0199_0000_0000_7FFFL, Long.MIN_VALUE));
		assertThat(last.next().id().getMostSignificantBits()).isEqualTo(0x0199_0000_0000_7000L);
	}

}
