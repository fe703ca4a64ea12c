package app.lissom.demo;

import java.util.List;

/**
 * How the demo's year goes, by the number of the day: a bad start that slowly mends, two
 * flares, two weeks away from everything.
 */
final class DemoScript {

	/** Days of the year that is told; the last one is today. */
	static final int DAYS = 365;

	private static final List<Integer> FLARES = List.of(96, 262);

	private static final int FLARE_DAYS = 6;

	private static final int AWAY_FROM = 168;

	private static final int AWAY_TO = 181;

	private static final List<Integer> MASSAGES = List.of(101, 115, 129, 143, 157, 197, 225, 267, 295, 323, 351);

	private DemoScript() {
	}

	/** The pain that lies under a day's ups and downs, from 0 to 10. */
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

	/** On holiday: nothing is noted. */
	static boolean isAway(int day) {
		return day >= AWAY_FROM && day <= AWAY_TO;
	}

	static boolean isMassage(int day) {
		return MASSAGES.contains(day);
	}

	/** How likely exercise is, from 0 to 1: it becomes a habit. */
	static double exercise(int day) {
		return isFlare(day) ? 0.4 : 0.45 + 0.4 * day / DAYS;
	}

	/** What is done in the morning by then, in the order of the routine. */
	static List<DemoExercise> moves(int day) {
		if (isFlare(day)) {
			return List.of(DemoExercise.PELVIC_TILT);
		}
		return DemoExercise.ALL.stream().filter((move) -> day >= move.since()).toList();
	}

}
