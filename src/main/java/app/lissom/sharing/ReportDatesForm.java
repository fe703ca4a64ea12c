package app.lissom.sharing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The days of a report, as they are typed. Without any it is the last four weeks.
 *
 * @param from the first
 * @param to the last
 */
record ReportDatesForm(@Nullable LocalDate from, @Nullable LocalDate to) {

	static ReportDatesForm of(ReportDates span) {
		return new ReportDatesForm(span.from(), span.to());
	}

	/** With what nobody typed filled in. */
	private ReportDatesForm filled(LocalDate today) {
		LocalDate last = Objects.requireNonNullElse(this.to, today);
		return new ReportDatesForm(
				Objects.requireNonNullElseGet(this.from, () -> ReportDates.upTo(last, ReportDates.USUAL).from()), last);
	}

	/** Says what is wrong, at its field. */
	void check(LocalDate today, Errors errors) {
		if (!errors.hasErrors()) {
			problem(today).ifPresent((wrong) -> errors.rejectValue(wrong.split("\\.")[1], wrong));
		}
	}

	/** The key of what is wrong; its middle is the field. */
	private Optional<String> problem(LocalDate today) {
		ReportDatesForm days = filled(today);
		LocalDate first = Objects.requireNonNull(days.from);
		LocalDate last = Objects.requireNonNull(days.to);
		return Optional.ofNullable(last.isAfter(today) ? "sharing.to.ahead" : first.isAfter(last) ? "sharing.from.after"
				: first.isBefore(ReportDates.upTo(last, ReportDates.LONGEST).from()) ? "sharing.from.long" : null);
	}

	/** Only when nothing is wrong with it. */
	ReportDates toSpan(LocalDate today) {
		ReportDatesForm days = filled(today);
		return new ReportDates(Objects.requireNonNull(days.from), Objects.requireNonNull(days.to));
	}

	/** The last four weeks, when something is wrong with it. */
	ReportDates orUsual(LocalDate today) {
		return problem(today).isPresent() ? ReportDates.upTo(today, ReportDates.USUAL) : toSpan(today);
	}

}
