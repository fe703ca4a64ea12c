package app.lissom.progress;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Two dates that somebody wants to see.
 *
 * @param from the first day
 * @param to the last day
 */
record DateRangeForm(@Nullable LocalDate from, @Nullable LocalDate to) {

	/** Nobody who writes a diary was around before. */
	private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

	static DateRangeForm of(DateRange range) {
		return new DateRangeForm(range.from(), range.to());
	}

	/** What is wrong with two fields that should hold a range. */
	static void check(@Nullable LocalDate from, String fromField, @Nullable LocalDate to, String toField,
			LocalDate today, Errors wrong) {
		checkDay(from, fromField, today, wrong);
		checkDay(to, toField, today, wrong);
		if (from != null && to != null && !wrong.hasFieldErrors(fromField) && !wrong.hasFieldErrors(toField)) {
			if (to.isBefore(from)) {
				wrong.rejectValue(toField, "progress.to.reversed");
			}
			else if (to.getYear() - from.getYear() >= DateRange.MOST) {
				wrong.rejectValue(fromField, "progress.from.long");
			}
		}
	}

	private static void checkDay(@Nullable LocalDate day, String field, LocalDate today, Errors wrong) {
		if (wrong.hasFieldErrors(field)) {
			return;
		}
		if (day == null) {
			wrong.rejectValue(field, "progress.day.blank");
		}
		else if (day.isAfter(today)) {
			wrong.rejectValue(field, "progress.day.ahead");
		}
		else if (day.isBefore(FIRST)) {
			wrong.rejectValue(field, "progress.day.early");
		}
	}

}
