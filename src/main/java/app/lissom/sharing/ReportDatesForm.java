package app.lissom.sharing;

import java.time.LocalDate;
import java.util.Objects;

import app.lissom.kernel.DateRange;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Binds the dates of a report; by default it ends today and covers about four weeks. */
record ReportDatesForm(@Nullable LocalDate from, @Nullable LocalDate to) {

	static final int DEFAULT_DAYS = 28;

	private static final int MAX_DAYS = 366;

	void check(LocalDate today, Errors errors) {
		String violation = violation(today);
		if (violation != null) {
			errors.rejectValue(violation.split("\\.")[0], "sharing." + violation);
		}
	}

	/** Returns the field and what is wrong with it. */
	private @Nullable String violation(LocalDate today) {
		LocalDate last = last(today);
		LocalDate first = first(today);
		return last.isAfter(today) ? "to.ahead" : first.isAfter(last) ? "from.after"
				: first.isBefore(last.minusDays(MAX_DAYS - 1L)) ? "from.long" : null;
	}

	/** Returns a day that the dates do not begin before, if they are right. */
	LocalDate earliest(LocalDate today) {
		LocalDate first = first(today);
		LocalDate longest = today.minusDays(MAX_DAYS);
		return first.isBefore(longest) ? first : longest;
	}

	private LocalDate first(LocalDate today) {
		return (this.from != null) ? this.from : last(today).minusDays(DEFAULT_DAYS - 1L);
	}

	private LocalDate last(LocalDate today) {
		return Objects.requireNonNullElse(this.to, today);
	}

	DateRange toRange(LocalDate today) {
		return new DateRange(first(today), last(today));
	}

	/** Returns the last four weeks in the place of wrong dates. */
	DateRange orDefault(LocalDate today) {
		return (violation(today) != null) ? DateRange.ofLastDays(DEFAULT_DAYS, today) : toRange(today);
	}

}
