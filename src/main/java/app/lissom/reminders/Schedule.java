package app.lissom.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * At which times of which days. It tells times by the person's clock and knows no zone
 * until it is asked for the moments of a day.
 *
 * @param days the days of the week, at least one
 * @param starts the first time of a day, to the minute
 * @param ends the time after which it does not come again; null when it comes once
 * @param every minutes from one time to the next; null when it comes once
 */
public record Schedule(Set<DayOfWeek> days, LocalTime starts, @Nullable LocalTime ends, @Nullable Integer every) {

	/** Fewer minutes would be a nuisance, more are no repetition. */
	private static final int SHORTEST = 30;

	private static final int LONGEST = 120;

	public Schedule {
		if (days.isEmpty()) {
			throw new IllegalArgumentException("There is at least one day");
		}
		if ((ends == null) != (every == null)) {
			throw new IllegalArgumentException("What comes again has an end and an interval");
		}
		if (ends != null && !ends.isAfter(starts)) {
			throw new IllegalArgumentException("It ends after it starts");
		}
		if (every != null && (every < SHORTEST || every > LONGEST)) {
			throw new IllegalArgumentException("It comes every " + SHORTEST + " to " + LONGEST + " minutes");
		}
	}

	/** The times of each of its days, earliest first. */
	public List<LocalTime> times() {
		if (this.ends == null || this.every == null) {
			return List.of(this.starts);
		}
		int last = minuteOf(this.ends);
		return Stream.iterate(minuteOf(this.starts), (minute) -> minute <= last, (minute) -> minute + this.every)
			.map((minute) -> LocalTime.of(minute / 60, minute % 60))
			.toList();
	}

	/**
	 * The moments of a day, earliest first. A time that the clocks skip comes as much
	 * later as they skip, which may be after the next; a time that they repeat comes
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

	/** The first of its days at or after a day. */
	LocalDate firstDayFrom(LocalDate day) {
		return day.datesUntil(day.plusDays(7))
			.filter((one) -> this.days.contains(one.getDayOfWeek()))
			.findFirst()
			.orElseThrow();
	}

	private static int minuteOf(LocalTime time) {
		return time.getHour() * 60 + time.getMinute();
	}

}
