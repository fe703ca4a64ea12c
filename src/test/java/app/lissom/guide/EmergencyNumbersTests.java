package app.lissom.guide;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import app.lissom.guide.WarningSign.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class EmergencyNumbersTests {

	@Test
	void knowsThreePlacesWhenNoneIsConfigured() {
		EmergencyNumbersProperties numbers = numbers(Map.of());
		assertThat(numbers.of(Urgency.EMERGENCY))
			.extracting(EmergencyNumbersProperties.EmergencyNumber::number,
					EmergencyNumbersProperties.EmergencyNumber::place)
			.containsExactly(tuple("112", "europe"), tuple("999", "uk"), tuple("911", "north-america"));
		assertThat(numbers.of(Urgency.TODAY)).extracting(EmergencyNumbersProperties.EmergencyNumber::number)
			.containsExactly("111");
	}

	@Test
	void showsOnlyTheConfiguredPlace() {
		EmergencyNumbersProperties numbers = numbers(Map.of("lissom.emergency.place", "uk"));
		assertThat(numbers.numbers()).extracting(EmergencyNumbersProperties.EmergencyNumber::number)
			.containsExactly("999", "111");
	}

	@Test
	void rejectsAnUnknownPlace() {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> numbers(Map.of("lissom.emergency.place", "atlantis")))
			.havingRootCause()
			.withMessageContaining("europe, uk, north-america, argentina");
	}

	@Test
	void usesConfiguredNumbers() {
		EmergencyNumbersProperties numbers = numbers(Map.of("lissom.emergency.numbers[0].number", "000",
				"lissom.emergency.numbers[0].place", "Australia", "lissom.emergency.numbers[1].number", "1800 022 222",
				"lissom.emergency.numbers[1].place", "Australia", "lissom.emergency.numbers[1].urgency", "today"));
		assertThat(numbers.of(Urgency.EMERGENCY)).extracting(EmergencyNumbersProperties.EmergencyNumber::number)
			.containsExactly("000");
		assertThat(numbers.of(Urgency.TODAY)).extracting(EmergencyNumbersProperties.EmergencyNumber::number)
			.containsExactly("1800 022 222");
	}

	private static EmergencyNumbersProperties numbers(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("lissom.emergency",
				EmergencyNumbersProperties.class);
	}

	@ParameterizedTest
	@CsvSource({ "Europe/London, 999", "Europe/Berlin, 112", "Atlantic/Canary, 112", "America/New_York, 911",
			"Canada/Pacific, 911", "America/Mexico_City, 911", "America/Cancun, 911", "America/Puerto_Rico, 911",
			"America/Sao_Paulo, 112", "America/La_Paz, 112", "Africa/Malabo, 112", "UTC, 112" })
	void showsTheNearestFirstAndTheOthersToo(String zone, String first) {
		assertThat(numbers(Map.of()).of(Urgency.EMERGENCY, ZoneId.of(zone))).hasSize(3)
			.first()
			.extracting(EmergencyNumbersProperties.EmergencyNumber::number)
			.isEqualTo(first);
	}

	@ParameterizedTest
	@CsvSource({ "America/Argentina/Cordoba, 107 911", "America/Buenos_Aires, 107 911", "America/Santiago, 131",
			"Pacific/Easter, 131", "America/Bogota, 123", "America/Costa_Rica, 911", "America/Havana, 104",
			"America/Santo_Domingo, 911", "America/Guayaquil, 911", "America/El_Salvador, 132 911",
			"America/Guatemala, 122 123", "America/Tegucigalpa, 911", "America/Managua, 128", "America/Panama, 911",
			"America/Asuncion, 141 911", "America/Lima, 106 116", "America/Montevideo, 105 911",
			"America/Caracas, 911" })
	void showsThoseOfEachCountryOfLatinAmericaFirst(String zone, String first) {
		EmergencyNumbersProperties numbers = numbers(Map.of());
		List<String> expected = List.of(first.split(" "));
		assertThat(numbers.of(Urgency.EMERGENCY, ZoneId.of(zone))).hasSize(expected.size() + 3)
			.extracting(EmergencyNumbersProperties.EmergencyNumber::number)
			.startsWith(expected.toArray(String[]::new));
		assertThat(numbers.elsewhere(ZoneId.of(zone))).isEmpty();
	}

	@Test
	void listsLatinAmericaForWhoeverIsNowhereKnown() {
		EmergencyNumbersProperties numbers = numbers(Map.of());
		assertThat(numbers.elsewhere()).hasSize(16).isEqualTo(numbers.elsewhere(ZoneId.of("America/La_Paz")));
		assertThat(numbers(Map.of("lissom.emergency.place", "chile")).elsewhere()).isEmpty();
		assertThat(numbers(Map.of("lissom.emergency.place", "chile")).of(Urgency.EMERGENCY, ZoneId.of("America/Lima")))
			.extracting(EmergencyNumbersProperties.EmergencyNumber::number)
			.containsExactly("131");
	}

	@Test
	void knowsOnePlaceOfEachZone() {
		assertThat(ZoneId.getAvailableZoneIds()).allSatisfy((zone) -> assertThat(
				Arrays.stream(EmergencyPlace.values()).filter((place) -> place.covers(zone)).count())
			.isLessThan(2));
	}

}
