package app.lissom.relief;

import java.util.Collection;
import java.util.List;

/**
 * Numbers that somebody noted, sorted.
 *
 * @param values from the smallest to the largest
 */
public record Sample(List<Integer> values) {

	public Sample {
		values = values.stream().sorted().toList();
	}

	public static Sample of(Collection<Integer> values) {
		return new Sample(List.copyOf(values));
	}

	public int count() {
		return this.values.size();
	}

	/** The value in the middle; between the two in the middle of an even number. */
	public double median() {
		return quantile(.5);
	}

	/** A quarter of the values is below. */
	public double low() {
		return quantile(.25);
	}

	/** A quarter of the values is above. */
	public double high() {
		return quantile(.75);
	}

	/** Type 7 of Hyndman and Fan (1996), which R and NumPy use by default. */
	private double quantile(double share) {
		if (this.values.isEmpty()) {
			throw new IllegalStateException("Nothing was noted");
		}
		double at = (count() - 1) * share;
		int below = (int) at;
		int above = Math.min(below + 1, count() - 1);
		return this.values.get(below) + (at - below) * (this.values.get(above) - this.values.get(below));
	}

}
