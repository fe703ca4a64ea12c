package app.lissom.progress;

import java.time.LocalDate;

import app.lissom.kernel.DateRange;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Takes the dates of two periods: first {@code other*}, then the one beside it. */
record CompareForm(@Nullable LocalDate otherFrom, @Nullable LocalDate otherTo, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	static CompareForm of(DateRange first, DateRange second) {
		return new CompareForm(first.from(), first.to(), second.from(), second.to());
	}

	boolean isBlank() {
		return first().isBlank() && second().isBlank();
	}

	void check(LocalDate today, Errors errors) {
		first().check("otherFrom", "otherTo", today, errors);
		second().check("from", "to", today, errors);
	}

	DateRangeForm first() {
		return new DateRangeForm(this.otherFrom, this.otherTo);
	}

	DateRangeForm second() {
		return new DateRangeForm(this.from, this.to);
	}

}
