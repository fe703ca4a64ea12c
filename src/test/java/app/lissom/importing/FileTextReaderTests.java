package app.lissom.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileTextReaderTests {

	/** The most characters of an item. */
	private static final int LIMIT = 260_000;

	@ParameterizedTest
	@CsvSource({ "FEFF0041,UTF-16BE", "FFFE4100,UTF-16LE", "0041,UTF-16BE", "00FF,UTF-16BE", "0000,UTF-16BE",
			"4100,UTF-16LE", "0100,UTF-16LE", "0101,UTF-8", "'',UTF-8", "41,UTF-8", "00,UTF-8", "FE,windows-1252",
			"41C3A4,UTF-8", "41E4,windows-1252" })
	void recognizesTheCharacterSet(String bytes, String name) throws IOException {
		assertThat(FileTextReader.charset(new ByteArrayResource(HexFormat.of().parseHex(bytes))))
			.isEqualTo(Charset.forName(name));
	}

	@Test
	void readsWithoutTheByteOrderMark() throws IOException {
		assertThat(reader("\uFEFFab").read()).isEqualTo('a');
		assertThat(reader("").read()).isEqualTo(-1);
		FileTextReader two = reader("ab");
		assertThat(two.read()).isEqualTo('a');
		assertThat(two.read()).isEqualTo('b');
		assertThat(two.read()).isEqualTo(-1);
	}

	@Test
	void refusesAZero() {
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> reader("\0").read())
			.extracting(UnreadableFileException::problem)
			.isEqualTo(FileProblem.LETTERS);
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> reader("ab\0").read(new char[9], 2, 3));
	}

	@Test
	void limitsTheLengthOfAnItem() throws IOException {
		char[] all = new char[LIMIT];
		FileTextReader text = reader("a".repeat(2 * LIMIT + 1));
		assertThat(fill(text, all)).isEqualTo(LIMIT);
		text.nextThing();
		assertThat(fill(text, all)).isEqualTo(LIMIT);
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(text::read)
			.extracting(UnreadableFileException::problem)
			.isEqualTo(FileProblem.DEEP);
	}

	private static int fill(FileTextReader text, char[] all) throws IOException {
		int count = 0;
		while (count < all.length) {
			count += text.read(all, count, all.length - count);
		}
		return count;
	}

	private static FileTextReader reader(String text) throws IOException {
		return FileTextReader.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

}
