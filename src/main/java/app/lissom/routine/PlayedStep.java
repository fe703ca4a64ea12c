package app.lissom.routine;

import app.lissom.exercises.ExerciseFeedback;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Records a step of a session and its result.
 *
 * @param mark null until it was done or skipped
 * @param took seconds, if it was done
 * @param feedback how it felt, if the person said so
 */
@Embeddable
record PlayedStep(@Embedded Step step, @Enumerated(EnumType.STRING) @Nullable Mark mark, @Nullable Integer took,
		@Enumerated(EnumType.STRING) @Column(name = "ease") @Nullable ExerciseFeedback feedback) {

	private static final int SECONDS_OF_A_DAY = 86_400;

	PlayedStep {
		if ((mark == Mark.DONE) != (took != null) || (feedback != null && took == null)
				|| (took != null && (took < 1 || took > SECONDS_OF_A_DAY))) {
			throw new IllegalArgumentException("Only a step that is done has seconds and feedback");
		}
	}

	static PlayedStep open(Step step) {
		return new PlayedStep(step, null, null, null);
	}

	PlayedStep open() {
		return open(this.step);
	}

	PlayedStep done(int took) {
		return new PlayedStep(this.step, Mark.DONE, Math.max(1, took), null);
	}

	PlayedStep skipped() {
		return new PlayedStep(this.step, Mark.SKIPPED, null, null);
	}

	PlayedStep with(@Nullable ExerciseFeedback feedback) {
		return isDone() ? new PlayedStep(this.step, this.mark, this.took, feedback) : this;
	}

	public boolean isOpen() {
		return this.mark == null;
	}

	public boolean isDone() {
		return this.mark == Mark.DONE;
	}

	/** Returns how long it took; 0 if it was not done. */
	int seconds() {
		return (this.took != null) ? this.took : 0;
	}

	enum Mark {

		DONE, SKIPPED

	}

}
