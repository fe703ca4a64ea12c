package app.lissom.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import app.lissom.importing.TableMapping.Measure;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableReaderTests {

	@Test
	void limitsTheNumberOfColumns() {
		assertThat(read(";".repeat(1999) + "\n").get(0)).hasSize(2000);
		assertRefused(";".repeat(2000) + "\n", FileProblem.COLUMNS);
	}

	@Test
	void limitsTheNumberOfLines() {
		String most = "a;b\n".repeat(DocumentReader.MAX_THINGS);
		assertThat(read(most)).hasSize(DocumentReader.MAX_THINGS);
		assertRefused(most + "a;b\n", FileProblem.MANY);
	}

	@Test
	void findsACellWithoutTheSpaceAroundIt() {
		List<String> cells = List.of(" a ", "b");
		assertThat(TableReader.cell(cells, 0)).isEqualTo("a");
		assertThat(TableReader.cell(cells, 1)).isEqualTo("b");
		assertThat(TableReader.cell(cells, 2)).isEmpty();
		assertThat(TableReader.cell(cells, -1)).isEmpty();
	}

	@Test
	void knowsWhichColumnsCanHoldValues() {
		assertThat(List.of("Amount", "Dauer (min)", "Level", "Schmerzst\u00e4rke")).allMatch(ColumnNames::isValue);
		assertThat(List.of("Mood", "Date", "")).noneMatch(ColumnNames::isValue);
	}

	@Test
	void knowsWhereNothingIsToBeImported() {
		assertThat(Measure.NONE.isEmpty()).isTrue();
		assertThat(new Measure(0, null, null, null, null).isEmpty()).isFalse();
		assertThat(new Measure(null, 0, null, null, null).isEmpty()).isFalse();
	}

	private static void assertRefused(String table, FileProblem problem) {
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read(table))
			.extracting(UnreadableFileException::problem)
			.isEqualTo(problem);
	}

	private static List<List<String>> read(String table) {
		List<List<String>> lines = new ArrayList<>();
		TableReader.read(new ByteArrayResource(table.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, ';',
				(cells, number) -> lines.add(cells));
		return lines;
	}

}
