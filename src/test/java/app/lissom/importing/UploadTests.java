package app.lissom.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class UploadTests {

	private static final String DOCUMENT = "{\"product\":\"Lissom\",\"version\":1,\"entries\":[]}";

	@Test
	void readsADocumentPlainAndInAnArchive() throws IOException {
		assertThat(upload(DOCUMENT).count()).isZero();
		assertThat(upload("\uFEFF " + DOCUMENT).count()).isZero();
		byte[] zip = zip("README.txt", "hello", "lissom.json", DOCUMENT, "csv/pain.csv", "id\r\n");
		assertThat(upload(zip).count()).isZero();
		assertThat(upload(zip).isTable()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0',
			value = { "{\"product\":\"Lissom\",\"version\":1,\"entries\":[|BROKEN", "{\"product\":\"Lissom\"}|FOREIGN",
					"{\"product\":\"Lissom\",\"version\":2}|NEWER",
					"{\"product\":\"Lissom\",\"version\":99999999999}|FOREIGN",
					"{\"product\":\"Lissom\",\"version\":1.5}|FOREIGN", "{\"product\":\"Other\",\"version\":1}|FOREIGN",
					"{}|FOREIGN", "{|BROKEN", "{\"product\":\"Lissom\",\"version\":1}{}|BROKEN",
					"{\"product\":\"Lissom\",\"version\":1} x|BROKEN", "{\"version\":1,\"version\":1}|TWICE",
					"{\"entries\":[{\"id\":1,\"id\":2}]}|TWICE", "{'product':'Lissom'}|BROKEN", "{\"a\":NaN}|BROKEN",
					"{\"a\":[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]}|DEEP",
					"{\"a\":1234567890123456789012345678901234567890}|DEEP", "abc|COLUMNS", "day,pain|EMPTY" })
	void refusesOtherDocuments(String content, FileProblem problem) {
		assertRefused(upload(content), problem);
	}

	@Test
	void rejectsAFileThatIsTooLongOrTooDeep() {
		String text = "a".repeat(40_000);
		assertRefused(upload("{\"flareNote\":\"" + text + "\"}"), FileProblem.DEEP);
		assertRefused(upload("{\"" + text + "\":1}"), FileProblem.DEEP);
		assertRefused(upload("{\"routines\":[{\"steps\":[" + "{},".repeat(100_000) + "{}]}]}"), FileProblem.DEEP);
		assertRefused(upload("{\"entries\":[" + "1,".repeat(DocumentReader.MAX_THINGS) + "1]}"), FileProblem.MANY);
		assertRefused(upload("day,pain\n" + "a".repeat(300_000)), FileProblem.DEEP);
		assertRefused(upload("day,pain\n" + ",".repeat(51)), FileProblem.COLUMNS);
		assertRefused(upload("day,pain\n" + "1,2\n".repeat(DocumentReader.MAX_THINGS)), FileProblem.MANY);
	}

	static Stream<Arguments> charsets() {
		return Stream
			.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
					Charset.forName("UTF-32"), StandardCharsets.ISO_8859_1)
			.flatMap((set) -> Stream.of(DOCUMENT.replace("[]", "[\"stra\u00dfe\"]"), "day,pain\n2026-11-22,6,\u00e4\n")
				.map((text) -> arguments(set, text)));
	}

	@ParameterizedTest
	@MethodSource("charsets")
	void refusesOtherCharsetsThanUtf8(Charset set, String content) {
		assertRefused(upload(content.getBytes(set)), FileProblem.LETTERS);
	}

	@ParameterizedTest
	@CsvSource({ "../lissom.json,NAMES", "/lissom.json,NAMES", "a/../lissom.json,NAMES", "..\\lissom.json,NAMES",
			"C:lissom.json,NAMES", "LISSOM.JSON,WITHOUT", "old/lissom.json,WITHOUT" })
	void refusesOtherNamesInAnArchive(String name, FileProblem problem) throws IOException {
		assertRefused(upload(zip(name, DOCUMENT)), problem);
	}

	@Test
	void refusesBrokenArchives() throws IOException {
		byte[] zip = zip("lissom.json", DOCUMENT, "README.txt", "hello");
		assertRefused(upload(Arrays.copyOf(zip, 40)), FileProblem.ARCHIVE);
		assertRefused(upload(Arrays.copyOf(zip, 60)), FileProblem.BROKEN);
		assertRefused(upload("  "), FileProblem.EMPTY);
		byte[] locked = zip.clone();
		locked[6] |= 1;
		assertRefused(upload(locked), FileProblem.LOCKED);
		byte[] doubled = new String(zip("lissom.json", DOCUMENT, "lissom.jsoN", DOCUMENT), StandardCharsets.ISO_8859_1)
			.replace("jsoN", "json")
			.getBytes(StandardCharsets.ISO_8859_1);
		assertRefused(upload(doubled), FileProblem.NAMES);
		assertRefused(upload("PK nothing"), FileProblem.ARCHIVE);
	}

	@Test
	void refusesArchivesThatGrowTooMuch() throws IOException {
		String spaces = " ".repeat(5_000_000);
		assertRefused(upload(zip("README.txt", spaces, "lissom.json", DOCUMENT)), FileProblem.LARGE);
		assertRefused(upload(zip("lissom.json", DOCUMENT, "README.txt", spaces)), FileProblem.LARGE);
		String[] many = Stream.iterate(0, (i) -> i + 1)
			.limit(101)
			.flatMap((i) -> Stream.of("file" + i, ""))
			.toArray(String[]::new);
		assertRefused(upload(zip(many)), FileProblem.MANY);
	}

	@Test
	void distinguishesTablesFromDocuments() {
		assertThat(upload("day,pain\n2026-11-22,6\n").isTable()).isTrue();
		assertThat(upload("\uFEFFday;pain\r\n2026-11-22;6\r\n2026-11-23;5").count()).isEqualTo(2);
		assertThat(upload("2026-11-22\t6\n").count()).isEqualTo(1);
	}

	private static void assertRefused(Upload upload, FileProblem problem) {
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(upload::count)
			.extracting(UnreadableFileException::problem)
			.isEqualTo(problem);
	}

	private static Upload upload(String content) {
		return upload(content.getBytes(StandardCharsets.UTF_8));
	}

	private static Upload upload(byte[] content) {
		return new Upload(new ByteArrayResource(content), content.length);
	}

	/** An archive of names and contents in turn. */
	static byte[] zip(String... files) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < files.length; i += 2) {
				byte[] content = files[i + 1].getBytes(StandardCharsets.UTF_8);
				ZipEntry entry = new ZipEntry(files[i]);
				CRC32 sum = new CRC32();
				sum.update(content);
				entry.setCrc(sum.getValue());
				zip.putNextEntry(entry);
				zip.write(content);
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

}
