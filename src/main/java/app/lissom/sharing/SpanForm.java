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
record SpanForm(@Nullable LocalDate from, @Nullable LocalDate to) {

	static SpanForm of(Span span) {
		return new SpanForm(span.from(), span.to());
	}

	/** With what nobody typed filled in. */
	private SpanForm filled(LocalDate today) {
		LocalDate last = Objects.requireNonNullElse(this.to, today);
		return new SpanForm(Objects.requireNonNullElseGet(this.from, () -> Span.upTo(last, Span.USUAL).from()), last);
	}

	/** Says what is wrong, at its field. */
	void check(LocalDate today, Errors errors) {
		if (!errors.hasErrors()) {
			problem(today).ifPresent((wrong) -> errors.rejectValue(wrong.split("\\.")[1], wrong));
		}
	}

	/** The key of what is wrong; its middle is the field. */
	private Optional<String> problem(LocalDate today) {
		SpanForm days = filled(today);
		LocalDate first = Objects.requireNonNull(days.from);
		LocalDate last = Objects.requireNonNull(days.to);
		return Optional.ofNullable(last.isAfter(today) ? "sharing.to.ahead" : first.isAfter(last) ? "sharing.from.after"
				: first.isBefore(Span.upTo(last, Span.LONGEST).from()) ? "sharing.from.long" : null);
	}

	/** Only when nothing is wrong with it. */
	Span toSpan(LocalDate today) {
		SpanForm days = filled(today);
		return new Span(Objects.requireNonNull(days.from), Objects.requireNonNull(days.to));
	}

	/** The last four weeks, when something is wrong with it. */
	Span orUsual(LocalDate today) {
		return problem(today).isPresent() ? Span.upTo(today, Span.USUAL) : toSpan(today);
	}

}
