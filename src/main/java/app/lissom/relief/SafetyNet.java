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
 * Decides from a diary whether the warning signs have to be checked again, until a safety
 * check is newer than the pain that is the reason.
 */
final class SafetyNet {

	/** How many days of pain count. */
	static final int DAYS = 28;

	static final List<Class<? extends Entry>> KINDS = List.of(PainEntry.class, ReliefEntry.class, SafetyCheck.class);

	private static final int JUMP = 3;

	/** A jump longer ago does not count any more. */
	private static final int JUMP_DAYS = 7;

	private static final int STRONG = 7;

	private static final int LAST_DAYS = 7;

	private static final int STRONG_DAYS = 5;

	private static final Comparator<Point> IN_TIME = Comparator.comparing(Point::day)
		.thenComparing(Point::at, Comparator.nullsFirst(Comparator.naturalOrder()));

	private SafetyNet() {
	}

	static Optional<RecheckReason> recheckReason(List<Entry> entries, LocalDate today) {
		List<Point> pain = entries.stream().flatMap((entry) -> points(entry).stream()).sorted(IN_TIME).toList();
		Optional<Point> check = entries.stream()
			.filter(SafetyCheck.class::isInstance)
			.map((entry) -> new Point(entry.day(), entry.at(), 0))
			.max(IN_TIME);
		if (isUnchecked(strong(pain), check)) {
			return Optional.of(RecheckReason.STRONG);
		}
		return isUnchecked(jump(pain, today), check) ? Optional.of(RecheckReason.JUMP) : Optional.empty();
	}

	private static boolean isUnchecked(@Nullable Point pain, Optional<Point> check) {
		return pain != null && check.filter((one) -> IN_TIME.compare(one, pain) >= 0).isEmpty();
	}

	private static @Nullable Point jump(List<Point> pain, LocalDate today) {
		for (int i = pain.size() - 1; i > 0; i--) {
			Point point = pain.get(i);
			if (point.level() - pain.get(i - 1).level() >= JUMP && point.day().isAfter(today.minusDays(JUMP_DAYS))) {
				return point;
			}
		}
		return null;
	}

	/** Finds the first pain of the latest strong day, if these are enough. */
	private static @Nullable Point strong(List<Point> pain) {
		TreeMap<LocalDate, Optional<Point>> days = new TreeMap<>(Comparator.reverseOrder());
		for (Point point : pain) {
			Optional<Point> strong = Optional.of(point).filter((one) -> one.level() >= STRONG);
			days.merge(point.day(), strong, (one, other) -> one.isPresent() ? one : other);
		}
		List<Point> last = days.values().stream().limit(LAST_DAYS).flatMap(Optional::stream).toList();
		return (last.size() >= STRONG_DAYS) ? last.get(0) : null;
	}

	private static List<Point> points(Entry entry) {
		List<Point> points = new ArrayList<>();
		if (entry instanceof PainEntry pain) {
			add(points, entry, Duration.ZERO, pain.content().level());
		}
		if (entry instanceof ReliefEntry relief) {
			Duration duration = Duration
				.ofMinutes((relief.content().minutes() != null) ? relief.content().minutes().value() : 0);
			add(points, entry, Duration.ZERO, relief.content().before());
			add(points, entry, duration, relief.content().after());
			add(points, entry, duration.plusHours(1), relief.content().later());
		}
		return points;
	}

	private static void add(List<Point> points, Entry entry, Duration later, @Nullable PainLevel level) {
		if (level != null) {
			Instant at = entry.at();
			points.add(new Point(entry.day(), (at != null) ? at.plus(later) : null, level.value()));
		}
	}

	/** Holds pain at some time; without a time it counts from the start of its day. */
	private record Point(LocalDate day, @Nullable Instant at, int level) {

	}

	/** Says why the warning signs are asked about again. */
	enum RecheckReason {

		/** Pain went up by 3 points or more. */
		JUMP,

		/**
		 * The worst pain was 7 or more on at least 5 of the last 7 days with pain logged.
		 */
		STRONG

	}

}
