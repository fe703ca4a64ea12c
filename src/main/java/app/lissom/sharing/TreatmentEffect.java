package app.lissom.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.lissom.diary.Treatment;
import app.lissom.kernel.PainChange;
import app.lissom.kernel.Sample;
import app.lissom.relief.Effect;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Summarizes the effect of a treatment on pain.
 *
 * @param treatment a {@link Treatment}, MASSAGE or ROUTINE
 * @param rated how often pain was rated both before and after
 * @param median the median change in points; less than zero is less pain
 * @param helped how often pain was lower afterwards; earlier versions did not know it
 */
public record TreatmentEffect(@JsonProperty("thing") String treatment, int times, int rated, PainChange change,
		@JsonProperty("middle") double median, double low, double high, @Nullable Integer helped) {

	static List<TreatmentEffect> of(Map<Treatment, Effect> effects, Effect massages, Effect routines) {
		List<TreatmentEffect> all = new ArrayList<>();
		effects.forEach((treatment, effect) -> all.add(of(treatment.name(), effect)));
		all.add(of("MASSAGE", massages));
		all.add(of("ROUTINE", routines));
		return all.stream().filter((one) -> one.times > 0).toList();
	}

	private static TreatmentEffect of(String treatment, Effect effect) {
		int times = effect.pairs() + effect.unrated();
		Sample changes = (effect.missingPairs() > 0) ? new Sample(List.of(0)) : effect.changes();
		return new TreatmentEffect(treatment, times, effect.pairs(), effect.change(), changes.median(),
				changes.lowerQuartile(), changes.upperQuartile(), (int) effect.helped());
	}

}
