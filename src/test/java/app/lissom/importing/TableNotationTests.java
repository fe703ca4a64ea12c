package app.lissom.importing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;

import app.lissom.kernel.DateOrder;
import app.lissom.kernel.DecimalMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

import static org.assertj.core.api.Assertions.assertThat;

class TableNotationTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T20:00:00Z"), ZoneOffset.UTC);

	/** A tilde stands for the end of a line. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "2026-11-22;6~2026-11-21;5|-", "05/06/2026;6~25/06/2026;5|DMY", "05/06/2026;6~06/25/2026;5|MDY",
					"05/12/2026;6~25/06/2026;5|-", "05/06/2026;6~25/06/2026;5~06/25/2026;5|-",
					"05/06/2026;6~25/06/2026;|-", "05/06/2026;6~06/12/2026;5|MDY" })
	void findsTheOrderThatMostDaysHave(String lines, DateOrder order) {
		assertThat(notation("Date;Pain", lines).decided().order()).isEqualTo(order);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "ml|1,250|-", "ml|1,250~0,5|COMMA", "ml|1,250~1.5|POINT", "ml|1,250~0,5~0,7~1.5|-",
					"l|1,250~1,5~2.0|-", "ml|250|-", "ml|much|-", "l|1,250|COMMA", "l|8,000|-", "l|1,250~0.5|-" })
	void findsTheDecimalMarkThatAllNumbersHave(String unit, String numbers, DecimalMark mark) {
		String lines = "2026-11-22;" + numbers.replace("~", "~2026-11-22;");
		assertThat(notation("Date;Water (" + unit + ")", lines).decided().mark()).isEqualTo(mark);
	}

	@Test
	void asksForWhatRemainsUnclear() {
		assertThat(problems(notation("Date;Pain", "05/06/2026;6~07/06/2026;6")))
			.containsExactly("order importing.columns.order.missing 05/06/2026");
		assertThat(problems(notation("Date;Water (ml)", "2026-11-22;1,250~2026-11-22;1,500")))
			.containsExactly("mark importing.columns.mark.missing 1,250");
		assertThat(
				problems(notation("Date;Water (ml)", "2026-11-22;1,250~2026-11-22;0,5~2026-11-22;0,7~2026-11-22;1.5")))
			.containsExactly("mark importing.columns.mark.missing 1,250");
		assertThat(problems(notation("Date;Water", "2026-11-22;4")))
			.containsExactly("water.unit importing.columns.unit.missing ");
		assertThat(problems(notation("Date;Pain", "2026-11-22;6"))).isEmpty();
		assertThat(problems(notation("Date;Pain", "05/06/2026;6~25/06/2026;6"))).isEmpty();
		assertThat(problems(notation("Date;Water (ml)", "2026-11-22;1,250~2026-11-22;0,5"))).isEmpty();
		assertThat(problems(notation("Date;Water (l)", "2026-11-22;1,250~2026-11-22;1,5~2026-11-22;2.0"))).isEmpty();
	}

	@Test
	void ignoresTheLinesAboveTheHeader() {
		assertThat(notation("05/06/2026;6", "Date;Pain~25/11/2025;5").decided().order()).isNull();
	}

	@Test
	void asksNothingThatWasChosen() {
		TableOutline outline = outline("Date;Water (ml)\n05/06/2026;1,250\n");
		TableMapping chosen = outline.guess().with(DateOrder.MDY, DecimalMark.POINT);
		TableNotation notation = TableNotation.of(source("Date;Water (ml)\n05/06/2026;1,250\n"), outline, chosen,
				CLOCK);
		assertThat(problems(notation)).isEmpty();
		assertThat(notation.decided()).isEqualTo(chosen);
	}

	private static List<String> problems(TableNotation notation) {
		MapBindingResult errors = new MapBindingResult(new HashMap<>(), "form");
		notation.reject(errors);
		return errors.getFieldErrors().stream().map(TableNotationTests::text).toList();
	}

	private static String text(FieldError error) {
		Object[] arguments = error.getArguments();
		return error.getField() + " " + error.getCode() + " " + ((arguments != null) ? arguments[0] : "");
	}

	private static TableNotation notation(String header, String lines) {
		String table = header + "\n" + lines.replace('~', '\n') + "\n";
		TableOutline outline = outline(table);
		return TableNotation.of(source(table), outline, outline.guess(), CLOCK);
	}

	private static TableOutline outline(String table) {
		return TableOutline.of(source(table), StandardCharsets.UTF_8);
	}

	private static ByteArrayResource source(String table) {
		return new ByteArrayResource(table.getBytes(StandardCharsets.UTF_8));
	}

}
