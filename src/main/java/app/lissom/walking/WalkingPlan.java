package app.lissom.walking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import app.lissom.diary.ExerciseEntry;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.routine.ExerciseHistory;
import app.lissom.routine.PlanBasis;
import app.lissom.routine.SpecialDay;
import org.jspecify.annotations.Nullable;

/**
 * Builds up walking to 30 minutes on five days a week, based only on its changes and the
 * diary.
 *
 * @param changes the latest first
 */
public record WalkingPlan(List<WalkingChange> changes) {

	/** The guide's name for walking. */
	public static final String EXERCISE = "walking";

	/** Days after a change before the next step: two weeks that went well. */
	static final int GOOD_DAYS = 14;

	private static final int WEEK = 7;

	/** Returns whether an entry is a walk. */
	public static boolean isWalk(ExerciseEntry entry) {
		return ExerciseRef.WALKING.equals(entry.content().exercise());
	}

	public @Nullable WalkingChange latest() {
		return this.changes.isEmpty() ? null : this.changes.get(0);
	}

	/** Returns what it asks for now; empty while it is paused, and without a plan. */
	public Optional<WalkingTarget> target() {
		return Optional.ofNullable(latest()).filter(WalkingChange::isActive).map(WalkingChange::target);
	}

	/** Returns what it asked for at the end of a day, or null. */
	public @Nullable WalkingTarget targetOn(LocalDate day) {
		return this.changes.stream()
			.filter((change) -> !change.day().isAfter(day))
			.findFirst()
			.filter(WalkingChange::isActive)
			.map(WalkingChange::target)
			.orElse(null);
	}

	/** Returns the latest day on which the person accepted a suggestion. */
	Optional<LocalDate> lastAccepted() {
		return this.changes.stream().filter((change) -> change.kind().isAccepted()).map(WalkingChange::day).findFirst();
	}

	public boolean isPaused() {
		WalkingChange latest = latest();
		return latest != null && latest.kind() == WalkingChange.Kind.PAUSED;
	}

	/** Returns what it asks for on a day: half on a flare day. */
	Optional<WalkingTarget> targetOn(@Nullable SpecialDay day) {
		return target().map((target) -> (day == SpecialDay.FLARE) ? target.half() : target);
	}

	/**
	 * Returns the suggestion of the first rule that fits. There is none in the week after
	 * a change or a refusal, and none on a flare or rest day.
	 */
	Optional<WalkingRule> suggest(PlanBasis basis) {
		ExerciseHistory history = basis.history();
		LocalDate today = history.today();
		return target().filter((target) -> since(today) >= WEEK && !history.special().containsKey(today))
			.flatMap(
					(target) -> WalkingRule.forInput(input(target, history, history.isThisWeek(basis.lastAccepted()))));
	}

	private WalkingRule.Input input(WalkingTarget target, ExerciseHistory history, boolean changed) {
		LocalDate today = history.today();
		List<ExerciseEntry> walks = walksAfter(today.minusDays(since(today)), history);
		int worse = (int) last(WEEK, 0, walks, today).stream()
			.filter((walk) -> walk.content().feedback() == ExerciseFeedback.WORSE)
			.map(ExerciseEntry::day)
			.distinct()
			.count();
		int daysSince = walks.stream()
			.mapToInt((walk) -> (int) ChronoUnit.DAYS.between(walk.day(), today))
			.min()
			.orElse(since(today));
		boolean reached = since(today) >= GOOD_DAYS && reaches(target, last(WEEK, 0, walks, today))
				&& reaches(target, last(WEEK, WEEK, walks, today));
		return new WalkingRule.Input(target, worse, daysSince, reached, isMarked(history, null),
				isMarked(history, SpecialDay.FLARE), history.painRising(), changed);
	}

	private int since(LocalDate today) {
		WalkingChange latest = latest();
		return (latest != null) ? (int) ChronoUnit.DAYS.between(latest.day(), today) : 0;
	}

	private static boolean isMarked(ExerciseHistory history, @Nullable SpecialDay kind) {
		return history.special()
			.entrySet()
			.stream()
			.anyMatch((day) -> (kind == null || day.getValue() == kind)
					&& ChronoUnit.DAYS.between(day.getKey(), history.today()) < GOOD_DAYS);
	}

	private static List<ExerciseEntry> walksAfter(LocalDate day, ExerciseHistory history) {
		return history.exercises()
			.tailMap(day, false)
			.values()
			.stream()
			.flatMap(List::stream)
			.filter(WalkingPlan::isWalk)
			.toList();
	}

	/** Returns the walks of so many days, which ended so many days ago. */
	private static List<ExerciseEntry> last(int days, int ago, List<ExerciseEntry> walks, LocalDate today) {
		return walks.stream().filter((walk) -> {
			long before = ChronoUnit.DAYS.between(walk.day(), today);
			return before >= ago && before < ago + days;
		}).toList();
	}

	private static boolean reaches(WalkingTarget target, List<ExerciseEntry> walks) {
		return days(walks) >= target.days() && ExerciseEntry.minutes(walks) >= target.perWeek();
	}

	private static int days(List<ExerciseEntry> walks) {
		return (int) walks.stream().map(ExerciseEntry::day).distinct().count();
	}

	/** Sums up the walks of the last 7 days. */
	static Week week(ExerciseHistory history) {
		List<ExerciseEntry> walks = walksAfter(history.today().minusDays(WEEK), history);
		return new Week(days(walks), ExerciseEntry.minutes(walks),
				walks.stream().anyMatch((walk) -> walk.day().equals(history.today())));
	}

	/**
	 * Summarizes the walks of 7 days.
	 *
	 * @param today whether there was one today
	 */
	public record Week(int days, int minutes, boolean today) {

	}

}
