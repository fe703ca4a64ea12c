package app.lissom.demo;

import java.util.List;
import java.util.Map;

/**
 * An exercise of the demo's morning, at the guide's dose.
 *
 * @param exercise its name in the guide's addresses
 * @param since the day of the story from which it is done
 * @param minutes how long it takes
 * @param step its dose, under the names of the exported file
 */
record DemoExercise(String exercise, int since, int minutes, Map<String, Object> step) {

	static final DemoExercise PELVIC_TILT = of("pelvic-tilt", 2, 3, 2, 10, 5, 3, false);

	/** The morning routine of the guide, and what the plan adds to it. */
	static final List<DemoExercise> ALL = List.of(PELVIC_TILT, of("bridge", 16, 3, 2, 8, 4, 4, false),
			of("clamshell", 47, 3, 2, 10, 4, 0, true), of("hip-flexor-stretch", 78, 3, 1, 2, 30, 10, true),
			of("leg-lift", 212, 2, 1, 8, 4, 0, true));

	private static DemoExercise of(String exercise, int since, int minutes, int sets, int repetitions, int seconds,
			int rest, boolean bothSides) {
		return new DemoExercise(exercise, since, minutes, Map.of("exercise", exercise, "sets", sets, "repetitions",
				repetitions, "seconds", seconds, "restSeconds", rest, "bothSides", bothSides));
	}

}
