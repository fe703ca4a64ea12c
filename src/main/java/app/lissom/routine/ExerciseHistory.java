package app.lissom.routine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.ExerciseFeedback;
import app.lissom.diary.PainEntry;
import org.jspecify.annotations.Nullable;

/**
 * The last four weeks of a person, as far as the plan asks about them. It reads the
 * diary, so what is corrected there is right here.
 *
 * @param today the person's own day
 * @param zone the person's own zone
 * @param exercises what was done
 * @param pains what hurt
 * @param gentle the flare and rest days
 * @param latest the last day with an exercise, also when that is longer ago; null without
 * one
 */
record ExerciseHistory(LocalDate today, ZoneId zone, List<ExerciseEntry> exercises, List<PainEntry> pains,
		Map<LocalDate, SpecialDay> gentle, @Nullable LocalDate latest) {

	/** How many days it looks back, today included. */
	static final int DAYS = 28;

	private static final int WEEK = 7;

	private static final LocalTime NOON = LocalTime.NOON;

	/** The kinds of entries that it is made of. */
	static final List<Class<? extends Entry>> KINDS = List.of(ExerciseEntry.class, PainEntry.class);

	static ExerciseHistory of(LocalDate today, ZoneId zone, List<Entry> entries, Map<LocalDate, SpecialDay> gentle) {
		List<ExerciseEntry> exercises = kind(ExerciseEntry.class, entries);
		LocalDate latest = exercises.stream().map(Entry::day).max(Comparator.naturalOrder()).orElse(null);
		return new ExerciseHistory(today, zone, exercises, kind(PainEntry.class, entries), gentle, latest);
	}

	/** The same of somebody whose last exercise is longer ago. */
	ExerciseHistory after(LocalDate latest) {
		return new ExerciseHistory(this.today, this.zone, this.exercises, this.pains, this.gentle, latest);
	}

	private static <E extends Entry> List<E> kind(Class<E> kind, List<Entry> entries) {
		return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/**
	 * Days on which the person did something for their back. To be gentle with a back
	 * that flares up, or to rest, is something, too.
	 */
	int daysKept() {
		List<LocalDate> days = new ArrayList<>(this.exercises.stream().map(Entry::day).toList());
		days.addAll(this.gentle.keySet());
		return (int) days.stream().distinct().filter((day) -> isIn(day, 0, DAYS)).count();
	}

	/** Whether a day is in a stretch of days that ended so many days ago. */
	private boolean isIn(LocalDate day, int ago, int days) {
		long before = ChronoUnit.DAYS.between(day, this.today);
		return before >= ago && before < ago + days;
	}

	/**
	 * What the rules ask about a routine.
	 * @param since the day of the last change; what was before does not count for the
	 * next
	 */
	ProgressionInput facts(Routine routine, LocalDate since, boolean hipLeft, boolean growable) {
		NavigableMap<LocalDate, List<ExerciseEntry>> times = felt(routine, since);
		return new ProgressionInput(easy(times), worse(times).size(), isPainRising(), isPainUp(routine, since), days(0),
				days(WEEK), daysSince(), gentleDays(SpecialDay.FLARE) > 0,
				gentleDays(SpecialDay.FLARE) + gentleDays(SpecialDay.REST) > 0, hipLeft, growable);
	}

	/** The times that somebody said how it felt. */
	private NavigableMap<LocalDate, List<ExerciseEntry>> felt(Routine routine, LocalDate since) {
		return this.exercises.stream()
			.filter((entry) -> entry.ease() != null && entry.partOfDay() == routine.partOfDay()
					&& entry.day().isAfter(since))
			.collect(Collectors.groupingBy(Entry::day, TreeMap::new, Collectors.toList()));
	}

	private static int easy(NavigableMap<LocalDate, List<ExerciseEntry>> times) {
		int easy = 0;
		for (List<ExerciseEntry> time : times.descendingMap().values()) {
			if (isWorse(time)) {
				return easy;
			}
			easy++;
		}
		return easy;
	}

	private static boolean isWorse(List<ExerciseEntry> time) {
		return time.stream().anyMatch((entry) -> entry.ease() == ExerciseFeedback.WORSE);
	}

	private List<List<ExerciseEntry>> worse(NavigableMap<LocalDate, List<ExerciseEntry>> times) {
		return times.values()
			.stream()
			.filter((time) -> isIn(time.get(0).day(), 0, WEEK))
			.filter(ExerciseHistory::isWorse)
			.toList();
	}

	/** The steps that felt worse in the last week, the most often first. */
	List<Step> worse(Routine routine, LocalDate since) {
		Map<Object, Long> worse = worse(felt(routine, since)).stream()
			.flatMap(List::stream)
			.filter((entry) -> entry.ease() == ExerciseFeedback.WORSE)
			.collect(Collectors.groupingBy(ExerciseEntry::done, Collectors.counting()));
		return routine.steps()
			.stream()
			.filter((step) -> worse.containsKey(step.done()))
			.sorted(Comparator.comparing((Step step) -> worse.get(step.done())).reversed())
			.toList();
	}

	/** Without pain written down in both weeks nobody can say so. */
	private boolean isPainRising() {
		OptionalDouble now = meanPain(0);
		OptionalDouble before = meanPain(WEEK);
		return now.isPresent() && before.isPresent() && now.getAsDouble() > before.getAsDouble();
	}

	private OptionalDouble meanPain(int ago) {
		return this.pains.stream()
			.filter((pain) -> isIn(pain.day(), ago, WEEK))
			.mapToInt((pain) -> pain.level().value())
			.average();
	}

	/** Compares the latest two mornings that can be told, the day of doing it between. */
	private boolean isPainUp(Routine routine, LocalDate since) {
		return this.exercises.stream()
			.filter((entry) -> entry.partOfDay() == routine.partOfDay() && entry.day().isAfter(since))
			.map(Entry::day)
			.filter((day) -> isIn(day, 1, WEEK))
			.distinct()
			.sorted(Comparator.reverseOrder())
			.filter((day) -> morningPain(day).isPresent() && morningPain(day.plusDays(1)).isPresent())
			.findFirst()
			.map((day) -> morningPain(day.plusDays(1)).getAsInt() - morningPain(day).getAsInt() >= 2)
			.orElse(false);
	}

	private OptionalInt morningPain(LocalDate day) {
		return this.pains.stream()
			.filter((pain) -> pain.day().equals(day) && pain.at() != null)
			.filter((pain) -> LocalTime.ofInstant(Objects.requireNonNull(pain.at()), this.zone).isBefore(NOON))
			.mapToInt((pain) -> pain.level().value())
			.findFirst();
	}

	private int days(int ago) {
		return (int) this.exercises.stream().map(Entry::day).filter((day) -> isIn(day, ago, WEEK)).distinct().count();
	}

	private int daysSince() {
		return (this.latest != null) ? (int) ChronoUnit.DAYS.between(this.latest, this.today) : 0;
	}

	private int gentleDays(SpecialDay kind) {
		return (int) this.gentle.entrySet()
			.stream()
			.filter((day) -> day.getValue() == kind && isIn(day.getKey(), 0, WEEK))
			.count();
	}

}
