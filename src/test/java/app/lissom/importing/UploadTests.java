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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UploadTests {

	private static final String DOCUMENT = "{\"product\":\"Lissom\",\"version\":1,\"entries\":[]}";

	@Test
	void readsADocumentPlainAndInAnArchive() throws IOException {
		assertThat(count(upload(DOCUMENT))).isZero();
		assertThat(count(upload("\uFEFF " + DOCUMENT))).isZero();
		byte[] zip = zip("README.txt", "hello", "lissom.json", DOCUMENT, "csv/pain.csv", "id\r\n");
		assertThat(count(upload(zip))).isZero();
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
		assertRefused(content, problem);
	}

	@Test
	void rejectsAFileThatIsTooLongOrTooDeep() {
		String text = "a".repeat(40_000);
		assertRefused("{\"flareNote\":\"" + text + "\"}", FileProblem.DEEP);
		assertRefused("{\"" + text + "\":1}", FileProblem.DEEP);
		assertRefused("{\"routines\":[{\"steps\":[" + "{},".repeat(100_000) + "{}]}]}", FileProblem.DEEP);
		assertRefused("{\"entries\":[" + "1,".repeat(DocumentReader.MAX_THINGS) + "1]}", FileProblem.MANY);
		assertRefused("day,pain\n2026-11-22,6\n" + "a".repeat(300_000), FileProblem.DEEP);
		assertRefused("day,pain\n2026-11-22,6\n" + ",".repeat(2001), FileProblem.COLUMNS);
		assertRefused("day,pain\n" + "2026-11-22,2\n".repeat(DocumentReader.MAX_THINGS), FileProblem.MANY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1" })
	void refusesDocumentsInOtherCharsetsThanUtf8(Charset set) {
		assertRefused(DOCUMENT.replace("[]", "[\"stra\u00dfe\"]").getBytes(set), FileProblem.LETTERS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252" })
	void readsTablesInTheCharsetsOfSpreadsheets(Charset set) throws IOException {
		String table = "Tag;Schmerz;Notiz\n22.11.2026;6;Stra\u00dfe\n";
		Upload upload = upload(table.getBytes(set));
		assertThat(upload.isTable()).isTrue();
		assertThat(upload.outline().lines()).isEqualTo(1);
		ByteArrayOutputStream stored = new ByteArrayOutputStream();
		upload.copy(stored);
		assertThat(stored.toString(StandardCharsets.UTF_8)).isEqualTo(table);
	}

	@Test
	void refusesATableInUtf32() {
		assertRefused("day,pain\n2026-11-22,6\n".getBytes(Charset.forName("UTF-32")), FileProblem.LETTERS);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\0', delimiter = '|',
			value = { "%PDF-1.7|PDF", "\u0089PNG|IMAGE", "\u00ff\u00d8\u00ff\u00e0|IMAGE", "GIF89a..|IMAGE",
					"\u0018ftypheic|IMAGE", "\u00d0\u00cf\u0011\u00e0\u00a1|SPREADSHEET", "BZh91AY|PACKED",
					"7z\u00bc\u00af|PACKED", "Rar!|PACKED", "SQLite format 3|DATABASE",
					"<!DOCTYPE html><table>|WEB_PAGE", "\u00ef\u00bb\u00bf <HTML>|WEB_PAGE",
					"<?xml version='1.0'?><HealthData>|XML", "[{\"date\":1}]|LIST", "[ 1, 2]|LIST", "[]|LIST",
					"{\\rtf1\\ansi|DOCUMENT", "Dear diary, it hurt.|COLUMNS" })
	void saysWhatAFileIsThatIsNoTable(String content, FileProblem problem) {
		assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), problem);
	}

	@ParameterizedTest
	@CsvSource({ "[Content_Types].xml, xl/workbook.xml, SPREADSHEET", "mimetype, content.xml, SPREADSHEET",
			"Index/Document.iwa, preview.jpg, SPREADSHEET", "[Content_Types].xml, word/document.xml, DOCUMENT",
			"csv/pain.csv, csv/water.csv, SEVERAL", "a/lissom.json, b/lissom.json, SEVERAL",
			"photo.jpg, README.txt, WITHOUT" })
	void saysWhatAnArchiveIsThatHoldsSomethingElse(String one, String other, FileProblem problem) throws IOException {
		assertRefused(zip(one, DOCUMENT, other, DOCUMENT), problem);
	}

	@ParameterizedTest
	@ValueSource(strings = { "lissom.json", "lissom-2026-11-22/lissom.json", "a/b/lissom.json", "Export\\lissom.json" })
	void readsAnArchiveThatWasUnpackedAndPackedAgain(String name) throws IOException {
		byte[] zip = zip("__MACOSX/._lissom.json", "x", "lissom-2026-11-22/.DS_Store", "x", name, DOCUMENT,
				"lissom-2026-11-22/csv/pain.csv", "id,day,at\n", "Thumbs.db", "x", "__MACOSX/a/lissom.json", "x");
		assertThat(count(upload(zip))).isZero();
	}

	@Test
	void readsTheOnlyTableOfAnArchive() throws IOException {
		byte[] zip = zip("Export/readme.txt", "Read me", "Export/Water 2026.CSV", "Date,Water\n2026-11-20,250\n");
		assertThat(count(upload(zip))).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "../lissom.json,NAMES", "/lissom.json,NAMES", "a/../lissom.json,NAMES", "..\\lissom.json,NAMES",
			"C:lissom.json,NAMES", "LISSOM.JSON,WITHOUT", "old/other.json,WITHOUT" })
	void refusesOtherNamesInAnArchive(String name, FileProblem problem) throws IOException {
		assertRefused(zip(name, DOCUMENT), problem);
	}

	@Test
	void refusesBrokenArchives() throws IOException {
		byte[] zip = zip("lissom.json", DOCUMENT, "README.txt", "hello");
		assertRefused(Arrays.copyOf(zip, 40), FileProblem.ARCHIVE);
		assertRefused(Arrays.copyOf(zip, 60), FileProblem.ARCHIVE);
		assertRefused("  ", FileProblem.EMPTY);
		byte[] locked = zip.clone();
		locked[6] |= 1;
		assertRefused(locked, FileProblem.LOCKED);
		byte[] unknown = zip.clone();
		unknown[8] = 99;
		assertRefused(unknown, FileProblem.ARCHIVE);
		byte[] doubled = new String(zip("lissom.json", DOCUMENT, "lissom.jsoN", DOCUMENT), StandardCharsets.ISO_8859_1)
			.replace("jsoN", "json")
			.getBytes(StandardCharsets.ISO_8859_1);
		assertRefused(doubled, FileProblem.NAMES);
		assertRefused("PK nothing", FileProblem.ARCHIVE);
	}

	@Test
	void refusesArchivesThatGrowTooMuch() throws IOException {
		String spaces = " ".repeat(5_000_000);
		assertRefused(zip("README.txt", spaces, "lissom.json", DOCUMENT), FileProblem.LARGE);
		assertRefused(zip("lissom.json", DOCUMENT, "README.txt", spaces), FileProblem.LARGE);
		String[] many = Stream.iterate(0, (i) -> i + 1)
			.limit(101)
			.flatMap((i) -> Stream.of("file" + i, ""))
			.toArray(String[]::new);
		assertRefused(zip(many), FileProblem.MANY);
		assertRefused(zip(Arrays.copyOf(many, 200)), FileProblem.WITHOUT);
	}

	@Test
	void distinguishesTablesFromDocuments() {
		assertThat(upload("day,pain\n2026-11-22,6\n").isTable()).isTrue();
		assertThat(count(upload("\uFEFFday;pain\r\n2026-11-22;6\r\n2026-11-23;5"))).isEqualTo(2);
		assertThat(count(upload("2026-11-22\t6\n"))).isEqualTo(1);
	}

	@Test
	void copiesADocumentAsItIsAndATableInUtf8() throws IOException {
		assertThat(copy("\uFEFF{}".getBytes(StandardCharsets.UTF_8))).isEqualTo("\uFEFF{}");
		assertThat(copy("\uFEFFday;pain\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("day;pain\n");
		assertThat(copy("Tag;Stra\u00dfe\n".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("Tag;Stra\u00dfe\n");
	}

	private static String copy(byte[] content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		upload(content).copy(out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static void assertRefused(String content, FileProblem problem) {
		assertRefused(content.getBytes(StandardCharsets.UTF_8), problem);
	}

	private static void assertRefused(byte[] content, FileProblem problem) {
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> count(upload(content)))
			.extracting(UnreadableFileException::problem)
			.isEqualTo(problem);
	}

	private static Upload upload(String content) {
		return upload(content.getBytes(StandardCharsets.UTF_8));
	}

	private static Upload upload(byte[] content) {
		return Upload.of(new ByteArrayResource(content), content.length);
	}

	private static int count(Upload upload) {
		return upload.isTable() ? upload.outline().lines() : DocumentReader.count(upload);
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
