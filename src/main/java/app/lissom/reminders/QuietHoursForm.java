package app.lissom.reminders;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Quiet hours and a pause as they are typed; an empty field is none. */
record QuietHoursForm(@Nullable LocalTime starts, @Nullable LocalTime ends, @Nullable LocalDate pausedUntil) {

	/** Longest pause in days: who needs more can do without reminders. */
	private static final int MAX_PAUSE = 366;

	static QuietHoursForm of(ReminderPause pause, LocalDate today) {
		QuietHours quiet = pause.quiet();
		return new QuietHoursForm((quiet != null) ? quiet.starts() : null, (quiet != null) ? quiet.ends() : null,
				pause.isPausedOn(today) ? pause.pausedUntil() : null);
	}

	void check(LocalDate today, Errors errors) {
		if (!errors.hasFieldErrors("starts") && !errors.hasFieldErrors("ends")
				&& ((this.starts == null) != (this.ends == null)
						|| (this.starts != null && this.starts.equals(this.ends)))) {
			errors.rejectValue((this.starts == null) ? "starts" : "ends", "reminders.quiet.wrong");
		}
		if (this.pausedUntil != null
				&& (this.pausedUntil.isBefore(today) || this.pausedUntil.isAfter(today.plusDays(MAX_PAUSE)))) {
			errors.rejectValue("pausedUntil", "reminders.pause.wrong");
		}
	}

	/** The quiet hours, or null for none; only for a form without errors. */
	@Nullable QuietHours quiet() {
		return (this.starts != null && this.ends != null) ? new QuietHours(this.starts, this.ends) : null;
	}

}
