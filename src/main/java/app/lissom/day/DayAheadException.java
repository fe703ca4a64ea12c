package app.lissom.day;

import java.time.LocalDate;

/** Reports that an address names a day that is still to come. */
class DayAheadException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final LocalDate date;

	/** Creates one without a stack trace: it is no failure. */
	DayAheadException(LocalDate date) {
		super("There is no diary yet for " + date, null, false, false);
		this.date = date;
	}

	LocalDate date() {
		return this.date;
	}

}
