package app.lissom.routine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.page.AddressWord;

/**
 * Lists the default routines: the therapist's five exercises at the guide's doses. The
 * morning routine does not bend the back: avoiding that in the first hour cut pain by
 * about a third in a small trial (Snook et al., Spine 1998;23:2601), so cat-cow waits
 * until bedtime.
 */
enum DefaultRoutine implements AddressWord {

	MORNING(PartOfDay.MORNING, tilt(), bridge(), clamshell(), hipFlexors()),

	BEDTIME(PartOfDay.BEDTIME, step("cat-cow", 1, 8, 8, 0, false), tilt(), bridge(), clamshell(), hipFlexors());

	private final UUID id = UUID.nameUUIDFromBytes(word().getBytes(StandardCharsets.US_ASCII));

	private final PartOfDay partOfDay;

	private final List<Step> steps;

	DefaultRoutine(PartOfDay partOfDay, Step... steps) {
		this.partOfDay = partOfDay;
		this.steps = List.of(steps);
	}

	private static Step tilt() {
		return step("pelvic-tilt", 2, 10, 5, 3, false);
	}

	private static Step bridge() {
		return step("bridge", 2, 8, 4, 4, false);
	}

	private static Step clamshell() {
		return step("clamshell", 2, 10, 4, 0, true);
	}

	private static Step hipFlexors() {
		return step("hip-flexor-stretch", 1, 2, 30, 10, true);
	}

	private static Step step(String exercise, int sets, int repetitions, int seconds, int rest, boolean bothSides) {
		return Step.of(ExerciseRef.ofGuide(exercise), sets, repetitions, seconds, rest, bothSides);
	}

	/**
	 * Returns the id under which a person's change of it is stored, the same for
	 * everybody.
	 */
	UUID id() {
		return this.id;
	}

	/** Returns the address of the player that has these steps, if there is one. */
	static Optional<String> playing(Variant variant, List<Step> steps) {
		return Arrays.stream(values())
			.filter((routine) -> variant.of(routine.routine()).steps().equals(steps))
			.map((routine) -> routine.playAddress(variant))
			.findFirst();
	}

	/** Returns the address of the player that browsers store. */
	String playAddress(Variant variant) {
		return "/routine/" + word() + "/play" + ((variant == Variant.WHOLE) ? "" : "?as=" + variant.word());
	}

	Routine routine() {
		return new Routine(id(), word(), null, this.partOfDay, this.steps, 0, false);
	}

}
