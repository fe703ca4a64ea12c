package app.lissom.progress;

import java.time.LocalDate;

import app.lissom.kernel.DateRange;
import app.lissom.page.AddressWord;

/** Names periods up to today. */
enum RangePreset implements AddressWord {

	TWO_WEEKS("2-weeks"), THREE_MONTHS("3-months"), YEAR("year"), ALL("all");

	private final String word;

	RangePreset(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

	/**
	 * Returns its days.
	 * @param first the first day with an entry, or today
	 */
	DateRange upTo(LocalDate today, LocalDate first) {
		LocalDate earliest = today.minusYears(Series.MAX_BUCKETS - 1);
		return switch (this) {
			case TWO_WEEKS -> DateRange.ofLastDays(14, today);
			case THREE_MONTHS -> new DateRange(today.minusMonths(3).plusDays(1), today);
			case YEAR -> new DateRange(today.minusYears(1).plusDays(1), today);
			case ALL -> new DateRange(first.isBefore(earliest) ? earliest : first, today);
		};
	}

}
