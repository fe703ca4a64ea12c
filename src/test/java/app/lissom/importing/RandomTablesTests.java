package app.lissom.importing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import app.lissom.RandomValues;
import app.lissom.diary.EntryKind;
import app.lissom.kernel.InvalidFieldException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.validation.BindException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports tables in random notations: either the values are read correctly, or the person
 * is asked.
 */
class RandomTablesTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T12:00:00Z"), ZoneOffset.UTC);

	private static final List<String> DAYS = List.of("yyyy-MM-dd", "yyyy/MM/dd", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy",
			"MM/dd/yyyy", "M/d/yy", "d-M-yyyy", "MMM d, yyyy", "d MMMM yyyy", "EEE, d MMM yyyy", "yyyyMMdd");

	private static final List<String> TIMES = List.of("HH:mm", "HH:mm:ss", "h:mm a", "h:mm\u202fa", "HH.mm");

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH,
			Locale.forLanguageTag("es"), Locale.ITALIAN, Locale.forLanguageTag("nl"), Locale.forLanguageTag("pl"));

	private static final List<String> ABOVE = List.of("", "\n", "My diary\n", "Device%sModel 7\nSerial%s0042\n\n",
			"Export of pain and water\n\n\n", "sep=%s\n");

	@Test
	void readsOrAsksWhatEveryNotationMeans() {
		RandomValues.forAll(500, RandomTablesTests::comesBack);
	}

	private static void comesBack(RandomValues any) {
		String delimiter = any.of(";", "\t", "|", ",");
		boolean comma = any.bool();
		String day = any.of(DAYS);
		String time = any.of(TIMES);
		boolean apart = any.bool();
		Locale language = (day.contains("MMM") && !day.contains("EEE")) ? any.of(LANGUAGES) : Locale.ENGLISH;
		Function<Integer, String> number = (ml) -> String.format(comma ? Locale.GERMAN : Locale.ENGLISH, "%,d", ml);
		StringBuilder table = new StringBuilder(any.of(ABOVE).replace("%s", delimiter));
		table.append(apart ? "Date" + delimiter + "Time" : "Date").append(delimiter).append("Water (ml)\n");
		List<String> expected = new ArrayList<>();
		for (int i = any.between(1, 12); i > 0; i--) {
			LocalDate date = any.day();
			LocalTime at = LocalTime.of(any.between(0, 23), any.between(0, 59));
			int amount = any.between(1, 5000);
			String days = DateTimeFormatter.ofPattern(day, language).format(date);
			String times = DateTimeFormatter.ofPattern(time, Locale.ENGLISH).format(at);
			table.append(quoted(apart ? days : days + " " + times));
			table.append(apart ? delimiter + quoted(times) : "");
			table.append(delimiter).append(quoted(number.apply(amount))).append(any.of("\n", "\r\n"));
			expected.add(date + " " + at + " " + amount);
		}
		assertReadOrAsked(table.toString(), expected);
	}

	private static String quoted(String cell) {
		return "\"" + cell + "\"";
	}

	private static void assertReadOrAsked(String table, List<String> expected) {
		InputStreamSource source = new ByteArrayResource(table.getBytes(StandardCharsets.UTF_8));
		TableOutline outline = TableOutline.of(source, StandardCharsets.UTF_8);
		TableMapping guess = outline.guess();
		assertThat(guess.date()).as(table).isNotNull();
		assertThat(guess.measures()).as(table).containsOnlyKeys(EntryKind.WATER);
		TableNotation check = TableNotation.of(source, outline, guess, CLOCK);
		BindException errors = new BindException(ColumnsForm.of(UUID.randomUUID(), guess), "form");
		check.reject(errors);
		if (errors.hasErrors()) {
			assertThat(errors.getFieldErrors()).as(table)
				.allMatch((error) -> List.of("order", "mark").contains(error.getField()));
			return;
		}
		List<String> read = new ArrayList<>();
		TableReader.read(source, StandardCharsets.UTF_8, outline.delimiter(), (cells, number) -> {
			if (number > outline.header()) {
				read.add(read(cells, check.decided()));
			}
		});
		assertThat(read).as(table).isEqualTo(expected);
	}

	private static String read(List<String> cells, TableMapping mapping) {
		try {
			RowTime time = RowTime.of(cells, mapping, CLOCK);
			ObjectNode entry = JsonNodeFactory.instance.objectNode();
			RowCells.wanted(mapping, cells).get(0).put(entry);
			return time.day() + " " + time.time() + " " + entry.get("waterMl");
		}
		catch (InvalidFieldException ex) {
			return ex.name() + " in " + cells;
		}
	}

}
