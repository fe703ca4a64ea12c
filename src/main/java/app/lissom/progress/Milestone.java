package app.lissom.progress;

import java.time.LocalDate;

/**
 * Something that changed, to be seen beside the pain.
 *
 * @param day when
 * @param kind what
 */
record Milestone(LocalDate day, Kind kind) {

	/** What can change. */
	enum Kind {

		MASSAGE, FLARE, NEW_EXERCISE

	}

}
