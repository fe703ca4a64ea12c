package app.lissom.totals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.WaterEntry;
import app.lissom.kernel.PainLevel;

/** Adds up entries for tests in the simplest possible way. */
public final class TotalMother {

	private TotalMother() {
	}

	/** The stretches of these entries, the earliest first. */
	public static List<Total> of(CalendarPeriod step, Collection<? extends Entry> entries) {
		return entries.stream()
			.collect(Collectors.groupingBy((entry) -> step.first(entry.day()), TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((stretch) -> of(stretch.getKey(), step, stretch.getValue()))
			.toList();
	}

	private static Total of(LocalDate from, CalendarPeriod step, List<? extends Entry> entries) {
		List<Integer> levels = entries.stream()
			.flatMap((entry) -> entry.painReadings().stream())
			.map((rating) -> rating.level().value())
			.toList();
		List<WaterEntry> waters = kind(WaterEntry.class, entries);
		List<ExerciseEntry> exercises = kind(ExerciseEntry.class, entries);
		List<ReliefEntry> reliefs = kind(ReliefEntry.class, entries);
		List<MassageEntry> massages = kind(MassageEntry.class, entries);
		List<? extends Entry> active = entries.stream().filter((entry) -> entry.kind().isSelfCare()).toList();
		return new Total(from, step, days(entries), levels.size(), levels.stream().mapToInt(Integer::intValue).sum(),
				PainLevel.ofNullable(levels.stream().min(Comparator.naturalOrder()).orElse(null)),
				PainLevel.ofNullable(levels.stream().max(Comparator.naturalOrder()).orElse(null)),
				waters.stream().mapToInt((entry) -> entry.content().water().millilitres()).sum(), days(waters),
				exercises.stream()
					.mapToInt((entry) -> (entry.content().minutes() != null) ? entry.content().minutes().value() : 0)
					.sum(),
				exercises.size(), days(exercises), reliefs.size(), massages.size(), days(active));
	}

	private static int days(List<? extends Entry> entries) {
		return (int) entries.stream().map(Entry::day).distinct().count();
	}

	private static <E extends Entry> List<E> kind(Class<E> kind, List<? extends Entry> entries) {
		return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

}
