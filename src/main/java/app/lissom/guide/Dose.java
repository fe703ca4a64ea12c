package app.lissom.guide;

import java.util.Locale;

import app.lissom.content.NumberRange;
import org.jspecify.annotations.Nullable;

/**
 * Describes how much of an exercise to do. The guide's doses are for beginners, and
 * common practice for healthy adults. Every page formats a dose with {@code
 * templates/guide/_exercise.html}.
 *
 * @param sets how many times the amount, with a rest in between; null for once
 * @param amount how many, in the unit
 * @param unit what is counted
 * @param each for each of which, if the amount is not the whole
 * @param hold how long to stay in the position, in seconds
 * @param takes how long one takes if it is not held, in seconds
 * @param every after how many minutes to do it again
 */
public record Dose(@Nullable Integer sets, NumberRange amount, Unit unit, @Nullable Each each,
		@Nullable NumberRange hold, @Nullable NumberRange takes, @Nullable NumberRange every) {

	/** Returns the key of its unit in the message bundle; the amount is the argument. */
	public String key() {
		return "guide.dose." + this.unit.name().toLowerCase(Locale.ROOT) + ((this.amount.to() == 1) ? ".one" : "");
	}

	/** Returns whether there are several sets. */
	public boolean isInSets() {
		return this.sets != null && this.sets > 1;
	}

	/** Returns whether times are counted, which need no word after "sets of". */
	public boolean isInTimes() {
		return this.unit == Unit.TIMES;
	}

	/** Lists the units in which exercises are counted. */
	public enum Unit {

		TIMES, ROUNDS, STEPS, SECONDS, MINUTES

	}

	/** Lists what the amount can apply to. */
	public enum Each {

		SIDE, WAY, PLACE;

		/** Returns the key of its text in the message bundle. */
		public String key() {
			return "guide.each." + name().toLowerCase(Locale.ROOT);
		}

	}

}
