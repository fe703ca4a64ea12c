package app.lissom.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.lissom.diary.EntryExport;
import app.lissom.diary.EntryKind;
import app.lissom.importing.TableOutline.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class TableOutlineTests {

	/** A tilde stands for the end of a line. */
	@ParameterizedTest
	@CsvSource(delimiter = '#',
			value = { "Date;Pain~2026-11-22;6~#;#1#1", "Date,Pain~2026-11-22,6~#,#1#1", "Date|Pain~2026-11-22|6~#|#1#1",
					"2026-11-22;6~2026-11-21;5~#;#0#2", "My diary~~Date;Pain~2026-11-22;6~#;#3#1",
					"Device;Model 7~Date;Pain~2026-11-22;6~2026-11-21;5~#;#2#2", "sep=;~Date;Pain~2026-11-22;6~#;#2#1",
					"\"sep=|\"~Date|Pain~2026-11-22|6~#|#2#1", "SEP=;,~2026-11-22;6~#;#1#1",
					"Date;Pain~~2026-11-22;6~~2026-11-21;5~#;#1#4", "Date;Pain, left~2026-11-22;6,5~#;#1#1",
					"Notes, all~Date;Pain~2026-11-22;6~#;#2#1", "Who;Where~Date;Pain~2026-11-22;6~#;#2#1",
					"Pain;Date~6;2026-11-22~;soon~#;#1#2", "Pain~2026-11-22;6~2026-11-21;5~#;#0#3",
					"2026-11-20;Pain~2026-11-22;6~#;#0#2", "Date;Pain~7;8~Date;Pain~2026-11-22;6~#;#3#1",
					"Date;Pain~x;y~~~~~~~~~2026-11-22;6~#;#1#10", "Pain;~2026-11-22;6~#;#0#2",
					"Who;Where~~~~2026-11-22;6~#;#1#4", "Date;Pain~soon;6~later;5~2026-11-22;4~#;#1#3",
					"2026-11-22,7:40;x,5~#,#0#1" })
	void findsTheHeaderAndTheDelimiter(String table, char delimiter, int header, int lines) {
		TableOutline outline = outline(table.replace('~', '\n'));
		assertThat(outline.delimiter()).isEqualTo(delimiter);
		assertThat(outline.header()).isEqualTo(header);
		assertThat(outline.lines()).isEqualTo(lines);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#',
			value = { "Date;Pain~#EMPTY", "Date;Pain~~#EMPTY", "Date;Colour~#COLUMNS", "Shade;Pain~#COLUMNS",
					"Date;Pain~soon;6~#COLUMNS", "2026-11-22~#COLUMNS", "sep=\"~Date;Pain~2026-11-22;6~#COLUMNS",
					"sep=\"~2026-11-22\"6~#COLUMNS", "hello~#COLUMNS" })
	void refusesATableWithoutLinesOfADay(String table, FileProblem problem) {
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> outline(table.replace('~', '\n')))
			.extracting(UnreadableFileException::problem)
			.isEqualTo(problem);
	}

	@Test
	void looksForTheTableInTheFirstLinesOnly() {
		assertThat(outline("above\n".repeat(59) + "Date;Pain\n2026-11-22;6\n").header()).isEqualTo(60);
		assertThat(outline("above\n".repeat(60) + "Date;Pain\n2026-11-22;6\n").header()).isZero();
	}

	@Test
	void namesTheColumnsThatAreNotEmpty() {
		TableOutline outline = outline("Date;Pain  now;;Empty\n2026-11-22;6;stiff;\n2026-11-21; 5 ;sore; \n");
		assertThat(outline.columns()).extracting(Column::number, Column::name)
			.containsExactly(tuple(0, "Date"), tuple(1, "Pain now"), tuple(2, "stiff"));
		assertThat(outline.names()).containsExactly("Date", "Pain now", "", "Empty");
		assertThat(outline.has(2)).isTrue();
		assertThat(outline.has(3)).isFalse();
		assertThat(outline.choices()).containsExactly(new Column.Choice("0", "1: Date"),
				new Column.Choice("1", "2: Pain now"), new Column.Choice("2", "3: stiff"));
		assertThat(outline.examples()).containsExactly(List.of("2026-11-22", "6", "stiff"),
				List.of("2026-11-21", "5", "sore"));
	}

	@Test
	void hasNoMoreColumnsThanNames() {
		TableOutline outline = outline("Day,Pain\n2026-11-22,3,5\n2026-11-23,2,5\n");
		assertThat(outline.columns()).extracting(Column::name).containsExactly("Day", "Pain");
		assertThat(outline.isExceededBy(List.of("2026-11-22", "3", "5"))).isTrue();
		assertThat(outline.isExceededBy(List.of("2026-11-22", "3", " "))).isFalse();
		assertThat(outline("2026-11-22,3,5\n").isExceededBy(List.of("2026-11-22", "3", "5", "x"))).isFalse();
	}

	@Test
	void beginsUnderTheHeaderOrWithTheFirstDay() {
		assertThat(outline("Date;Pain\n\nsoon;6\n2026-11-22;5\n").examples().get(0)).containsExactly("soon", "6");
		assertThat(outline("My diary\n2026-11-22;6\n").examples().get(0)).containsExactly("2026-11-22", "6");
	}

	@Test
	void takesNoLongCellForADay() {
		assertThat(TableStart.isDay("2026-11-22 (" + "z".repeat(47) + ")")).isTrue();
		assertThat(TableStart.isDay("2026-11-22 (" + "z".repeat(48) + ")")).isFalse();
	}

	@Test
	void offersNoNumbersDaysOrTimesAsFilters() {
		assertThat(outline("Date;Level;Time;Since\n2026-11-22;6;07:40;2026-01-01\n2026-11-21;5;08:00;2026-02-01\n")
			.filters()).isEmpty();
	}

	@Test
	void namesAColumnThatOnlyALateLineHas() {
		assertThat(outline("Date;Pain;\n" + "2026-11-22;6\n".repeat(250) + "2026-11-22;6;late\n").columns())
			.extracting(Column::name)
			.containsExactly("Date", "Pain", "late");
	}

	@Test
	void showsThreeExamplesAndShortensLongText() {
		String name = "n".repeat(60);
		String cell = "c".repeat(61);
		TableOutline outline = outline("Date;" + name + "\n" + ("2026-11-22;" + cell + "\n").repeat(4));
		assertThat(outline.examples()).hasSize(3)
			.allSatisfy((cells) -> assertThat(cells.get(1)).isEqualTo("c".repeat(59) + "\u2026"));
		assertThat(outline.names().get(1)).isEqualTo(name);
	}

	@Test
	void offersTheFewWordsOfAColumnAsFilters() {
		TableOutline outline = outline(
				"Date;What;Same;Value\n2026-11-22;Water;x;1\n2026-11-22;Pain;x;2\n2026-11-22;Water;x;3\n");
		assertThat(outline.filters()).containsExactly(new Column.Choice("1:Water", "What: Water"),
				new Column.Choice("1:Pain", "What: Pain"));
		assertThat(outline("Date;What\n" + words(20)).filters()).hasSize(20);
		assertThat(outline("Date;What\n" + words(21)).filters()).isEmpty();
	}

	private static String words(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> "2026-11-22;" + (char) ('a' + i) + "\n")
			.collect(Collectors.joining());
	}

	@Test
	void offersFiltersOfTwentyColumns() {
		String header = "Date" + IntStream.range(0, 22).mapToObj((i) -> ";Name" + i).collect(Collectors.joining());
		TableOutline outline = outline(
				header + "\n2026-11-22" + ";a".repeat(22) + "\n2026-11-22" + ";b".repeat(22) + "\n");
		assertThat(outline.filters()).hasSize(40);
	}

	@Test
	void knowsTheTablesOfThisProduct() {
		String header = String.join(",", EntryExport.columns(EntryKind.WATER).keySet());
		assertThat(outline(header + "\n" + "2026-11-22,".repeat(2) + "\n").own()).isEqualTo(EntryKind.WATER);
		assertThat(outline("Date;Pain\n2026-11-22;6\n").own()).isNull();
	}

	private static TableOutline outline(String table) {
		return TableOutline.of(new ByteArrayResource(table.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
	}

}
