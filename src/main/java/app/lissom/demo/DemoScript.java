package app.lissom.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Scripts the demo's year day by day: a bad start that slowly gets better, two flare-ups,
 * and two weeks of holiday.
 */
final class DemoScript {

	static final ZoneId ZONE = ZoneId.of("Europe/London");

	/** The length of the year; its last day is today. */
	static final int DAYS = 365;

	private static final List<Integer> FLARES = List.of(96, 262);

	private static final int FLARE_DAYS = 6;

	private static final int AWAY_FROM = 168;

	private static final int AWAY_TO = 181;

	static final List<Integer> MASSAGES = List.of(101, 115, 129, 143, 157, 197, 225, 267, 295, 323, 351);

	private static final Exercise PELVIC_TILT = exercise("pelvic-tilt", 2, 3, 2, 10, 5, 3, false);

	/** The morning routine, in the order in which its exercises were added. */
	static final List<Exercise> EXERCISES = List.of(PELVIC_TILT, exercise("bridge", 16, 3, 2, 8, 4, 4, false),
			exercise("clamshell", 47, 3, 2, 10, 4, 0, true), exercise("hip-flexor-stretch", 78, 3, 1, 2, 30, 10, true),
			exercise("leg-lift", 212, 2, 1, 8, 4, 0, true));

	/** The walking plan, from its start to the latest change. */
	static final List<Walking> WALKING = List.of(new Walking(186, "chosen", 10, 3),
			new Walking(205, "more_days", 10, 4), new Walking(222, "more_days", 10, 5),
			new Walking(245, "longer", 12, 5), new Walking(284, "longer", 14, 5), new Walking(302, "longer", 16, 5),
			new Walking(320, "longer", 19, 5), new Walking(342, "longer", 22, 5));

	static final List<String> NOTES = List.of("Lifted a box of books and felt it at once.",
			"Sat in the car for three hours. Stiff when I got out.", "Slept through for the first time in weeks.",
			"Raked the garden in small bits, with breaks. That went well.",
			"Bad night. The bath helped more than I thought.", "Walked to the market and back.",
			"Forgot the exercises, and felt it by the evening.", "Carried my grandson. Worth it.");

	/** What the person set, in the format of the exported file. */
	static final Map<String, Object> SETTINGS = Map.of("account",
			Map.of("zone", ZONE.getId(), "waterUnit", "ml", "waterGoalMl", 1800, "glassesMl",
					List.of(150, 250, 330, 500)),
			"reminderRest", Map.of("quietStarts", "21:30", "quietEnds", "07:00"), "flareNote",
			"Lie down with the legs on a chair. Ten minutes of heat. Call Jo, and ask her to shop.");

	private DemoScript() {
	}

	/** Returns the mean pain of a day, from 0 to 9. */
	static double pain(int day) {
		double flare = FLARES.stream()
			.filter((start) -> day >= start)
			.mapToDouble((start) -> 3.4 * Math.exp((start - day) / 4.0))
			.sum();
		return Math.min(9, 2.1 + 4.1 * Math.exp(-day / 130.0) + flare);
	}

	static boolean isFlare(int day) {
		return FLARES.stream().anyMatch((start) -> day >= start && day < start + FLARE_DAYS);
	}

	/** Returns whether the person is on holiday and logs nothing. */
	static boolean isAway(int day) {
		return day >= AWAY_FROM && day <= AWAY_TO;
	}

	/** Returns how likely the person exercises, from 0 to 1: it becomes a habit. */
	static double exerciseProbability(int day) {
		return isFlare(day) ? 0.4 : 0.45 + 0.4 * day / DAYS;
	}

	static List<Exercise> exercises(int day) {
		return isFlare(day) ? List.of(PELVIC_TILT)
				: EXERCISES.stream().filter((exercise) -> day >= exercise.since()).toList();
	}

	/** Returns the minutes of a day's walk; 0 without one. */
	static int walk(int day) {
		return WALKING.stream()
			.filter((plan) -> day >= plan.since())
			.reduce((one, other) -> other)
			.filter((plan) -> day % 7 < (isFlare(day) ? 2 : plan.days() + 1))
			.map((plan) -> isFlare(day) ? plan.minutes() / 2 : plan.minutes())
			.orElse(0);
	}

	private static Exercise exercise(String slug, int since, int minutes, int sets, int repetitions, int seconds,
			int rest, boolean bothSides) {
		return new Exercise(slug, since, minutes, Map.of("exercise", slug, "sets", sets, "repetitions", repetitions,
				"seconds", seconds, "restSeconds", rest, "bothSides", bothSides));
	}

	/** Describes what the walking plan asks for since the day with this number. */
	record Walking(int since, String change, int minutes, int days) {

	}

	/**
	 * Describes an exercise of the morning routine, at the guide's dose.
	 *
	 * @param slug its name in the guide's addresses
	 * @param since the number of the day when it was added
	 * @param step its dose, in the format of the exported file
	 */
	record Exercise(String slug, int since, int minutes, Map<String, Object> step) {

	}

}
