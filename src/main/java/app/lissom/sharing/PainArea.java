package app.lissom.sharing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.lissom.diary.BodyArea;
import app.lissom.diary.PainEntry;
import app.lissom.diary.Side;

/**
 * A place where it hurts.
 *
 * @param place the place
 * @param times how often it was noted
 * @param sides how often on which side, as far as that was noted
 */
record PainArea(BodyArea place, int times, Map<Side, Integer> sides) {

	/** All places that were noted, the most often first. */
	static List<PainArea> of(List<PainEntry> pains) {
		return Arrays.stream(BodyArea.values())
			.map((place) -> of(place, pains.stream().filter((pain) -> pain.places().contains(place)).toList()))
			.filter((spot) -> spot.times > 0)
			.sorted(Comparator.comparingInt(PainArea::times).reversed())
			.toList();
	}

	private static PainArea of(BodyArea place, List<PainEntry> pains) {
		Map<Side, Integer> sides = new EnumMap<>(Side.class);
		pains.stream()
			.map(PainEntry::side)
			.filter((side) -> side != null)
			.forEach((side) -> sides.merge(side, 1, Integer::sum));
		return new PainArea(place, pains.size(), sides);
	}

}
