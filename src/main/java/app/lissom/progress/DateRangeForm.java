package app.lissom.progress;

import java.time.LocalDate;
import java.util.Objects;

import app.lissom.kernel.DateRange;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Binds the first and the last day of a period. */
record DateRangeForm(@Nullable LocalDate from, @Nullable LocalDate to) {

	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	static DateRangeForm of(DateRange range) {
		return new DateRangeForm(range.from(), range.to());
	}

	boolean isBlank() {
		return this.from == null && this.to == null;
	}

	/** Rejects what is no period up to today, under the names of its two fields. */
	void check(String fromField, String toField, LocalDate today, Errors errors) {
		checkDay(this.from, fromField, today, errors);
		checkDay(this.to, toField, today, errors);
		if (this.from != null && this.to != null && !errors.hasFieldErrors(fromField)
				&& !errors.hasFieldErrors(toField)) {
			if (this.to.isBefore(this.from)) {
				errors.rejectValue(toField, "progress.to.reversed");
			}
			else if (this.to.getYear() - this.from.getYear() >= Series.MAX_BUCKETS) {
				errors.rejectValue(fromField, "progress.from.long");
			}
		}
	}

	private static void checkDay(@Nullable LocalDate day, String field, LocalDate today, Errors errors) {
		if (day == null || day.isAfter(today) || day.isBefore(EARLIEST)) {
			errors.rejectValue(field,
					"progress.day." + ((day == null) ? "blank" : day.isAfter(today) ? "ahead" : "early"));
		}
	}

	DateRange toRange() {
		return new DateRange(Objects.requireNonNull(this.from), Objects.requireNonNull(this.to));
	}

}
