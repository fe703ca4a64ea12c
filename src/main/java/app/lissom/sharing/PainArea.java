package app.lissom.sharing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.lissom.diary.PainEntry;
import app.lissom.diary.PainEntry.BodyArea;
import app.lissom.diary.PainEntry.Side;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Counts how often an area of the body hurt.
 *
 * @param sides how often on which side, as far as that was logged
 */
record PainArea(@JsonProperty("place") BodyArea area, int times, Map<Side, Integer> sides) {

	static List<PainArea> of(List<PainEntry> entries) {
		return Arrays.stream(BodyArea.values())
			.map((area) -> of(area,
					entries.stream().filter((entry) -> entry.content().areas().contains(area)).toList()))
			.filter((count) -> count.times > 0)
			.sorted(Comparator.comparingInt(PainArea::times).reversed())
			.toList();
	}

	private static PainArea of(BodyArea area, List<PainEntry> entries) {
		return new PainArea(area, entries.size(),
				entries.stream()
					.map((entry) -> entry.content().side())
					.filter(Objects::nonNull)
					.collect(Collectors.groupingBy(Function.identity(), () -> new EnumMap<>(Side.class),
							Collectors.summingInt((side) -> 1))));
	}

}
