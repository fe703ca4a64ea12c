package app.lissom.relief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.PainLevel;

/**
 * Measures how pain changed from before a treatment to after it.
 *
 * @param changes the change each time, in points; less than zero is less pain
 * @param unrated how often one of the two levels is missing
 */
public record Effect(Sample changes, int unrated) {

	/** The least pairs from which on an effect is shown. */
	public static final int ENOUGH = 5;

	/** Measures changes that were all rated, in points. */
	public static Effect of(List<Integer> changes) {
		return new Effect(new Sample(changes), 0);
	}

	/** Measures each treatment, also those that were never used. */
	public static Map<Treatment, Effect> byTreatment(List<ReliefEntry.Rating> ratings) {
		Map<Treatment, Effect> effects = new EnumMap<>(Treatment.class);
		for (Treatment treatment : Treatment.values()) {
			List<ReliefEntry.Rating> sessions = ratings.stream()
				.filter((rating) -> rating.protocol() == treatment)
				.toList();
			List<Integer> changes = sessions.stream().flatMap(Effect::change).toList();
			effects.put(treatment, new Effect(new Sample(changes), sessions.size() - changes.size()));
		}
		return effects;
	}

	private static Stream<Integer> change(ReliefEntry.Rating rating) {
		PainLevel before = rating.before();
		PainLevel after = rating.after();
		return (before != null && after != null) ? Stream.of(after.value() - before.value()) : Stream.empty();
	}

	public int pairs() {
		return this.changes.count();
	}

	public int missingPairs() {
		return Math.max(0, ENOUGH - pairs());
	}

	public PainChange change() {
		return (missingPairs() > 0) ? PainChange.TOO_FEW : PainChange.of(this.changes.median());
	}

	/** Returns the size of the median change, in points. */
	public double points() {
		return Math.abs(this.changes.median());
	}

}
