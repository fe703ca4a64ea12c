package app.lissom.progress;

import java.time.LocalDate;

import app.lissom.totals.Total;
import org.jspecify.annotations.Nullable;

/**
 * A place in a row of days, weeks or more, with what was noted there.
 *
 * @param from its first day
 * @param to its last day
 * @param total what the entries add up to, null if there are none
 */
record Bucket(LocalDate from, LocalDate to, @Nullable Total total) {

	/** Where one reads about it. */
	public String link() {
		return this.from.equals(this.to) ? "/diary/" + this.from : "/progress?from=" + this.from + "&to=" + this.to;
	}

	boolean holds(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

	/** A measure of it, null if nobody knows. */
	public @Nullable Double of(Measure measure) {
		return (this.total != null) ? measure.of(this.total) : null;
	}

}
