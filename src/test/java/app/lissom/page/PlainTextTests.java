package app.lissom.page;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

	@ParameterizedTest
	@ValueSource(strings = { "", "Mo", "\uD83E\uDDD8\uD83C\uDFFD\u200D\u2640\uFE0F", "\u05E9\u05DC\u05D5\u05DD",
			"a\u00A0b" })
	void acceptsOrdinaryText(String text) {
		assertThat(isLine(text)).isTrue();
		assertThat(isText(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000", "\u001B[2J", "\u007F", "\u0085", "half \uD83E", "\uDDD8 half" })
	void rejectsControlCharactersAndUnpairedSurrogates(String text) {
		assertThat(isLine(text)).isFalse();
		assertThat(isText(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "two\nlines", "a\ttab", "a\rreturn", "\u202Egnp.exe", "\u2066x", "\u200Fx", "\u061Cx" })
	void rejectsLineBreaksAndDirectionChangesInALine(String text) {
		assertThat(isLine(text)).isFalse();
		assertThat(isText(text)).isTrue();
	}

	@Test
	void countsCodePoints() {
		assertThat(isLine("\uD83E\uDDD8".repeat(10))).isTrue();
		assertThat(isLine("\uD83E\uDDD8".repeat(11))).isFalse();
		assertThat(isText("\r\n".repeat(10))).isTrue();
		assertThat(isText("\r\n".repeat(11))).isFalse();
	}

	@Test
	void acceptsNull() {
		assertThat(isLine(null)).isTrue();
	}

	private boolean isLine(@Nullable String text) {
		return this.validator.validateValue(Sample.class, "line", text).isEmpty();
	}

	private boolean isText(@Nullable String text) {
		return this.validator.validateValue(Sample.class, "text", text).isEmpty();
	}

	private record Sample(@PlainText(max = 10) String line, @PlainText(max = 10, lines = true) String text) {

	}

}
