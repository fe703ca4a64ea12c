package app.lissom.guide;

import java.time.ZoneId;
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
		EmergencyNumbers numbers = numbers(Map.of());
		assertThat(numbers.of(Urgency.EMERGENCY))
			.extracting(EmergencyNumbers.EmergencyNumber::number, EmergencyNumbers.EmergencyNumber::place)
			.containsExactly(tuple("112", "europe"), tuple("999", "uk"), tuple("911", "north-america"));
		assertThat(numbers.of(Urgency.TODAY)).extracting(EmergencyNumbers.EmergencyNumber::number)
			.containsExactly("111");
	}

	@Test
	void showsOnlyTheConfiguredPlace() {
		EmergencyNumbers numbers = numbers(Map.of("lissom.emergency.place", "uk"));
		assertThat(numbers.numbers()).extracting(EmergencyNumbers.EmergencyNumber::number)
			.containsExactly("999", "111");
	}

	@Test
	void rejectsAnUnknownPlace() {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> numbers(Map.of("lissom.emergency.place", "atlantis")))
			.havingRootCause()
			.withMessageContaining("europe, uk and north-america");
	}

	@Test
	void usesConfiguredNumbers() {
		EmergencyNumbers numbers = numbers(Map.of("lissom.emergency.numbers[0].number", "000",
				"lissom.emergency.numbers[0].place", "Australia", "lissom.emergency.numbers[1].number", "1800 022 222",
				"lissom.emergency.numbers[1].place", "Australia", "lissom.emergency.numbers[1].urgency", "today"));
		assertThat(numbers.of(Urgency.EMERGENCY)).extracting(EmergencyNumbers.EmergencyNumber::number)
			.containsExactly("000");
		assertThat(numbers.of(Urgency.TODAY)).extracting(EmergencyNumbers.EmergencyNumber::number)
			.containsExactly("1800 022 222");
	}

	private static EmergencyNumbers numbers(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("lissom.emergency",
				EmergencyNumbers.class);
	}

	@ParameterizedTest
	@CsvSource({ "Europe/London, 999", "Europe/Berlin, 112", "America/New_York, 911", "Canada/Pacific, 911",
			"America/Mexico_City, 911", "America/Cancun, 911", "America/Bogota, 112", "America/Sao_Paulo, 112",
			"UTC, 112" })
	void showsTheNearestFirstAndTheOthersToo(String zone, String first) {
		assertThat(numbers(Map.of()).of(Urgency.EMERGENCY, ZoneId.of(zone))).hasSize(3)
			.first()
			.extracting(EmergencyNumbers.EmergencyNumber::number)
			.isEqualTo(first);
	}

}
