package app.lissom.progress;

import java.time.LocalDate;

/** Marks a day on which something changed, to be seen next to the pain. */
record Milestone(LocalDate day, Kind kind) {

	enum Kind {

		MASSAGE, FLARE, NEW_EXERCISE, MEDICINE

	}

}
