package app.lissom.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.diary.Entry;
import app.lissom.diary.EntryKind;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainReading;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.WaterEntry;
import app.lissom.kernel.DateRange;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/**
 * Summarizes the entries of one day.
 *
 * @param date the day
 * @param entries its entries, with those that are deleted but can be restored
 */
public record DayLog(LocalDate date, List<Entry> entries) {

	/** How long what was deleted stays where it was, with its Undo. */
	private static final Duration JUST_DELETED = Duration.ofMinutes(10);

	/**
	 * Pages show minutes, and forms state them; what is logged with one tap has the
	 * seconds, too. Ids are drawn with the forms, in the order of time.
	 */
	private static final Comparator<@Nullable Instant> IN_MINUTES = Comparator
		.nullsFirst(Comparator.comparing((at) -> at.truncatedTo(ChronoUnit.MINUTES)));

	private static final Comparator<Entry> IN_ORDER = Comparator.comparing(Entry::at, IN_MINUTES)
		.thenComparing((entry) -> OwnedId.generatedAt(entry.id()));

	public DayLog {
		entries = entries.stream().sorted(IN_ORDER).toList();
	}

	/** Sums up each day of a range. */
	static List<DayLog> ofDays(DateRange range, List<Entry> entries) {
		Map<LocalDate, List<Entry>> byDay = entries.stream().collect(Collectors.groupingBy(Entry::day));
		return range.from()
			.datesUntil(range.to().plusDays(1))
			.map((date) -> new DayLog(date, byDay.getOrDefault(date, List.of())))
			.toList();
	}

	private List<Entry> notDeleted() {
		return this.entries.stream().filter((entry) -> !entry.isDeleted()).toList();
	}

	private <E extends Entry> List<E> notDeleted(Class<E> type) {
		return Entry.ofType(type, notDeleted());
	}

	public boolean isEmpty() {
		return notDeleted().isEmpty();
	}

	/**
	 * Returns the entries in the order of every page: the latest first, those without a
	 * time last. Each is a line of its own, but equal checks of the warning signs are
	 * one, and so is what was deleted together. That stays in its place only if it was
	 * deleted last, and just now.
	 */
	public List<SavedEntries> lines(Instant now) {
		return allLines().filter((line) -> !line.isDeleted() || isJustDeleted(line, now)).toList();
	}

	/** Returns all other lines that were deleted, in the same order. */
	public List<SavedEntries> deletedEarlier(Instant now) {
		return allLines().filter((line) -> line.isDeleted() && !isJustDeleted(line, now)).toList();
	}

	private boolean isJustDeleted(SavedEntries line, Instant now) {
		Instant deletedAt = line.entries().get(0).deletedAt();
		return deletedAt != null && deletedAt.plus(JUST_DELETED).isAfter(now)
				&& this.entries.stream()
					.map(Entry::deletedAt)
					.noneMatch((other) -> other != null && other.isAfter(deletedAt));
	}

	private Stream<SavedEntries> allLines() {
		List<Entry> newestFirst = new ArrayList<>(this.entries);
		Collections.reverse(newestFirst);
		return newestFirst.stream()
			.collect(Collectors.groupingBy(DayLog::line, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(SavedEntries::new);
	}

	/** Returns what the entries of one line have in common. */
	private static Object line(Entry entry) {
		return (entry.deletedAt() != null) ? entry.deletedAt()
				: (entry instanceof SafetyCheckEntry check) ? check.content() : entry.id();
	}

	/**
	 * Returns the number of entries of each kind that has no card, in the order of the
	 * kinds.
	 */
	public Map<EntryKind, Long> counts() {
		return notDeleted().stream()
			.map(Entry::kind)
			.filter((kind) -> !kind.hasCard())
			.collect(Collectors.groupingBy(Function.identity(), () -> new EnumMap<>(EntryKind.class),
					Collectors.counting()));
	}

	/** Millilitres drunk. */
	public int water() {
		return notDeleted(WaterEntry.class).stream().mapToInt((entry) -> entry.content().water().millilitres()).sum();
	}

	/** Returns the strongest pain of the day. */
	public @Nullable PainLevel worstPain() {
		return painLevels().max(Comparator.naturalOrder()).orElse(null);
	}

	/** Returns whether the pain of the day was of several levels. */
	boolean isPainVaried() {
		return painLevels().distinct().count() > 1;
	}

	private Stream<PainLevel> painLevels() {
		return notDeleted().stream().flatMap((entry) -> entry.painReadings().stream()).map(PainReading::level);
	}

	/** Returns whether some pain was numb or shooting. */
	public boolean isPainNumbOrShooting() {
		return notDeleted(PainEntry.class).stream().anyMatch((pain) -> pain.content().isNumbOrShooting());
	}

	/**
	 * Returns the last pain of the day, also from before or after a session; of several
	 * in one minute that of the last entry.
	 * @param now the present, after which none was rated
	 */
	public @Nullable PainReading latestPain(Instant now) {
		return notDeleted().stream()
			.flatMap((entry) -> entry.painReadings(now).stream())
			.reduce((one, next) -> (IN_MINUTES.compare(one.at(), next.at()) > 0) ? one : next)
			.orElse(null);
	}

}
