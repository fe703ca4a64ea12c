package app.lissom.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How far one can look back, by name. */
enum RangePreset {

	TWO_WEEKS("2-weeks"), THREE_MONTHS("3-months"), YEAR("year"), ALL("all");

	private final String word;

	RangePreset(String word) {
		this.word = word;
	}

	static Optional<RangePreset> named(String word) {
		return Arrays.stream(values()).filter((span) -> span.word.equals(word)).findFirst();
	}

	/** What it is called in addresses. */
	public String word() {
		return this.word;
	}

	/**
	 * The days up to today.
	 * @param first the first day with an entry, or today
	 */
	DateRange upTo(LocalDate today, LocalDate first) {
		return switch (this) {
			case TWO_WEEKS -> DateRange.upTo(today, 14);
			case THREE_MONTHS -> new DateRange(today.minusMonths(3).plusDays(1), today);
			case YEAR -> new DateRange(today.minusYears(1).plusDays(1), today);
			case ALL -> DateRange.whole(first, today);
		};
	}

}
