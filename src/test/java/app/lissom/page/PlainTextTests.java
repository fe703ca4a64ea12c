package app.lissom.page;

import app.lissom.RandomValues;
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
	void cleansALine() {
		assertThat(PlainTextConverter.clean("A\r\nb\u000bc\td\u0000", false)).isEqualTo("A b c d");
		assertThat(PlainTextConverter.clean("\u202Egnp.exe\u2066 \u200Fx", false)).isEqualTo("gnp.exe x");
		assertThat(PlainTextConverter.clean("\uD83E\uDDD8\uD83C\uDFFD\u200D\u2640\uFE0F", false))
			.isEqualTo("\uD83E\uDDD8\uD83C\uDFFD\u200D\u2640\uFE0F");
	}

	@Test
	void anyTextIsPlainWhenItIsClean() {
		RandomValues.forAll((any) -> {
			String text = any.text(0, 9).replaceAll("\\p{Cs}", "");
			assertThat(isText(PlainTextConverter.clean(text, true))).isTrue();
			assertThat(isLine(PlainTextConverter.clean(text, false))).isTrue();
			assertThat(PlainTextConverter.clean(PlainTextConverter.clean(text, true), true))
				.isEqualTo(PlainTextConverter.clean(text, true));
		});
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
