package app.lissom.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.lissom.kernel.PainChange;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.Sample;
import app.lissom.totals.Total;

/**
 * Compares the worst pain of days after exercise with that of days after a day without. A
 * day that follows one without entries is left out, because it is unknown whether there
 * was exercise.
 */
public record ExerciseDays(Sample after, Sample other) {

	/** The least days of each kind that are compared. */
	static final int ENOUGH = 7;

	static ExerciseDays of(List<Total> days) {
		Map<LocalDate, Total> byDay = days.stream().collect(Collectors.toMap(Total::from, Function.identity()));
		List<Integer> after = new ArrayList<>();
		List<Integer> other = new ArrayList<>();
		for (Total day : days) {
			PainLevel worst = day.worstPain();
			Total before = byDay.get(day.from().minusDays(1));
			if (worst != null && before != null && before.days() > 0) {
				(before.exercises() > 0 ? after : other).add(worst.value());
			}
		}
		return new ExerciseDays(new Sample(after), new Sample(other));
	}

	public int missingAfter() {
		return Math.max(0, ENOUGH - this.after.count());
	}

	public int missingOther() {
		return Math.max(0, ENOUGH - this.other.count());
	}

	public PainChange change() {
		return (missingAfter() + missingOther() > 0) ? PainChange.TOO_FEW
				: PainChange.of(this.after.median() - this.other.median());
	}

	/** Returns the difference of the two medians, never negative. */
	public double points() {
		return Math.abs(this.after.median() - this.other.median());
	}

}
