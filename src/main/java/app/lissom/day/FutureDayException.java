package app.lissom.day;

import java.time.LocalDate;

/** Thrown when a URL names a day in the future. */
class FutureDayException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final LocalDate date;

	/** Creates one without a stack trace: it is no failure. */
	FutureDayException(LocalDate date) {
		super("There is no diary yet for " + date, null, false, false);
		this.date = date;
	}

	LocalDate date() {
		return this.date;
	}

}
