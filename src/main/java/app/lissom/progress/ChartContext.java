package app.lissom.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;

import app.lissom.routine.SpecialDay;

/**
 * Holds what charts show besides totals.
 *
 * @param lastDay today, or the day of a later entry
 * @param specialDays flare and rest days
 * @param newExercises the days with an exercise that was new
 */
public record ChartContext(Supplier<LocalDate> lastDay, Supplier<SortedMap<LocalDate, SpecialDay>> specialDays,
		Supplier<Set<LocalDate>> newExercises) {

	/** Returns the flare days, the earliest first. */
	public List<LocalDate> flares() {
		return this.specialDays.get()
			.entrySet()
			.stream()
			.filter((day) -> day.getValue() == SpecialDay.FLARE)
			.map(Map.Entry::getKey)
			.toList();
	}

}
