package app.lissom.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentReaderTests {

	private static final String HEADER = "{\"product\":\"Lissom\",\"version\":1,\"exportedAt\":\"2026-11-22\"";

	@Test
	void countsTheItemsOfAllSections() {
		assertThat(DocumentReader.count(document(HEADER + "}"))).isZero();
		assertThat(DocumentReader.count(document(HEADER + ",\"account\":{},\"entries\":[{},{},{}],\"routines\":[]}")))
			.isEqualTo(4);
	}

	@Test
	void numbersTheItemsOfAList() {
		List<String> read = new ArrayList<>();
		DocumentReader.read(document("{\"account\":{\"a\":1},\"entries\":[5,6]}"),
				(section) -> (thing, number) -> read.add(section + " " + number + " " + thing));
		assertThat(read).containsExactly("account 0 {\"a\":1}", "entries 1 5", "entries 2 6");
	}

	@Test
	void limitsTheLengthOfEachItemAlone() {
		String text = "{\"a\":[" + ("\"" + "a".repeat(20_000) + "\",").repeat(10) + "0]}";
		assertThat(DocumentReader
			.count(document(HEADER + ",\"a\":" + text + ",\"b\":" + text + ",\"c\":[" + text + "," + text + "]}")))
			.isEqualTo(4);
	}

	@Test
	void limitsTheNumberOfItems() {
		String most = "1,".repeat(DocumentReader.MAX_THINGS - 1) + "1";
		assertThat(DocumentReader.count(document(HEADER + ",\"entries\":[" + most + "]}")))
			.isEqualTo(DocumentReader.MAX_THINGS);
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> DocumentReader.count(document(HEADER + ",\"more\":[1],\"entries\":[" + most + "]}")))
			.extracting(UnreadableFileException::problem)
			.isEqualTo(FileProblem.MANY);
	}

	private static ByteArrayResource document(String json) {
		return new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8));
	}

}
