package app.lissom.reminders;

import org.jspecify.annotations.Nullable;

/**
 * How a calendar is to be written.
 *
 * @param titled whether events say what they are about
 */
record CalendarForm(@Nullable Boolean titled) {

	boolean isTitled() {
		return Boolean.TRUE.equals(this.titled);
	}

}
