package app.lissom.routine;

import java.util.List;
import java.util.UUID;

import app.lissom.kernel.Note;
import org.jspecify.annotations.Nullable;

/**
 * What today's page says about routines.
 *
 * @param lines each routine, and what became of it today
 * @param kind whether today is a flare or a rest day
 * @param note what the person wrote for a flare day, on one
 * @param days on how many of the last 28 days they did something
 * @param offer what the plan offers
 * @param exercise the name of the exercise that it is about
 */
record TodaysRoutines(List<Line> lines, @Nullable SpecialDay kind, @Nullable Note note, int days,
		@Nullable Suggestion offer, @Nullable String exercise) {

	/** Whether the back flares up today. */
	public boolean isFlare() {
		return this.kind == SpecialDay.FLARE;
	}

	/** Whether today is for rest. */
	public boolean isRest() {
		return this.kind == SpecialDay.REST;
	}

	/**
	 * A routine today.
	 *
	 * @param routine which
	 * @param edition how much of it
	 * @param minutes how long that takes
	 * @param session the session of today, begun or done
	 * @param id for the session that one tap makes
	 */
	record Line(Routine routine, Variant edition, int minutes, @Nullable RoutineSession session, UUID id) {

		public boolean isDone() {
			return this.session != null && this.session.isFinished();
		}

		public boolean isBegun() {
			return this.session != null && !this.session.isFinished();
		}

	}

}
