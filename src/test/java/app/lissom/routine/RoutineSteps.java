package app.lissom.routine;

import java.time.Instant;
import java.util.List;

import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.SignedInPageTest;
import org.junit.jupiter.api.BeforeEach;

/** Reads the pages of routines. */
abstract class RoutineSteps extends SignedInPageTest {

	@BeforeEach
	void waitForTheMorning() {
		this.clock.stopAt(Instant.parse("2026-11-22T07:00:00Z"));
	}

	List<ExerciseEntry> done() {
		return Entry.ofType(ExerciseEntry.class, today());
	}

}
