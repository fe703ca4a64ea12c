package app.lissom.reminders;

import java.time.LocalTime;

/**
 * The time in which nothing comes, such as the night. It may go past midnight.
 *
 * @param starts the first quiet minute
 * @param ends the first minute that is not quiet any more
 */
public record QuietHours(LocalTime starts, LocalTime ends) {

	public QuietHours {
		if (starts.equals(ends)) {
			throw new IllegalArgumentException("Quiet hours have a beginning and an end");
		}
	}

	/** Whether nothing comes at this time. */
	public boolean cover(LocalTime time) {
		boolean started = !time.isBefore(this.starts);
		boolean ended = !time.isBefore(this.ends);
		return this.starts.isBefore(this.ends) ? started && !ended : started || !ended;
	}

}
