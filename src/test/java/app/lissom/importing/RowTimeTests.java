package app.lissom.importing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import app.lissom.kernel.DateOrder;
import app.lissom.kernel.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RowTimeTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T20:00:00Z"), ZoneOffset.UTC);

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "2026-11-22|07:40|-|2026-11-22T07:40|-",
			"2026-11-22 07:40|''|-|2026-11-22T07:40|-", "2026-11-22 07:40|08:15|-|2026-11-22T08:15|-",
			"2026-11-22T07:40+02:00|''|-|2026-11-22T07:40|+02:00", "2026-11-22|2026-11-20 09:00|-|2026-11-22T09:00|-",
			"05/06/2026|09:00|DMY|2026-06-05T09:00|-", "05/06/2026|09:00|MDY|2026-05-06T09:00|-",
			"25/06/2026|09:00|DMY|2026-06-25T09:00|-", "2026-11-22|09:00|MDY|2026-11-22T09:00|-",
			"05/05/2026|09:00|-|2026-05-05T09:00|-", "05/12/2026|09:00|-|2026-05-12T09:00|-" })
	void readsDayAndTime(String date, String time, DateOrder order, String expected, ZoneOffset offset) {
		RowTime read = read(date, time, order);
		assertThat(read.day().atTime(read.time())).hasToString(expected);
		assertThat(read.offset()).isEqualTo(offset);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "''|09:00|-|csvDay", "soon|09:00|-|csvDay", "05/06/2026|09:00|-|csvDay",
					"2026-11-28|09:00|-|csvDay", "1899-12-31|09:00|-|csvDay", "25/06/2026|09:00|MDY|csvDay",
					"2026-11-22|soon|-|csvTime", "2026-11-22|25:00|-|csvTime", "2026-11-22|2026-11-22|-|csvTime" })
	void namesWhatCannotBeRead(String date, String time, DateOrder order, String field) {
		assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> read(date, time, order))
			.extracting(InvalidFieldException::name)
			.isEqualTo(field);
	}

	@Test
	void readsTheFirstAndTheLastDayThatCanHaveEntries() {
		assertThat(read("1900-01-01", "", null).day()).isEqualTo(LocalDate.of(1900, 1, 1));
		assertThat(read("2026-11-27", "", null).day()).isEqualTo(LocalDate.of(2026, 11, 27));
	}

	@Test
	void hasNoTimeWhereNoneIsWritten() {
		assertThat(read("2026-11-22", "", null).time()).isNull();
		assertThat(
				RowTime.of(List.of("2026-11-22", "09:00"), new TableMapping(0, null, null, null, null, Map.of()), CLOCK)
					.time())
			.isNull();
		assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(
				() -> RowTime.of(List.of("2026-11-22"), new TableMapping(null, 0, null, null, null, Map.of()), CLOCK));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "2026-11-22|-|-|{\"day\":\"2026-11-22\",\"at\":null}",
					"2026-11-22|07:40|-|{\"day\":\"2026-11-22\",\"at\":\"2026-11-22T07:40+01:00\"}",
					"2026-11-22|23:40|Z|{\"day\":\"2026-11-23\",\"at\":\"2026-11-23T00:40+01:00\"}",
					"2026-03-29|02:30|-|{\"day\":\"2026-03-29\",\"at\":\"2026-03-29T03:30+02:00\"}" })
	void writesTheMomentByThePersonsClock(LocalDate day, LocalTime time, ZoneOffset offset, String json) {
		ObjectNode entry = JsonNodeFactory.instance.objectNode();
		new RowTime(day, time, offset).put(entry, BERLIN);
		assertThat(entry).hasToString(json);
	}

	/** Samoa had no 30 December 2011. */
	@Test
	void keepsADayThatTheClocksLeftOut() {
		ObjectNode entry = JsonNodeFactory.instance.objectNode();
		new RowTime(LocalDate.of(2011, 12, 30), LocalTime.of(10, 0), null).put(entry, ZoneId.of("Pacific/Apia"));
		assertThat(entry).hasToString("{\"day\":\"2011-12-30\",\"at\":\"2011-12-31T10:00+14:00\"}");
	}

	@Test
	void findsATimeThatTheClocksLeftOut() {
		LocalDate spring = LocalDate.of(2026, 3, 29);
		LocalTime gap = LocalTime.of(2, 30);
		assertThat(new RowTime(spring, gap, null).skipped(7, BERLIN))
			.isEqualTo(new SkippedTime(7, spring, gap, LocalTime.of(3, 30)));
		assertThat(new RowTime(spring, null, null).skipped(7, BERLIN)).isNull();
		assertThat(new RowTime(spring, gap, ZoneOffset.UTC).skipped(7, BERLIN)).isNull();
		assertThat(new RowTime(spring, LocalTime.of(3, 30), null).skipped(7, BERLIN)).isNull();
	}

	/** Ids of imported entries are made from it. */
	@Test
	void hasTheKeyOfTheFirstRelease() {
		assertThat(new RowTime(LocalDate.of(2026, 11, 22), LocalTime.of(7, 40), null).key())
			.isEqualTo("When[day=2026-11-22, time=07:40, offset=null]");
	}

	private static RowTime read(String date, String time, DateOrder order) {
		return RowTime.of(List.of(date, time), new TableMapping(0, 1, order, null, null, Map.of()), CLOCK);
	}

}
