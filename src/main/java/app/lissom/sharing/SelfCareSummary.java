package app.lissom.sharing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.MassageEntry.Massage;
import app.lissom.exercises.ExerciseRef;
import app.lissom.guide.Exercise;
import app.lissom.guide.Guide;
import app.lissom.totals.Total;
import app.lissom.walking.WalkingPlan;
import org.jspecify.annotations.Nullable;

/**
 * Summarizes exercise, ice and heat, massages and flare days.
 *
 * @param massages the latest massages, in the order of their days
 * @param otherMassages how many there are besides
 * @param walks null where there are none
 * @param exercises all but walks, the most frequent first
 */
public record SelfCareSummary(int exerciseDays, int exerciseMinutes, int reliefs, List<MassageOn> massages,
		int otherMassages, int flareDays, @Nullable Walks walks, List<ExerciseCount> exercises) {

	private static final int NAMED = 4;

	public SelfCareSummary {
		// Earlier versions began with the latest.
		massages = massages.stream().sorted(Comparator.comparing(MassageOn::day)).toList();
		// Earlier versions did not know them.
		exercises = Objects.requireNonNullElse(exercises, List.of());
	}

	static SelfCareSummary of(List<Total> days, List<ExerciseEntry> exercises, Function<ExerciseRef, String> names,
			List<MassageEntry> massages, int flareDays) {
		List<MassageOn> latest = massages.stream()
			.map((entry) -> new MassageOn(entry.day(), entry.content().massage()))
			.sorted(Comparator.comparing(MassageOn::day).reversed())
			.limit(NAMED)
			.toList();
		return new SelfCareSummary(days.stream().mapToInt(Total::exerciseDays).sum(),
				days.stream().mapToInt(Total::exerciseMinutes).sum(), days.stream().mapToInt(Total::reliefs).sum(),
				latest, massages.size() - latest.size(), flareDays, Walks.of(exercises),
				ExerciseCount.of(exercises, names));
	}

	/**
	 * Counts how often an exercise was done.
	 *
	 * @param name its name when the report was made
	 * @param minutes of all times, as far as they were logged
	 * @param slug its word in the guide; null for a custom exercise, and in earlier
	 * versions
	 */
	public record ExerciseCount(String name, int times, int minutes, @Nullable String slug) {

		/** Returns its name in the language of a guide. */
		String name(Guide guide) {
			return (this.slug != null) ? guide.exercise(this.slug).map(Exercise::name).orElse(this.name) : this.name;
		}

		static List<ExerciseCount> of(List<ExerciseEntry> exercises, Function<ExerciseRef, String> names) {
			return exercises.stream()
				.filter((entry) -> !WalkingPlan.isWalk(entry))
				.collect(Collectors.groupingBy((entry) -> names.apply(entry.content().exercise()), TreeMap::new,
						Collectors.toList()))
				.entrySet()
				.stream()
				.map((one) -> new ExerciseCount(one.getKey(), one.getValue().size(),
						ExerciseEntry.minutes(one.getValue()), one.getValue().get(0).content().exercise().slug()))
				.sorted(Comparator.comparingInt(ExerciseCount::times).reversed())
				.toList();
		}

	}

	/** Summarizes walks: on how many days, and their minutes. */
	public record Walks(int days, int minutes) {

		static @Nullable Walks of(List<ExerciseEntry> exercises) {
			List<ExerciseEntry> walks = exercises.stream().filter(WalkingPlan::isWalk).toList();
			return walks.isEmpty() ? null
					: new Walks((int) walks.stream().map(Entry::day).distinct().count(), ExerciseEntry.minutes(walks));
		}

	}

	public record MassageOn(LocalDate day, Massage kind) {

	}

}
