package app.lissom.progress;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Two times that somebody wants to see side by side.
 *
 * @param otherFrom the first day of the one time
 * @param otherTo its last day
 * @param from the first day of the other time
 * @param to its last day
 */
record CompareForm(@Nullable LocalDate otherFrom, @Nullable LocalDate otherTo, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	static CompareForm of(DateRange first, DateRange second) {
		return new CompareForm(first.from(), first.to(), second.from(), second.to());
	}

	boolean isBlank() {
		return equals(new CompareForm(null, null, null, null));
	}

	void check(LocalDate today, Errors wrong) {
		DateRangeForm.check(this.otherFrom, "otherFrom", this.otherTo, "otherTo", today, wrong);
		DateRangeForm.check(this.from, "from", this.to, "to", today, wrong);
	}

	DateRange first() {
		return new DateRange(Objects.requireNonNull(this.otherFrom), Objects.requireNonNull(this.otherTo));
	}

	DateRange second() {
		return new DateRange(Objects.requireNonNull(this.from), Objects.requireNonNull(this.to));
	}

}
