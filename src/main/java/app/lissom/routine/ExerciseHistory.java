package app.lissom.routine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainReading;
import app.lissom.diary.PostureCheckEntry;
import app.lissom.diary.ReliefEntry;
import app.lissom.exercises.ExerciseFeedback;
import org.jspecify.annotations.Nullable;

/**
 * Summarizes a person's last four weeks for the plan. It is read from the diary, so
 * corrections there count.
 *
 * @param exercises those of each day that has any
 * @param selfCare the days with an entry of a kind that is self-care
 * @param latest the last day with an exercise, which may be longer ago; null without one
 * @param painRising whether the last 7 days hurt more than the 7 before
 */
public record ExerciseHistory(LocalDate today, ZoneId zone, NavigableMap<LocalDate, List<ExerciseEntry>> exercises,
		List<PainReading> pain, Set<LocalDate> selfCare, Map<LocalDate, SpecialDay> special, @Nullable LocalDate latest,
		boolean painRising) {

	/** How many days before today it reaches back. */
	public static final int DAYS = 28;

	private static final int WEEK = 7;

	static final List<Class<? extends Entry>> KINDS = List.of(ExerciseEntry.class, PainEntry.class, ReliefEntry.class,
			MassageEntry.class, PostureCheckEntry.class);

	public static ExerciseHistory of(LocalDate today, ZoneId zone, List<Entry> entries,
			Map<LocalDate, SpecialDay> special) {
		NavigableMap<LocalDate, List<ExerciseEntry>> exercises = new TreeMap<>();
		List<PainReading> pain = new ArrayList<>();
		Set<LocalDate> selfCare = new HashSet<>();
		for (Entry entry : entries) {
			pain.addAll(entry.painReadings());
			if (entry.kind().isSelfCare()) {
				selfCare.add(entry.day());
			}
			if (entry instanceof ExerciseEntry exercise) {
				exercises.computeIfAbsent(entry.day(), (day) -> new ArrayList<>()).add(exercise);
			}
		}
		pain.sort(PainReading.IN_TIME);
		return new ExerciseHistory(today, zone, exercises, pain, selfCare, special,
				exercises.isEmpty() ? null : exercises.lastKey(), isPainRising(pain, today));
	}

	/** Returns the history of a person whose last exercise is longer ago. */
	ExerciseHistory after(LocalDate latest) {
		return new ExerciseHistory(this.today, this.zone, this.exercises, this.pain, this.selfCare, this.special,
				latest, this.painRising);
	}

	/**
	 * Counts the days of self-care, and the flare and rest days, among the last 28. Today
	 * is one of them once it counts; before that it is not a day that was missed.
	 */
	int activeDays() {
		Set<LocalDate> active = new HashSet<>(this.selfCare);
		active.addAll(this.special.keySet());
		int ago = active.contains(this.today) ? 0 : 1;
		return (int) active.stream().filter((day) -> isIn(day, ago, DAYS)).count();
	}

	/** Returns whether a day, if there is one, is one of the last 7. */
	public boolean isThisWeek(@Nullable LocalDate day) {
		return day != null && isIn(day, 0, WEEK);
	}

	/** Returns whether a day is one of this many days, which ended this many days ago. */
	private boolean isIn(LocalDate day, int ago, int days) {
		return isIn(day, this.today, ago, days);
	}

	private static boolean isIn(LocalDate day, LocalDate today, int ago, int days) {
		long before = today.toEpochDay() - day.toEpochDay();
		return before >= ago && before < ago + days;
	}

	/**
	 * Returns the input of the rules for a routine.
	 * @param since the day of the last change; only later days count
	 */
	ProgressionRule.Input input(Routine routine, LocalDate since, boolean hipLeft, boolean growable, boolean changed) {
		NavigableMap<LocalDate, List<ExerciseEntry>> days = withFeedback(routine, since);
		return new ProgressionRule.Input(easy(days), worse(days).size(), this.painRising, isPainUp(routine, since),
				days(0), days(WEEK), daysSince(), specialDays(SpecialDay.FLARE) > 0,
				specialDays(SpecialDay.FLARE) + specialDays(SpecialDay.REST) > 0, hipLeft, growable, changed);
	}

	private NavigableMap<LocalDate, List<ExerciseEntry>> withFeedback(Routine routine, LocalDate since) {
		NavigableMap<LocalDate, List<ExerciseEntry>> found = new TreeMap<>();
		this.exercises.tailMap(since, false).forEach((day, all) -> {
			List<ExerciseEntry> rated = all.stream()
				.filter((one) -> one.content().feedback() != null && isPartOf(routine, one))
				.toList();
			if (!rated.isEmpty()) {
				found.put(day, rated);
			}
		});
		return found;
	}

	private static boolean isPartOf(Routine routine, ExerciseEntry exercise) {
		return exercise.content().partOfDay() == routine.partOfDay();
	}

	private static int easy(NavigableMap<LocalDate, List<ExerciseEntry>> days) {
		return (int) days.descendingMap().values().stream().takeWhile((day) -> !isWorse(day)).count();
	}

	private static boolean isWorse(List<ExerciseEntry> day) {
		return day.stream().anyMatch((entry) -> entry.content().feedback() == ExerciseFeedback.WORSE);
	}

	private List<List<ExerciseEntry>> worse(NavigableMap<LocalDate, List<ExerciseEntry>> days) {
		return days.values()
			.stream()
			.filter((day) -> isIn(day.get(0).day(), 0, WEEK))
			.filter(ExerciseHistory::isWorse)
			.toList();
	}

	/** Returns the steps that felt worse in the last week, the most often first. */
	List<Step> worse(Routine routine, LocalDate since) {
		Map<Object, Long> worse = worse(withFeedback(routine, since)).stream()
			.flatMap(List::stream)
			.filter((entry) -> entry.content().feedback() == ExerciseFeedback.WORSE)
			.collect(Collectors.groupingBy((entry) -> entry.content().exercise(), Collectors.counting()));
		return routine.steps()
			.stream()
			.filter((step) -> worse.containsKey(step.ref()))
			.sorted(Comparator.comparing((Step step) -> worse.get(step.ref())).reversed())
			.toList();
	}

	private static boolean isPainRising(List<PainReading> pain, LocalDate today) {
		OptionalDouble now = meanPain(pain, today, 0);
		OptionalDouble before = meanPain(pain, today, WEEK);
		return now.isPresent() && before.isPresent() && now.getAsDouble() > before.getAsDouble();
	}

	private static OptionalDouble meanPain(List<PainReading> pain, LocalDate today, int ago) {
		return pain.stream()
			.filter((rating) -> isIn(rating.day(), today, ago, WEEK))
			.mapToInt((rating) -> rating.level().value())
			.average();
	}

	/** Compares the mornings before and after the latest exercise that has both. */
	private boolean isPainUp(Routine routine, LocalDate since) {
		return this.exercises.tailMap(since, false)
			.descendingMap()
			.entrySet()
			.stream()
			.filter((day) -> isIn(day.getKey(), 1, WEEK)
					&& day.getValue().stream().anyMatch((one) -> isPartOf(routine, one)))
			.map(Map.Entry::getKey)
			.filter((day) -> morningPain(day).isPresent() && morningPain(day.plusDays(1)).isPresent())
			.findFirst()
			.map((day) -> morningPain(day.plusDays(1)).getAsInt() - morningPain(day).getAsInt() >= 2)
			.orElse(false);
	}

	private OptionalInt morningPain(LocalDate day) {
		return this.pain.stream()
			.filter((rating) -> rating.day().equals(day) && rating.at() != null)
			.filter((rating) -> LocalTime.ofInstant(Objects.requireNonNull(rating.at()), this.zone)
				.isBefore(LocalTime.NOON))
			.mapToInt((rating) -> rating.level().value())
			.findFirst();
	}

	private int days(int ago) {
		return (int) this.exercises.keySet().stream().filter((day) -> isIn(day, ago, WEEK)).count();
	}

	private int daysSince() {
		return (this.latest != null) ? (int) ChronoUnit.DAYS.between(this.latest, this.today) : 0;
	}

	private int specialDays(SpecialDay kind) {
		return (int) this.special.entrySet()
			.stream()
			.filter((day) -> day.getValue() == kind && isIn(day.getKey(), 0, WEEK))
			.count();
	}

}
