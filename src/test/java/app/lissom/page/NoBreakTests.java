package app.lissom.page;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NoBreakTests {

	/** A tilde stands for a no-break space, and a vertical line for a word joiner. */
	@ParameterizedTest
	@CsvSource({ "Average pain (0-10), Average pain (0|-|10)", "Rango del dolor (0-10), Rango del dolor (0|-|10)",
			"6–8, 6|–|8", "+ 250 ml, + 250~ml", "1 of 64 fl oz, 1 of 64~fl~oz", "{0} min, {0}~min", "30 %, 30~%" })
	void keepsRangesAndUnitsTogether(String text, String joined) {
		assertThat(NoBreak.in(text)).isEqualTo(joined.replace('~', '\u00a0').replace('|', '\u2060'));
	}

	@Test
	void joinsAMessageInTheLanguageOfThePage() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessage("dose", Locale.ENGLISH, "2-3 times");
		messages.addMessage("dose", Locale.forLanguageTag("es"), "2-3 veces");
		messages.addMessage("of", Locale.ENGLISH, "{0} of 3 min");
		NoBreak joined = new NoBreak(messages);
		for (int i = 0; i < 2; i++) {
			assertThat(joined.getMessage("dose", null, Locale.ENGLISH)).isEqualTo("2\u2060-\u20603 times");
			assertThat(joined.getMessage("dose", new Object[0], Locale.forLanguageTag("es")))
				.isEqualTo("2\u2060-\u20603 veces");
			assertThat(joined.getMessage("of", new Object[] { i }, Locale.ENGLISH)).isEqualTo(i + " of 3\u00a0min");
			assertThatExceptionOfType(NoSuchMessageException.class)
				.isThrownBy(() -> joined.getMessage("none", null, Locale.ENGLISH));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Like 2026-11-22", "20 minutes", "Cat-cow", "b035-23fd", "a349-9d8", "10 to 15",
			"J Pain 2024;25:142-1520", "Open 250 mlx" })
	void leavesAllElse(String text) {
		assertThat(NoBreak.in(text)).isEqualTo(text);
	}

}
