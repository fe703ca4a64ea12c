package app.lissom.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/**
 * What one day holds.
 *
 * @param date the day
 * @param entries its entries, with those that were deleted and can come back
 */
record DayLog(LocalDate date, List<Entry> entries) {

	private List<Entry> kept() {
		return this.entries.stream().filter((entry) -> !entry.isDeleted()).toList();
	}

	private <E extends Entry> List<E> kept(Class<E> type) {
		return kept().stream().filter(type::isInstance).map(type::cast).toList();
	}

	public boolean isEmpty() {
		return kept().isEmpty();
	}

	/** The newest entries, latest first. */
	public List<Entry> newest(int most) {
		List<Entry> latestFirst = new ArrayList<>(this.entries);
		Collections.reverse(latestFirst);
		return latestFirst.stream().limit(most).toList();
	}

	/**
	 * How many entries of each kind there are, by its name; kinds without are left out.
	 */
	public Map<String, Long> counts() {
		return kept().stream().collect(Collectors.groupingBy((entry) -> entry.kind().name(), Collectors.counting()));
	}

	/** Millilitres drunk. */
	public int water() {
		return kept(WaterEntry.class).stream().mapToInt((entry) -> entry.water().millilitres()).sum();
	}

	/** The strongest pain of the day. */
	public @Nullable PainLevel worstPain() {
		return kept(PainEntry.class).stream().map(PainEntry::level).max(Comparator.naturalOrder()).orElse(null);
	}

	/** The pain that was written down last. */
	public @Nullable PainEntry latestPain() {
		List<PainEntry> pains = kept(PainEntry.class);
		return pains.isEmpty() ? null : pains.get(pains.size() - 1);
	}

}
