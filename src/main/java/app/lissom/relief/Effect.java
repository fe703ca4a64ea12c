package app.lissom.relief;

import java.util.Collection;

/**
 * How much pain changed, again and again, from before something to after it.
 *
 * @param changes points of each time; less than zero is less pain
 * @param unrated how often one of the two numbers is missing
 */
public record Effect(Sample changes, int unrated) {

	/** Under so many pairs nothing is said. */
	public static final int ENOUGH = 5;

	/** All that was rated on both sides, in points. */
	public static Effect of(Collection<Integer> changes) {
		return new Effect(Sample.of(changes), 0);
	}

	public int pairs() {
		return this.changes.count();
	}

	/** How many pairs are still to come before anything is said. */
	public int toGo() {
		return Math.max(0, ENOUGH - pairs());
	}

	public PainChange change() {
		return (toGo() > 0) ? PainChange.TOO_FEW : PainChange.of(this.changes.median());
	}

	/** The change in the middle, in points up or down. */
	public double points() {
		return Math.abs(this.changes.median());
	}

}
