package app.lissom.sharing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import app.lissom.diary.Treatment;
import app.lissom.relief.Effect;
import app.lissom.relief.PainChange;
import app.lissom.relief.Sample;

/**
 * What came of something that was done against pain.
 *
 * @param thing a {@link Treatment} or ROUTINE
 * @param times how often it was done
 * @param rated how often pain was noted before and after
 * @param change what it comes to
 * @param middle the change in the middle, in points; less than zero is less pain
 * @param low a quarter of the changes is below
 * @param high a quarter is above
 */
record TreatmentEffect(String thing, int times, int rated, PainChange change, double middle, double low, double high) {

	/** Those that were used. */
	static List<TreatmentEffect> of(Map<Treatment, Effect> reliefs, Collection<Integer> routines) {
		List<TreatmentEffect> all = new ArrayList<>();
		reliefs.forEach((protocol, effect) -> all.add(of(protocol.name(), effect)));
		all.add(of("ROUTINE", Effect.of(routines)));
		return all.stream().filter((one) -> one.times > 0).toList();
	}

	private static TreatmentEffect of(String thing, Effect effect) {
		int times = effect.pairs() + effect.unrated();
		if (effect.toGo() > 0) {
			return new TreatmentEffect(thing, times, effect.pairs(), PainChange.TOO_FEW, 0, 0, 0);
		}
		Sample changes = effect.changes();
		return new TreatmentEffect(thing, times, effect.pairs(), effect.change(), changes.median(), changes.low(),
				changes.high());
	}

}
