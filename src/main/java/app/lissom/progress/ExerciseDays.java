package app.lissom.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.lissom.totals.Total;
import app.lissom.kernel.PainLevel;
import app.lissom.relief.PainChange;
import app.lissom.relief.Sample;

/**
 * The worst pain of days after exercise, and of days after a day without. A day after one
 * on which nothing at all was noted is left out: nobody knows about that one.
 *
 * @param after the worst pain of days after exercise
 * @param other the worst pain of the other days
 */
record ExerciseDays(Sample after, Sample other) {

	/** Under so many days of each, nothing is said. */
	static final int ENOUGH = 7;

	static ExerciseDays of(List<Total> days) {
		Map<LocalDate, Total> known = new HashMap<>();
		days.forEach((day) -> known.put(day.from(), day));
		List<Integer> after = new ArrayList<>();
		List<Integer> other = new ArrayList<>();
		for (Total day : days) {
			PainLevel worst = day.worstPain();
			Total before = known.get(day.from().minusDays(1));
			if (worst != null && before != null) {
				(before.exercises() > 0 ? after : other).add(worst.value());
			}
		}
		return new ExerciseDays(Sample.of(after), Sample.of(other));
	}

	/** How many days after exercise are still to come. */
	public int afterToGo() {
		return Math.max(0, ENOUGH - this.after.count());
	}

	/** How many other days are still to come. */
	public int otherToGo() {
		return Math.max(0, ENOUGH - this.other.count());
	}

	public PainChange change() {
		return (afterToGo() + otherToGo() > 0) ? PainChange.TOO_FEW
				: PainChange.of(this.after.median() - this.other.median());
	}

	/** How far the two middles are apart. */
	public double points() {
		return Math.abs(this.after.median() - this.other.median());
	}

}
