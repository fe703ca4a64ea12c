package app.lissom.kernel;

import java.util.List;

/** Holds numbers that a person logged, in ascending order. */
public record Sample(List<Integer> values) {

	public Sample {
		values = values.stream().sorted().toList();
	}

	public int count() {
		return this.values.size();
	}

	public double median() {
		return quantile(.5);
	}

	/** Returns the lower quartile. */
	public double lowerQuartile() {
		return quantile(.25);
	}

	/** Returns the upper quartile. */
	public double upperQuartile() {
		return quantile(.75);
	}

	/** Type 7 of Hyndman and Fan (1996), which R and NumPy use by default. */
	private double quantile(double share) {
		if (this.values.isEmpty()) {
			throw new IllegalStateException("An empty sample has no quantiles");
		}
		double at = (count() - 1) * share;
		int below = (int) at;
		int above = Math.min(below + 1, count() - 1);
		return this.values.get(below) + (at - below) * (this.values.get(above) - this.values.get(below));
	}

}
