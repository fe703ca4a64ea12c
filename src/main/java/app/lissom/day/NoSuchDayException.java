package app.lissom.day;

import java.time.LocalDate;

/** Thrown when a URL names a day that no diary has: a future one, or one of long ago. */
class NoSuchDayException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final LocalDate date;

	/** Creates one without a stack trace: it is no failure. */
	NoSuchDayException(LocalDate date) {
		super("There is no diary for " + date, null, false, false);
		this.date = date;
	}

	LocalDate date() {
		return this.date;
	}

}
