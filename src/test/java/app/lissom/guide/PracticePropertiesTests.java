package app.lissom.guide;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PracticePropertiesTests {

	@Test
	void defaultsToThePracticeOfTheGuide() {
		PracticeProperties practice = practice(Map.of());
		assertThat(practice.name()).isEqualTo("Work of Heart - Healing Touch");
		assertThat(practice.person()).isEqualTo("Abby");
		assertThat(practice.bookingLink()).isNull();
		assertThat(practice.call()).isNull();
	}

	@Test
	void canBeConfigured() {
		PracticeProperties practice = practice(Map.of("lissom.practice.name", "Good Hands", "lissom.practice.phone",
				"+49 (30) 123-45", "lissom.practice.booking-link", "https://example.org/book"));
		assertThat(practice.name()).isEqualTo("Good Hands");
		assertThat(practice.call()).isEqualTo("tel:+493012345");
		assertThat(practice.bookingLink()).isEqualTo("https://example.org/book");
	}

	@Test
	void treatsAnEmptyLinkAsMissing() {
		assertThat(practice(Map.of("lissom.practice.booking-link", " ", "lissom.practice.phone", "")))
			.satisfies((none) -> {
				assertThat(none.bookingLink()).isNull();
				assertThat(none.phone()).isNull();
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "book me", "ftp://example.org" })
	void rejectsALinkThatIsNoWebAddress(String link) {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> practice(Map.of("lissom.practice.booking-link", link)))
			.havingRootCause()
			.withMessageContaining("lissom.practice.booking-link");
	}

	private static PracticeProperties practice(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("lissom.practice",
				PracticeProperties.class);
	}

}
