package app.lissom.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import app.lissom.RandomValues;
import app.lissom.importing.ColumnMapping.Order;
import app.lissom.kernel.InvalidFactException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvDateTimeTests {

	@ParameterizedTest
	@CsvSource({ "2026-11-22, YMD", "2026/11/22, YMD", "22.11.2026, DMY", "1.2.2026, DMY", "13/11/2026, DMY",
			"11/13/2026, MDY", "11-13-2026, MDY" })
	void recognizesTheOrderOfADay(String text, Order order) {
		assertThat(CsvDateTime.isDay(text)).isTrue();
		assertThat(CsvDateTime.order(text)).contains(order);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12/12/2026", "1/2/2026", "today", "", "2026-11/22" })
	void doesNotGuessAnOrder(String text) {
		assertThat(CsvDateTime.order(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22, YMD", "22.11.2026, DMY", "11/22/2026, MDY" })
	void readsADayInItsOrder(String text, Order order) {
		assertThat(CsvDateTime.of(text, order, null))
			.isEqualTo(new CsvDateTime(LocalDate.of(2026, 11, 22), null, null));
		assertThat(CsvDateTime.of(text, order, "")).isEqualTo(CsvDateTime.of(text, order, null));
	}

	@Test
	void readsAnyDayInAnyOrder() {
		RandomValues.forAll((any) -> {
			LocalDate day = any.day();
			Order order = any.of(Order.values());
			String text = switch (order) {
				case YMD -> "%1$tY-%1$tm-%1$td";
				case DMY -> "%1$td.%1$tm.%1$tY";
				case MDY -> "%1$tm/%1$td/%1$tY";
			};
			assertThat(CsvDateTime.of(text.formatted(day), order, null).day()).isEqualTo(day);
		});
	}

	@ParameterizedTest
	@CsvSource({ "26-11-22, YMD", "22.11.26, DMY", "2026-11-22, DMY", "2026-11-2026, YMD", "2026-13-01, YMD",
			"2026-02-29, YMD", "11/2026/2026, MDY", "soon, YMD", "2026-11-22 , DMY", "2026-1-001, YMD",
			"001.01.2026, DMY", "001/01/2026, MDY" })
	void rejectsAnInvalidDay(String text, Order order) {
		assertThatExceptionOfType(InvalidFactException.class).isThrownBy(() -> CsvDateTime.of(text, order, null));
	}

	@ParameterizedTest
	@CsvSource({ "7:05, 07:05", "07:05:09, 07:05:09", "07:05:09.123, 07:05:09", "23:59, 23:59", "12:30 am, 00:30",
			"12:30 pm, 12:30", "1:00 a.m., 01:00", "1:00 PM, 13:00", "11:59p, 23:59", "12:00 A, 00:00" })
	void readsATime(String text, LocalTime time) {
		assertThat(CsvDateTime.of("2026-11-22", Order.YMD, text).time()).isEqualTo(time);
		assertThat(CsvDateTime.of("2026-11-22 " + text, Order.YMD, null).time()).isEqualTo(time);
		assertThat(CsvDateTime.of("2026-11-22T" + text, Order.YMD, null).offset()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "10:00Z, Z", "10:00+02:00, +02:00", "10:00 -0330, -03:30", "10:00:00+00:00, Z" })
	void readsAnOffset(String text, ZoneOffset offset) {
		assertThat(CsvDateTime.of("2026-11-22", Order.YMD, text).offset()).isEqualTo(offset);
	}

	@ParameterizedTest
	@ValueSource(strings = { "24:00", "7", "7:60", "0:30 pm", "13:00 am", "07:05:60", "noon", "10:00+19:00" })
	void rejectsAnInvalidTime(String text) {
		assertThatExceptionOfType(InvalidFactException.class)
			.isThrownBy(() -> CsvDateTime.of("2026-11-22", Order.YMD, text));
	}

	@Test
	void takesTheZoneOnlyWithoutAnOffset() {
		ZoneId zone = ZoneId.of("Europe/Berlin");
		assertThat(CsvDateTime.of("2026-11-22", Order.YMD, "10:00").at(zone)).isEqualTo("2026-11-22T10:00:00+01:00");
		assertThat(CsvDateTime.of("2026-11-22", Order.YMD, "10:00-05:00").at(zone))
			.isEqualTo("2026-11-22T10:00:00-05:00");
		assertThat(CsvDateTime.of("2026-11-22", Order.YMD, null).at(zone)).isNull();
	}

	/**
	 * Ids of imported entries are made from it, so the next release must make the same.
	 */
	@Test
	void hasAlwaysTheSameKey() {
		assertThat(CsvDateTime.of("2026-11-22", Order.YMD, "10:00Z").key())
			.isEqualTo("When[day=2026-11-22, time=10:00, offset=Z]");
	}

}
