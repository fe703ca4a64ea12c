package app.lissom.safety;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import app.lissom.diary.Entry;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainReading;
import app.lissom.diary.RecentEntries;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/**
 * Decides from a diary whether the warning signs have to be checked again. They have to
 * be until a safety check is newer than the pain that is the reason.
 */
public final class SafetyRecheck {

	/** How many days of pain count. */
	public static final int DAYS = RecentEntries.DAYS;

	public static final List<Class<? extends Entry>> KINDS = List.of(PainEntry.class, ReliefEntry.class,
			MassageEntry.class, SafetyCheckEntry.class);

	private static final int JUMP = 3;

	/** A jump longer ago does not count any more. */
	private static final int JUMP_DAYS = 7;

	private static final int STRONG = 7;

	private static final int LAST_DAYS = 7;

	private static final int STRONG_DAYS = 5;

	private SafetyRecheck() {
	}

	/**
	 * Returns whether ice or heat may be started only after a check: it is due, or there
	 * was severe pain since yesterday and no check after it.
	 */
	public static boolean isRequiredToStart(List<Entry> entries, LocalDate today) {
		List<PainReading> pain = pain(entries);
		Optional<PainReading> check = check(entries);
		PainReading severe = pain.stream()
			.filter((one) -> one.level().isSevere() && !one.day().isBefore(today.minusDays(1)))
			.reduce(null, (one, next) -> next);
		return isUnchecked(severe, check) || recheckReason(pain, check, today).isPresent();
	}

	public static Optional<RecheckReason> recheckReason(List<Entry> entries, LocalDate today) {
		return recheckReason(pain(entries), check(entries), today);
	}

	private static Optional<RecheckReason> recheckReason(List<PainReading> pain, Optional<PainReading> check,
			LocalDate today) {
		if (isUnchecked(strong(pain), check)) {
			return Optional.of(RecheckReason.STRONG);
		}
		return isUnchecked(jump(pain, today), check) ? Optional.of(RecheckReason.JUMP) : Optional.empty();
	}

	private static List<PainReading> pain(List<Entry> entries) {
		return entries.stream().flatMap((entry) -> entry.painReadings().stream()).sorted(PainReading.IN_TIME).toList();
	}

	/** Returns when the last check was, as a reading to compare with. */
	private static Optional<PainReading> check(List<Entry> entries) {
		return entries.stream()
			.filter(SafetyCheckEntry.class::isInstance)
			.map((entry) -> new PainReading(entry.day(), entry.at(), new PainLevel(0)))
			.max(PainReading.IN_TIME);
	}

	private static boolean isUnchecked(@Nullable PainReading pain, Optional<PainReading> check) {
		return pain != null && check.filter((one) -> PainReading.IN_TIME.compare(one, pain) >= 0).isEmpty();
	}

	private static @Nullable PainReading jump(List<PainReading> pain, LocalDate today) {
		for (int i = pain.size() - 1; i > 0; i--) {
			PainReading point = pain.get(i);
			if (point.level().value() - pain.get(i - 1).level().value() >= JUMP
					&& point.day().isAfter(today.minusDays(JUMP_DAYS))) {
				return point;
			}
		}
		return null;
	}

	/** Finds the first pain of the latest strong day, if these are enough. */
	private static @Nullable PainReading strong(List<PainReading> pain) {
		TreeMap<LocalDate, Optional<PainReading>> days = new TreeMap<>(Comparator.reverseOrder());
		for (PainReading point : pain) {
			Optional<PainReading> strong = Optional.of(point).filter((one) -> one.level().value() >= STRONG);
			days.merge(point.day(), strong, (one, other) -> one.isPresent() ? one : other);
		}
		List<PainReading> last = days.values().stream().limit(LAST_DAYS).flatMap(Optional::stream).toList();
		return (last.size() >= STRONG_DAYS) ? last.get(0) : null;
	}

	/** Lists why the warning signs are asked about again. */
	public enum RecheckReason {

		/** Pain went up by 3 points or more. */
		JUMP,

		/**
		 * The worst pain was 7 or more on at least 5 of the last 7 days with pain logged.
		 */
		STRONG

	}

}
