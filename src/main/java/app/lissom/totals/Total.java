package app.lissom.totals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import app.lissom.kernel.PainLevel;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the entries of a day, week or month. It is stored as JSON in reports.
 *
 * @param from its first day
 * @param step how long it is
 * @param days days with any entry
 * @param painCount how often pain was rated, in pain entries and around sessions
 * @param painSum its levels, added up
 * @param leastPain the weakest, if any was rated
 * @param worstPain the strongest, if any was rated
 * @param waterMl millilitres drunk
 * @param waterDays days with water
 * @param exerciseMinutes minutes of exercise, as far as they were noted
 * @param exercises how many exercises were done
 * @param exerciseDays days with exercise
 * @param reliefs sessions with ice, heat or both
 * @param massages massages
 * @param activeDays days with something done for the back, see
 * {@link app.lissom.diary.EntryKind#isSelfCare()}, and flare and rest days, also without
 * an entry
 */
public record Total(LocalDate from, CalendarPeriod step, int days, @JsonProperty("pains") int painCount, int painSum,
		@Nullable PainLevel leastPain, @Nullable PainLevel worstPain, int waterMl, int waterDays, int exerciseMinutes,
		int exercises, int exerciseDays, int reliefs, int massages, int activeDays) {

	/** Returns the last day of the period. */
	public LocalDate to() {
		return this.step.last(this.from);
	}

	/** Returns the mean of all pain that was rated, if any was. */
	public @Nullable Double meanPain() {
		return (this.painCount > 0) ? (double) this.painSum / this.painCount : null;
	}

	/** Returns several as one, from the first day of the first. */
	public static Total sum(CalendarPeriod step, List<Total> parts) {
		return sum(step.first(parts.get(0).from), step, parts);
	}

	/** Returns several as one that starts then; all numbers are 0 for none. */
	public static Total sum(LocalDate from, CalendarPeriod step, List<Total> parts) {
		return new Total(from, step, sum(parts, Total::days), sum(parts, Total::painCount), sum(parts, Total::painSum),
				pain(parts, Total::leastPain, BinaryOperator.minBy(naturally())),
				pain(parts, Total::worstPain, BinaryOperator.maxBy(naturally())), sum(parts, Total::waterMl),
				sum(parts, Total::waterDays), sum(parts, Total::exerciseMinutes), sum(parts, Total::exercises),
				sum(parts, Total::exerciseDays), sum(parts, Total::reliefs), sum(parts, Total::massages),
				sum(parts, Total::activeDays));
	}

	private static Comparator<PainLevel> naturally() {
		return Comparator.naturalOrder();
	}

	private static int sum(List<Total> parts, ToIntFunction<Total> number) {
		return parts.stream().mapToInt(number).sum();
	}

	private static @Nullable PainLevel pain(List<Total> parts, Function<Total, @Nullable PainLevel> level,
			BinaryOperator<PainLevel> choice) {
		return parts.stream().map(level).filter(Objects::nonNull).reduce(choice).orElse(null);
	}

}
