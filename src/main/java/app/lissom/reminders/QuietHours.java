package app.lissom.reminders;

import java.time.LocalTime;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/**
 * The daily hours without reminders, such as the night. They may go past midnight.
 *
 * @param starts the first quiet minute
 * @param ends the first minute that is not quiet any more
 */
@Embeddable
public record QuietHours(
		@Column(name = "quiet_starts") @Convert(converter = MinuteOfDayConverter.class) LocalTime starts,
		@Column(name = "quiet_ends") @Convert(converter = MinuteOfDayConverter.class) LocalTime ends) {

	public QuietHours {
		if (starts.equals(ends)) {
			throw new IllegalArgumentException("Quiet hours cannot end when they start");
		}
	}

	public boolean contain(LocalTime time) {
		boolean started = !time.isBefore(this.starts);
		boolean ended = !time.isBefore(this.ends);
		return this.starts.isBefore(this.ends) ? started && !ended : started || !ended;
	}

	/** Returns how much of a schedule they leave out. */
	public Share shareOf(Schedule schedule) {
		List<LocalTime> times = schedule.times();
		long quiet = times.stream().filter(this::contain).count();
		return (quiet == 0) ? Share.NONE : (quiet < times.size()) ? Share.SOME : Share.ALL;
	}

	/** Lists how much of a schedule is in quiet hours. */
	public enum Share {

		NONE, SOME, ALL

	}

}
