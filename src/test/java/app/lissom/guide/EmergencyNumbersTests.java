package app.lissom.guide;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import app.lissom.guide.EmergencyCalls.Basis;
import app.lissom.guide.EmergencyNumbersProperties.EmergencyNumber;
import app.lissom.guide.WarningSign.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
		assertThat(numbers.of(Urgency.EMERGENCY)).extracting(EmergencyNumber::number, EmergencyNumber::place)
			.containsExactly(tuple("112", "europe"), tuple("999", "uk"), tuple("911", "north-america"));
		assertThat(numbers.of(Urgency.TODAY)).extracting(EmergencyNumber::number).containsExactly("111");
	}

	@Test
	void showsOnlyTheConfiguredPlace() {
		EmergencyNumbersProperties numbers = numbers(Map.of("lissom.emergency.place", "uk"));
		assertThat(numbers.numbers()).extracting(EmergencyNumber::number).containsExactly("999", "111");
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
		assertThat(numbers.of(Urgency.EMERGENCY)).extracting(EmergencyNumber::number).containsExactly("000");
		assertThat(numbers.of(Urgency.TODAY)).extracting(EmergencyNumber::number).containsExactly("1800 022 222");
	}

	private static EmergencyNumbersProperties numbers(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("lissom.emergency",
				EmergencyNumbersProperties.class);
	}

	/** A zone may be that of the home that a traveller left. */
	@ParameterizedTest
	@CsvSource({ "Europe/London, 999 112", "Europe/Berlin, 112", "Atlantic/Canary, 112", "America/New_York, 911 112",
			"Canada/Pacific, 911 112", "America/Mexico_City, 911 112", "America/Cancun, 911 112",
			"America/Puerto_Rico, 911 112", "America/Argentina/Cordoba, 107 911 112",
			"America/Buenos_Aires, 107 911 112", "America/Santiago, 131 112", "Pacific/Easter, 131 112",
			"America/Bogota, 123 112", "America/Costa_Rica, 911 112", "America/Havana, 104 112",
			"America/Santo_Domingo, 911 112", "America/Guayaquil, 911 112", "America/El_Salvador, 132 911 112",
			"America/Guatemala, 122 123 112", "America/Tegucigalpa, 911 112", "America/Managua, 128 112",
			"America/Panama, 911 112", "America/Asuncion, 141 911 112", "America/Lima, 106 116 112",
			"America/Montevideo, 105 911 112", "America/Caracas, 911 112", "Australia/Sydney, 000 112",
			"Pacific/Auckland, 111 112", "America/Sao_Paulo, 192 112", "Asia/Kolkata, 112", "Asia/Tokyo, 119 112",
			"Asia/Manila, 911 112", "Asia/Singapore, 995 112" })
	void showsThoseOfThePlaceFirstAndTheOthersElsewhere(String zone, String first) {
		EmergencyPlace place = EmergencyPlace.of(zone).orElseThrow();
		EmergencyCalls calls = numbers(Map.of()).calls(Optional.of(place), Optional.empty());
		assertThat(numbersOf(calls.emergency())).isEqualTo(first);
		assertThat(calls.others()).doesNotContainAnyElementsOf(calls.emergency())
			.hasSize(3 - (int) calls.emergency()
				.stream()
				.filter((number) -> List.of("europe", "uk", "north-america").contains(number.place()))
				.count());
		assertThat(calls.elsewhere()).extracting(EmergencyCalls.Place::word)
			.hasSize(place.isShownFirst() ? 23 : 22)
			.doesNotContain(calls.emergency().get(0).place());
		assertThat(calls.basis()).isEqualTo(Basis.ZONE);
		assertThat(calls.isPlaceSure()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "America/La_Paz", "Africa/Malabo", "Asia/Shanghai", "UTC" })
	void showsThreePlacesWhereNoneIsKnown(String zone) {
		EmergencyCalls calls = numbers(Map.of()).calls(EmergencyPlace.of(zone), Optional.empty());
		assertThat(numbersOf(calls.emergency())).isEqualTo("112 999 911");
		assertThat(numbersOf(calls.today())).isEqualTo("111");
		assertThat(calls.elsewhere()).hasSize(23);
		assertThat(calls.basis()).isEqualTo(Basis.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({ "es-419;es-MX;en-US, 911 112, 111", "en-US;es-AR, 107 911 112, 111", "en-US, 911 112, 111",
			"en-GB;en-US, 999 112, 111", "de-DE;en-US, 112, 111", "en;es, 112 999 911, 111",
			"pt-BR;en-US, 192 112, 111", "es-419;es, 112 999 911, 111", "es-BO, 112 999 911, 111",
			"en-NZ, 111 112, 0800 611 116", "en-AU, 000 112, 1800 022 222", "en-IN, 112, 111" })
	void guessesThePlaceOfTheLanguages(String languages, String first, String today) {
		Optional<EmergencyPlace> place = EmergencyPlace
			.of(Arrays.stream(languages.split(";")).map(Locale::forLanguageTag));
		EmergencyCalls calls = numbers(Map.of()).calls(Optional.empty(), place);
		assertThat(numbersOf(calls.emergency())).isEqualTo(first);
		assertThat(numbersOf(calls.today())).isEqualTo(today);
		assertThat(calls.basis()).isEqualTo(place.isPresent() ? Basis.LANGUAGE : Basis.UNKNOWN);
	}

	/** A traveller's zone or language may be that of their home. */
	@ParameterizedTest
	@CsvSource({ "Europe/Madrid, es-MX;es, 112 911, BOTH", "America/Mexico_City, es-ES;es, 911 112, BOTH",
			"America/Lima, es-CL, 106 116 131 112, BOTH", "Europe/London, en-US, 999 112, ZONE",
			"Europe/London, de-DE;en-US, 999 112, BOTH", "America/Lima, es-PE;en-US, 106 116 112, ZONE",
			"America/Lima, en-US;es, 106 116 112, ZONE", "Europe/Berlin, en;de, 112, ZONE",
			"America/La_Paz, es-AR, 107 911 112, LANGUAGE", "America/La_Paz, en-US, 112 999 911, UNKNOWN" })
	void showsBothPlacesWhereZoneAndLanguageDiffer(String zone, String languages, String first, Basis basis) {
		EmergencyCalls calls = numbers(Map.of()).calls(EmergencyPlace.of(zone),
				EmergencyPlace.named(Arrays.stream(languages.split(";")).map(Locale::forLanguageTag)));
		assertThat(numbersOf(calls.emergency())).isEqualTo(first);
		assertThat(calls.basis()).isEqualTo(basis);
		assertThat(calls.others()).doesNotContainAnyElementsOf(calls.emergency());
	}

	@Test
	void showsNoOthersWhereOnePlaceIsConfigured() {
		EmergencyCalls calls = numbers(Map.of("lissom.emergency.place", "chile"))
			.calls(EmergencyPlace.of("America/Lima"), Optional.empty());
		assertThat(numbersOf(calls.emergency())).isEqualTo("131");
		assertThat(calls.others()).isEmpty();
		assertThat(calls.elsewhere()).isEmpty();
	}

	private static String numbersOf(List<EmergencyNumber> numbers) {
		return numbers.stream().map(EmergencyNumber::number).collect(Collectors.joining(" "));
	}

	/** Two numbers of one country are explained. */
	@ParameterizedTest
	@ValueSource(strings = { "en", "es-419" })
	void saysWhoAnswersEachOfSeveral(String language) {
		ResourceBundle words = ResourceBundle.getBundle("messages.guide", Locale.forLanguageTag(language));
		for (EmergencyPlace place : EmergencyPlace.values()) {
			for (String number : place.emergency()) {
				assertThat(words.containsKey("guide.number." + place.word() + "." + number)).as(place + " " + number)
					.isEqualTo(place.emergency().size() > 1);
			}
		}
	}

	@Test
	void knowsOnePlaceOfEachZone() {
		assertThat(ZoneId.getAvailableZoneIds()).allSatisfy((zone) -> assertThat(
				Arrays.stream(EmergencyPlace.values()).filter((place) -> place.covers(zone)).count())
			.isLessThan(2));
	}

}
