package app.lissom.relief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.lissom.diary.PainPair;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.PainChange;
import app.lissom.kernel.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Measures how pain changed from before a treatment to after it.
 *
 * @param changes the change each time, in points; less than zero is less pain
 * @param unrated how often one of the two levels is missing
 * @param since the day of the first change; null if there is none
 */
public record Effect(Sample changes, int unrated, @Nullable LocalDate since) {

	/** The least number of pairs for an effect to be shown. */
	public static final int ENOUGH = 5;

	/** Measures pairs, of which some may not be complete. */
	public static Effect of(List<PainPair> pairs) {
		List<PainPair> rated = pairs.stream().filter((pair) -> pair.change().isPresent()).toList();
		return new Effect(new Sample(rated.stream().flatMap((pair) -> pair.change().stream()).toList()),
				pairs.size() - rated.size(),
				rated.stream().map(PainPair::day).min(Comparator.naturalOrder()).orElse(null));
	}

	/**
	 * Measures each treatment, also those that were never used, by the sessions that were
	 * long enough.
	 */
	public static Map<Treatment, Effect> byTreatment(List<ReliefEntry.Rating> ratings) {
		Map<Treatment, Effect> effects = new EnumMap<>(Treatment.class);
		for (Treatment treatment : Treatment.values()) {
			effects.put(treatment,
					of(ratings.stream()
						.filter((rating) -> rating.protocol() == treatment && rating.isLongEnough())
						.map(ReliefEntry.Rating::pair)
						.toList()));
		}
		return effects;
	}

	/**
	 * Finds the effect that lowers pain most; of equal ones, the one that helped most
	 * often.
	 */
	public static <T> Optional<Map.Entry<T, Effect>> best(Map<T, Effect> effects) {
		return effects.entrySet()
			.stream()
			.filter((one) -> one.getValue().missingPairs() == 0 && one.getValue().changes.median() < 0)
			.min(Comparator.<Map.Entry<T, Effect>>comparingDouble((one) -> one.getValue().changes.median())
				.thenComparing((one) -> -(double) one.getValue().helped() / one.getValue().pairs()));
	}

	/** Returns how often pain was lower afterwards. */
	public long helped() {
		return this.changes.values().stream().filter((change) -> change < 0).count();
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

	public Spread spread() {
		return new Spread(this.changes.lowerQuartile(), this.changes.upperQuartile());
	}

	/** Returns the size of the median change, in points. */
	public double points() {
		return Math.abs(this.changes.median());
	}

}
