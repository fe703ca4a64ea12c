package app.lissom.reminders;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * When reminders are silent, as it is typed.
 *
 * @param starts the beginning of the quiet hours; empty for none
 * @param ends their end; empty for none
 * @param pausedUntil the last day of a pause; empty for none
 */
record QuietHoursForm(@Nullable LocalTime starts, @Nullable LocalTime ends, @Nullable LocalDate pausedUntil) {

	/** Longest pause, in days: who needs more can do without reminders. */
	private static final int LONGEST = 366;

	static QuietHoursForm of(ReminderPause rest, LocalDate today) {
		QuietHours quiet = rest.quiet();
		return new QuietHoursForm((quiet != null) ? quiet.starts() : null, (quiet != null) ? quiet.ends() : null,
				rest.isPausedOn(today) ? rest.pausedUntil() : null);
	}

	void check(LocalDate today, Errors errors) {
		if (!errors.hasFieldErrors("starts") && !errors.hasFieldErrors("ends")
				&& ((this.starts == null) != (this.ends == null)
						|| (this.starts != null && this.starts.equals(this.ends)))) {
			errors.rejectValue((this.starts == null) ? "starts" : "ends", "reminders.quiet.wrong");
		}
		if (this.pausedUntil != null
				&& (this.pausedUntil.isBefore(today) || this.pausedUntil.isAfter(today.plusDays(LONGEST)))) {
			errors.rejectValue("pausedUntil", "reminders.pause.wrong");
		}
	}

	/** Writes it down; only when nothing is wrong with it. */
	void applyTo(ReminderPause rest) {
		rest.keepQuiet((this.starts != null && this.ends != null) ? new QuietHours(this.starts, this.ends) : null);
		if (this.pausedUntil != null) {
			rest.pauseUntil(this.pausedUntil);
		}
		else {
			rest.resume();
		}
	}

}
