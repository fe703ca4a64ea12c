package app.lissom.reminders;

import java.nio.charset.StandardCharsets;

import app.lissom.RandomValues;
import biweekly.Biweekly;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IcsWriterTests {

	@Test
	void endsEachLineWithCrLf() {
		assertThat(new IcsWriter().line("BEGIN", "VCALENDAR").line("VERSION", "2.0"))
			.hasToString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
	}

	@Test
	void escapesSpecialCharacters() {
		assertThat(new IcsWriter().text("SUMMARY", "a\\b;c,d\r\ne\nf\rg:h"))
			.hasToString("SUMMARY:a\\\\b\\;c\\,d\\ne\\nf\\ng:h\r\n");
	}

	@Test
	void foldsAtSeventyFiveOctets() {
		assertThat(new IcsWriter().line("X", "1".repeat(73))).hasToString("X:" + "1".repeat(73) + "\r\n");
		assertThat(new IcsWriter().line("X", "1".repeat(74))).hasToString("X:" + "1".repeat(73) + "\r\n 1\r\n");
		assertThat(new IcsWriter().line("X", "1".repeat(73 + 74 + 1)))
			.hasToString("X:" + "1".repeat(73) + "\r\n " + "1".repeat(74) + "\r\n 1\r\n");
	}

	@Test
	void readsBackTheWrittenText() {
		RandomValues.forAll((any) -> isReadBackAsItWas(any.text(1, 120)
			.codePoints()
			.filter((point) -> !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()));
	}

	private static void isReadBackAsItWas(String text) {
		String written = new IcsWriter().line("BEGIN", "VCALENDAR")
			.line("BEGIN", "VEVENT")
			.text("SUMMARY", text)
			.line("END", "VEVENT")
			.line("END", "VCALENDAR")
			.toString();
		assertThat(written.split("\r\n"))
			.allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75 && line.indexOf('\uFFFD') < 0
					|| text.indexOf('\uFFFD') >= 0);
		assertThat(Biweekly.parse(written).first().getEvents().get(0).getSummary().getValue()).isEqualTo(text);
	}

}
