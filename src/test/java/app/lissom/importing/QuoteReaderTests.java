package app.lissom.importing;

import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuoteReaderTests {

	/** A tilde stands for the end of a line. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0',
			value = { "a,b|a,b", "\"a\",\"b\"|\"a\",\"b\"", "\"a, b\",c|\"a, b\",c", "\"a\"\"b\",c|\"a\"\"b\",c",
					"\"a \"b\" c\",d|\"a \"\"b\"\" c\",d", "\"a \"b\"\"|\"a \"b\"\"", "\"a \"b\"\",d|\"a \"b\"\",d",
					"1,\"a \"b\" c\"~2,d|1,\"a \"\"b\"\" c\"~2,d", "1, \"a \"b\" c\"~|1, \"a \"\"b\"\" c\"~",
					"\"a \"b\" c\"|\"a \"\"b\"\" c\"", "\"a \"b, c\",d|\"a \"\"b, c\",d",
					"\"x \"y\" \"\"z\"\" w\",\"d\",e|\"x \"\"y\"\" \"\"z\"\" w\",\"d\",e", "a \"b\" c,d|a \"b\" c,d",
					"a\"b,\"c\"d\",e|a\"b,\"c\"\"d\",e", "\"a\" ,b|\"a\" ,b", "\"a\" x\" ,b|\"a\"\" x\" ,b",
					"\"a \"b~c\",d|\"a \"b~c\",d", "\"a~b\",c|\"a~b\",c", "\"a \"b, c|\"a \"b, c", "\"\",b|\"\",b",
					"\"\"\"a\"\"\",b|\"\"\"a\"\"\",b" })
	void doublesQuotesInsideACell(String table, String expected) throws IOException {
		for (int size = 1; size < 9; size++) {
			assertThat(read(table.replace('~', '\n'), size)).isEqualTo(expected.replace('~', '\n'));
		}
		assertThat(read(table.replace("~", "\r\n"), 100)).isEqualTo(expected.replace("~", "\r\n"));
	}

	@Test
	void leavesACellThatIsTooLongForTheTable() throws IOException {
		String fits = "\"a \"" + "b".repeat(29_000) + "\",c";
		assertThat(read(fits, 4000)).hasSize(fits.length() + 1);
		String longer = "\"a \"" + "b".repeat(31_000) + "\",c";
		assertThat(read(longer, 4000)).isEqualTo(longer);
	}

	@Test
	void readsNothingIntoNothing() throws IOException {
		try (QuoteReader reader = new QuoteReader(new StringReader("a"), ',')) {
			assertThat(reader.read(new char[0], 0, 0)).isZero();
			assertThat(reader.read()).isEqualTo('a');
			assertThat(reader.read()).isEqualTo(-1);
		}
	}

	@Test
	void closesTheTable() throws IOException {
		StringReader table = new StringReader("a");
		new QuoteReader(table, ',').close();
		assertThatExceptionOfType(IOException.class).isThrownBy(table::read);
	}

	private static String read(String table, int size) throws IOException {
		StringBuilder text = new StringBuilder();
		try (QuoteReader reader = new QuoteReader(new StringReader(table), ',')) {
			char[] some = new char[size + 2];
			for (int count; (count = reader.read(some, 2, size)) >= 0;) {
				text.append(some, 2, count);
			}
		}
		return text.toString();
	}

}
