package app.lissom.routine;

import app.lissom.diary.ExerciseFeedback;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How one exercise of a session went.
 *
 * @param step what was to be done
 * @param mark null until it was done or left out
 * @param took seconds, if it was done
 * @param ease how it felt, if the person said so
 */
@Embeddable
record PlayedStep(@Embedded Step step, @Enumerated(EnumType.STRING) @Nullable Mark mark, @Nullable Integer took,
		@Enumerated(EnumType.STRING) @Nullable ExerciseFeedback ease) {

	/** A whole day, in seconds. */
	private static final int LONGEST = 86_400;

	PlayedStep {
		if ((mark == Mark.DONE) != (took != null) || (ease != null && took == null)
				|| (took != null && (took < 1 || took > LONGEST))) {
			throw new IllegalArgumentException("What was done took a while, and only that");
		}
	}

	static PlayedStep open(Step step) {
		return new PlayedStep(step, null, null, null);
	}

	static PlayedStep done(Step step, int took) {
		return new PlayedStep(step, Mark.DONE, Math.max(1, took), null);
	}

	PlayedStep skipped() {
		return new PlayedStep(this.step, Mark.SKIPPED, null, null);
	}

	PlayedStep felt(@Nullable ExerciseFeedback ease) {
		return new PlayedStep(this.step, this.mark, this.took, ease);
	}

	public boolean isOpen() {
		return this.mark == null;
	}

	public boolean isDone() {
		return this.mark == Mark.DONE;
	}

	/** What became of it. */
	enum Mark {

		DONE, SKIPPED

	}

}
