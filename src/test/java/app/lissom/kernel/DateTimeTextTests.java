package app.lissom.kernel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import app.lissom.RandomValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateTimeTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-20", "2026/11/20", "2026.11.20", "2026. 11. 20.", "20261120", "20.11.2026",
			"20. 11. 2026", "20.11.26", "20/11/2026", "11/20/2026", "11/20/26", "11-20-2026", "Nov 20, 2026",
			"November 20, 2026", "Nov. 20 2026", "Fri, Nov 20, 2026", "20 Nov 2026", "20-Nov-26", "20 Nov '26",
			"20th November 2026", "20. November 2026", "Freitag, 20. November 2026", "20 novembre 2026",
			"20 de noviembre de 2026", "20 listopada 2026", "20 ноября 2026 г.", "2026年11月20日", "2026-Nov-20",
			"\u0662\u0660\u0662\u0666-\u0661\u0661-\u0662\u0660",
			"\uff12\uff10\uff12\uff16\uff0f\uff11\uff11\uff0f\uff12\uff10", "\u200e11/20/2026" })
	void readsADayHoweverItIsWritten(String text) {
		assertThat(DateTimeText.read(text).orElseThrow().day()).contains(LocalDate.of(2026, 11, 20));
	}

	@ParameterizedTest
	@CsvSource({ "11/12/2026, 2026-12-11, 2026-11-12", "1/2/26, 2026-02-01, 2026-01-02",
			"03-04-2026, 2026-04-03, 2026-03-04" })
	void leavesTheOrderOpen(String text, LocalDate dayFirst, LocalDate monthFirst) {
		DateTimeText read = DateTimeText.read(text).orElseThrow();
		assertThat(read.day()).isEmpty();
		assertThat(read.day(DateOrder.DMY)).contains(dayFirst);
		assertThat(read.day(DateOrder.MDY)).contains(monthFirst);
	}

	@ParameterizedTest
	@CsvSource({ "5.11.26, DMY", "05/11/26, DMY MDY", "05-11-2026, DMY MDY", "5-11-26, DMY MDY",
			"05-11-26, YMD DMY MDY" })
	void knowsWhichOrdersANotationCanHave(String text, String orders) {
		assertThat(DateTimeText.read(text).orElseThrow().days().keySet()).extracting(DateOrder::name)
			.containsExactlyInAnyOrder(orders.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "1.2.00, 2000-02-01", "1.2.69, 2069-02-01", "1.2.70, 1970-02-01", "1.2.99, 1999-02-01" })
	void readsTwoDigitsOfAYearAsOneCloseToNow(String text, LocalDate day) {
		assertThat(DateTimeText.read(text).orElseThrow().day()).contains(day);
	}

	@Test
	void leavesOpenWhichEndOfThreePairsIsTheYear() {
		assertThat(DateTimeText.read("20-11-26").orElseThrow().days().values())
			.containsExactlyInAnyOrder(LocalDate.of(2026, 11, 20), LocalDate.of(2020, 11, 26));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "today", "2026-02-30", "2026-13-01", "30.02.2026", "20 Nov", "Nov 2026", "20.11.",
			"2026-11/20", "20 Foo 2026", "99/99/2026", "2026-11-20 25:00", "2026-11-20 soon", "7:40", "20112" })
	void doesNotReadWhatIsNoDay(String text) {
		assertThat(DateTimeText.read(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "7:40 | 07:40", "19:40 | 19:40", "19:40:05 | 19:40:05", "19:40:05.123456789 | 19:40:05",
					"7:40 PM | 19:40", "7:40\u202fPM | 19:40", "7:40\u00a0p.\u00a0m. | 19:40", "7:40pm | 19:40",
					"7 PM | 19:00", "9am | 09:00", "9 a.m. | 09:00", "12 AM | 00:00", "12:30 am | 00:30",
					"12 pm | 12:00", "0930 | 09:30", "930 | 09:30", "1940 | 19:40", "19.40 | 19:40", "7.40 pm | 19:40",
					"19h40 | 19:40", "19 h | 19:00", "19:40 Uhr | 19:40", "19 Uhr | 19:00", "kl. 19.40 | 19:40",
					"下午7:40 | 19:40", "19時40分 | 19:40", "\u0661\u0669:\u0664\u0660 | 19:40",
					"\uff11\uff19\uff1a\uff14\uff10 | 19:40" })
	void readsATimeHoweverItIsWritten(String text, LocalTime time) {
		assertThat(TimeText.read(text)).contains(new TimeText(time, null));
		assertThat(DateTimeText.read("2026-11-20 " + text).orElseThrow().time()).isEqualTo(new TimeText(time, null));
		assertThat(DateTimeText.read("Nov 20, 2026, " + text).orElseThrow().time()).isEqualTo(new TimeText(time, null));
		assertThat(DateTimeText.read(text + " 20.11.2026").orElseThrow().time()).isEqualTo(new TimeText(time, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7", "24:00", "7:60", "0:30 pm", "13:00 am", "7:05:60", "noon", "10:00+19:00", "19:4",
			"7:", "25", "2026-11", "99999" })
	void doesNotReadWhatIsNoTime(String text) {
		assertThat(TimeText.read(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T23:40:00Z, Z", "2026-11-20 23:40 +0100, +01:00", "20261120T234000Z, Z",
			"2026-11-20T23:40:00.000-03:30, -03:30", "2026-11-20T23:40+01:00[Europe/Berlin], +01:00",
			"Fri Nov 20 2026 23:40:00 GMT+0100 (Central European Standard Time), +01:00",
			"'Fri, 20 Nov 2026 23:40:00 GMT', Z", "2026-11-20 23:40 UTC+5:30, +05:30" })
	void readsAnOffset(String text, ZoneOffset offset) {
		DateTimeText read = DateTimeText.read(text).orElseThrow();
		assertThat(read.day()).contains(LocalDate.of(2026, 11, 20));
		assertThat(read.time()).isEqualTo(new TimeText(LocalTime.of(23, 40), offset));
	}

	@Test
	void readsSecondsAndMillisecondsSince1970() {
		assertThat(DateTimeText.read("1795217400").orElseThrow().day()).contains(LocalDate.of(2026, 11, 20));
		assertThat(DateTimeText.read("1795217400123")).isEqualTo(DateTimeText.read("1795217400"));
	}

	@Test
	void anyDayInAnyNotationComesBackAsItselfOrIsOneOfSeveral() {
		String[] notations = { "uuuu-MM-dd", "dd.MM.uuuu", "d.M.uu", "MM/dd/uuuu", "M/d/uu", "dd/MM/uuuu", "dd-MM-uuuu",
				"MMM d, uuuu", "d MMM uuuu", "d MMMM uuuu", "EEE, MMM d, uuuu", "dd-MMM-uu", "uuuuMMdd", "uuuu/M/d" };
		RandomValues.forAll((any) -> {
			LocalDate day = any.day();
			LocalTime time = LocalTime.ofSecondOfDay(any.between(0, 1439) * 60L);
			DateTimeFormatter notation = DateTimeFormatter.ofPattern(any.of(notations) + any.of(" ", ", ", "' at '")
					+ any.of("HH:mm", "h:mm a", "h:mm\u202fa", "HHmm", "HH:mm:ss"), Locale.ENGLISH);
			DateTimeText read = DateTimeText.read(day.atTime(time).format(notation)).orElseThrow();
			assertThat(read.days().values()).contains(day);
			assertThat(read.time()).isEqualTo(new TimeText(time, null));
		});
	}

}
