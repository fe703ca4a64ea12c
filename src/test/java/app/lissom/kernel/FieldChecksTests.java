package app.lissom.kernel;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FieldChecksTests {

	@Test
	void passesTextThatFitsOrIsMissing() {
		assertThatCode(() -> {
			FieldChecks.line("text", null, 3);
			FieldChecks.line("text", "abc", 3);
			FieldChecks.lines("text", null, 3);
			FieldChecks.lines("text", "a\nb", 3);
		}).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "abcd", "a\u0000" })
	void rejectsTextThatDoesNotFit(String text) {
		assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> FieldChecks.line("text", text, 3));
		assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> FieldChecks.lines("text", text, 3));
		assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> FieldChecks.line("text", "a\nb", 3));
	}

	@Test
	void namesTheFieldOfAnInvalidValue() {
		assertThat(FieldChecks.value("pain", () -> new PainLevel(10)).value()).isEqualTo(10);
		assertThatExceptionOfType(InvalidFieldException.class)
			.isThrownBy(() -> FieldChecks.value("pain", () -> new PainLevel(11)));
		assertThatExceptionOfType(InvalidFieldException.class)
			.isThrownBy(() -> FieldChecks.value("day", () -> LocalDate.of(2026, 2, 29)));
	}

	@Test
	void leavesOtherExceptionsAlone() {
		InvalidFieldException inner = new InvalidFieldException("inner");
		assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> FieldChecks.value("outer", () -> {
			throw inner;
		})).isSameAs(inner);
		assertThatIllegalStateException().isThrownBy(() -> FieldChecks.value("outer", () -> {
			throw new IllegalStateException();
		}));
	}

}
