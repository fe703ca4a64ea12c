package app.lissom.guide;

import java.util.Locale;

import app.lissom.content.NumberRange;
import org.jspecify.annotations.Nullable;

/**
 * Says how much of an exercise to start with. Common practice for healthy adults.
 *
 * @param amount how many, in the unit
 * @param unit what is counted
 * @param each for each of which, if the amount is not the whole
 * @param hold how long to stay in the position, in seconds
 * @param every after how many minutes to do it again
 */
public record Dose(NumberRange amount, Unit unit, @Nullable Each each, @Nullable NumberRange hold,
		@Nullable NumberRange every) {

	/** Returns the key of its unit in the message bundle; the amount is the argument. */
	public String key() {
		return "guide.dose." + this.unit.name().toLowerCase(Locale.ROOT) + ((this.amount.to() == 1) ? ".one" : "");
	}

	/** Lists the units in which exercises are counted. */
	public enum Unit {

		TIMES, ROUNDS, STEPS, SECONDS, MINUTES

	}

	/** Says for what the amount is meant. */
	public enum Each {

		SIDE, WAY, PLACE;

		/** Returns the key of its text in the message bundle. */
		public String key() {
			return "guide.each." + name().toLowerCase(Locale.ROOT);
		}

	}

}
