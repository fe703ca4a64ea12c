package app.lissom.relief;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import app.lissom.diary.Entry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheck;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/**
 * Notices in a diary when the warning signs have to be asked once more: until a safety
 * check is newer than what raised the alarm.
 */
final class SafetyNet {

	/** How far back pain is looked at. */
	static final int DAYS = 28;

	/** The kinds of entries that tell of pain, and the checks. */
	static final List<Class<? extends Entry>> KINDS = List.of(PainEntry.class, ReliefEntry.class, SafetyCheck.class);

	private static final int JUMP = 3;

	/** A jump longer ago than so many days is not asked about any more. */
	private static final int JUMP_DAYS = 7;

	private static final int STRONG = 7;

	private static final int LAST_DAYS = 7;

	private static final int STRONG_DAYS = 5;

	private static final Comparator<Point> IN_TIME = Comparator.comparing(Point::day)
		.thenComparing(Point::at, Comparator.nullsFirst(Comparator.naturalOrder()));

	private SafetyNet() {
	}

	/** What raises the alarm in entries of the last days, if anything does. */
	static Optional<RecheckReason> in(List<Entry> entries, LocalDate today) {
		List<Point> pains = entries.stream().flatMap((entry) -> pains(entry).stream()).sorted(IN_TIME).toList();
		Optional<Point> check = entries.stream()
			.filter(SafetyCheck.class::isInstance)
			.map((entry) -> new Point(entry.day(), entry.at(), 0))
			.max(IN_TIME);
		if (isUnchecked(strong(pains), check)) {
			return Optional.of(RecheckReason.STRONG);
		}
		return isUnchecked(jump(pains, today), check) ? Optional.of(RecheckReason.JUMP) : Optional.empty();
	}

	private static boolean isUnchecked(@Nullable Point alarm, Optional<Point> check) {
		return alarm != null && check.filter((one) -> IN_TIME.compare(one, alarm) >= 0).isEmpty();
	}

	private static @Nullable Point jump(List<Point> pains, LocalDate today) {
		Point jump = null;
		for (int i = 1; i < pains.size(); i++) {
			Point pain = pains.get(i);
			if (pain.level() - pains.get(i - 1).level() >= JUMP && pain.day().isAfter(today.minusDays(JUMP_DAYS))) {
				jump = pain;
			}
		}
		return jump;
	}

	/**
	 * The first strong pain of the latest strong day, when there are enough such days.
	 */
	private static @Nullable Point strong(List<Point> pains) {
		TreeMap<LocalDate, Optional<Point>> days = new TreeMap<>(Comparator.reverseOrder());
		for (Point pain : pains) {
			Optional<Point> strong = Optional.of(pain).filter((one) -> one.level() >= STRONG);
			days.merge(pain.day(), strong, (one, other) -> one.isPresent() ? one : other);
		}
		List<Point> last = days.values().stream().limit(LAST_DAYS).flatMap(Optional::stream).toList();
		return (last.size() >= STRONG_DAYS) ? last.get(0) : null;
	}

	private static List<Point> pains(Entry entry) {
		List<Point> pains = new ArrayList<>();
		if (entry instanceof PainEntry pain) {
			pains.add(new Point(entry.day(), entry.at(), pain.level().value()));
		}
		if (entry instanceof ReliefEntry relief) {
			Duration took = Duration.ofMinutes((relief.minutes() != null) ? relief.minutes().value() : 0);
			add(pains, entry, Duration.ZERO, relief.before());
			add(pains, entry, took, relief.after());
			add(pains, entry, took.plusHours(1), relief.later());
		}
		return pains;
	}

	private static void add(List<Point> pains, Entry entry, Duration after, @Nullable PainLevel level) {
		if (level != null) {
			Instant at = entry.at();
			pains.add(new Point(entry.day(), (at != null) ? at.plus(after) : null, level.value()));
		}
	}

	/**
	 * Pain at some time; without a time it stands at the beginning of its day.
	 *
	 * @param day the person's own calendar day
	 * @param at when, if that is known
	 * @param level from 0 to 10
	 */
	private record Point(LocalDate day, @Nullable Instant at, int level) {

	}

}
