package app.lissom.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import app.lissom.kernel.DateOrder;
import app.lissom.kernel.DateTimeText;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.InvalidFieldException;
import app.lissom.kernel.Moment;
import app.lissom.kernel.TimeText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the day of a table row, and its time if it has one, as written.
 *
 * @param offset the offset from UTC, if the row states it
 */
record RowTime(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

	private static final String DAY = "csvDay";

	/**
	 * Reads it from the cells of a row.
	 * @throws InvalidFieldException when it cannot be read, or can mean several days
	 */
	static RowTime of(List<String> cells, TableMapping mapping, Clock clock) {
		DateTimeText text = DateTimeText.read(TableReader.cell(cells, number(mapping.date())))
			.orElseThrow(() -> new InvalidFieldException(DAY));
		Map<DateOrder, LocalDate> days = possible(text, clock);
		Set<LocalDate> meanings = new TreeSet<>(days.values());
		LocalDate day = (meanings.size() == 1) ? meanings.iterator().next() : days.get(mapping.order());
		if (day == null
				|| mapping.order() != null && !days.containsKey(mapping.order()) && !days.containsKey(DateOrder.YMD)) {
			throw new InvalidFieldException(DAY);
		}
		TimeText time = time(TableReader.cell(cells, number(mapping.time())), text);
		return new RowTime(day, (time != null) ? time.time() : null, (time != null) ? time.offset() : null);
	}

	/**
	 * Returns the days that a text can mean and that can have entries, by their order.
	 */
	static Map<DateOrder, LocalDate> possible(DateTimeText text, Clock clock) {
		LocalDate last = Moment.lastDayOnEarth(clock);
		Map<DateOrder, LocalDate> days = new EnumMap<>(DateOrder.class);
		text.days().forEach((order, day) -> {
			if (!day.isAfter(last) && !day.isBefore(Moment.FIRST_DAY)) {
				days.put(order, day);
			}
		});
		return days;
	}

	private static @Nullable TimeText time(String cell, DateTimeText day) {
		return cell.isEmpty() ? day.time()
				: TimeText.read(cell)
					.or(() -> DateTimeText.read(cell).map(DateTimeText::time))
					.orElseThrow(() -> new InvalidFieldException("csvTime"));
	}

	private static int number(@Nullable Integer column) {
		return (column != null) ? column : -1;
	}

	/** Writes the day and the moment of an entry, by the person's clock. */
	void put(ObjectNode entry, ZoneId zone) {
		if (this.time == null) {
			entry.put("day", this.day.toString()).putNull("at");
			return;
		}
		OffsetDateTime at = FieldChecks.value(DAY,
				() -> this.day.atTime(this.time)
					.atZone((this.offset != null) ? this.offset : zone)
					.withZoneSameInstant(zone)
					.toOffsetDateTime());
		LocalDate own = (this.offset != null) ? at.toLocalDate() : this.day;
		entry.put("day", own.toString()).put("at", at.toString());
	}

	/** Returns what is saved for a time that the clocks left out; null for any other. */
	@Nullable SkippedTime skipped(int row, ZoneId zone) {
		if (this.time == null || this.offset != null
				|| !zone.getRules().getValidOffsets(this.day.atTime(this.time)).isEmpty()) {
			return null;
		}
		return new SkippedTime(row, this.day, this.time, this.day.atTime(this.time).atZone(zone).toLocalTime());
	}

	/** Always the same text for the same day and time: ids are made from it. */
	String key() {
		return "When[day=" + this.day + ", time=" + this.time + ", offset=" + this.offset + "]";
	}

}
