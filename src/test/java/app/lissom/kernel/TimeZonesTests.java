package app.lissom.kernel;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeZonesTests {

	private static final Instant NOW = Instant.parse("2026-07-15T12:00:00Z");

	@Test
	void offersEachPlaceByItsCurrentName() {
		assertThat(TimeZones.choices())
			.contains("America/Argentina/Buenos_Aires", "Asia/Kolkata", "UTC", "Europe/Berlin")
			.doesNotContain("America/Buenos_Aires", "Asia/Calcutta", "Europe/Belfast")
			.noneMatch((zone) -> zone.matches("(Etc|US|Canada|Mexico|GB|Brazil)(/.*)?"))
			.isSorted()
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "America/Buenos_Aires", "Asia/Calcutta" })
	void stillKnowsAnOldName(String zone) {
		assertThat(TimeZones.find(zone)).hasValue(ZoneId.of(zone));
		assertThat(TimeZones.choices(ZoneId.of(zone))).contains(zone)
			.isSorted()
			.hasSize(TimeZones.choices().size() + 1)
			.containsAll(TimeZones.choices());
		assertThat(TimeZones.choices(ZoneId.of("Europe/Berlin"))).isEqualTo(TimeZones.choices());
	}

	@Test
	void knowsTheCurrentNameOfEachOldOne() {
		assertThat(TimeZones.oldNames().split(" ")).hasSizeGreaterThan(60)
			.contains("Asia/Calcutta=Asia/Kolkata", "America/Buenos_Aires=America/Argentina/Buenos_Aires")
			.allSatisfy((names) -> assertThat(TimeZones.choices()).contains(names.split("=")[1]));
	}

	@Test
	void changesNoClockByANewName() {
		assertThat(Arrays.stream(TimeZones.oldNames().split(" ")).map((names) -> names.split("=")))
			.allSatisfy((names) -> assertThat(ZoneId.of(names[0]).getRules().getOffset(NOW))
				.isEqualTo(ZoneId.of(names[1]).getRules().getOffset(NOW)));
	}

}
