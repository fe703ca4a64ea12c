package app.lissom.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import app.lissom.kernel.EnumSetConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Describes at which times on which days a reminder is due, by the person's clock; a zone
 * is needed only for the instants of a day.
 *
 * @param days the days of the week, at least one
 * @param starts the first time of a day, to the minute
 * @param ends the last possible time of a day; null when it comes once
 * @param every minutes from one time to the next, 30 to 120; null when it comes once
 */
@Embeddable
public record Schedule(@Convert(converter = Days.class) Set<DayOfWeek> days,
		@Column(name = "starts_at") @Convert(converter = MinuteOfDayConverter.class) LocalTime starts,
		@Column(name = "ends_at") @Convert(converter = MinuteOfDayConverter.class) @Nullable LocalTime ends,
		@Column(name = "every_minutes") @Nullable Integer every) {

	/** Fewer minutes would be a nuisance, more are no repetition. */
	private static final int SHORTEST = 30;

	private static final int LONGEST = 120;

	public Schedule {
		if (days.isEmpty()) {
			throw new IllegalArgumentException("A schedule needs at least one day");
		}
		if ((ends == null) != (every == null)) {
			throw new IllegalArgumentException("A repeated time needs an end and an interval");
		}
		if (ends != null && !ends.isAfter(starts)) {
			throw new IllegalArgumentException("The end must be after the start");
		}
		if (every != null && (every < SHORTEST || every > LONGEST)) {
			throw new IllegalArgumentException("An interval has " + SHORTEST + " to " + LONGEST + " minutes");
		}
	}

	/** Returns what the columns of its table say. */
	static Schedule ofStored(String days, int starts, @Nullable Integer ends, @Nullable Integer every) {
		MinuteOfDayConverter minutes = new MinuteOfDayConverter();
		return new Schedule(Objects.requireNonNull(new Days().convertToEntityAttribute(days)),
				Objects.requireNonNull(minutes.convertToEntityAttribute(starts)),
				minutes.convertToEntityAttribute(ends), every);
	}

	/** Returns the times of each of its days, earliest first. */
	public List<LocalTime> times() {
		if (this.ends == null || this.every == null) {
			return List.of(this.starts);
		}
		int last = this.ends.toSecondOfDay();
		return Stream
			.iterate(this.starts.toSecondOfDay(), (second) -> second <= last, (second) -> second + 60 * this.every)
			.map((second) -> LocalTime.ofSecondOfDay(second))
			.toList();
	}

	/**
	 * Returns the moments of a day, earliest first. A time that the clocks skip comes as
	 * much later as they skip, which may be after the next; a time that they repeat comes
	 * once.
	 */
	List<ZonedDateTime> on(LocalDate day, ZoneId zone) {
		if (!this.days.contains(day.getDayOfWeek())) {
			return List.of();
		}
		return times().stream()
			.map((time) -> day.atTime(time).atZone(zone))
			.filter((moment) -> moment.toLocalDate().equals(day))
			.distinct()
			.sorted()
			.toList();
	}

	LocalDate firstDayFrom(LocalDate day) {
		return Stream.iterate(day, (one) -> one.plusDays(1))
			.filter((one) -> this.days.contains(one.getDayOfWeek()))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Returns the last of its days up to one, on which the clocks do not skip the time.
	 */
	LocalDate lastDayWith(LocalTime time, LocalDate day, ZoneId zone) {
		return Stream.iterate(day, (one) -> one.minusDays(1))
			.filter((one) -> this.days.contains(one.getDayOfWeek())
					&& !zone.getRules().getValidOffsets(one.atTime(time)).isEmpty())
			.findFirst()
			.orElseThrow();
	}

	@Converter
	static class Days extends EnumSetConverter<DayOfWeek> {

		Days() {
			super(DayOfWeek.class);
		}

	}

}
