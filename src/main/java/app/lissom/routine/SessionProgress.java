package app.lissom.routine;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import app.lissom.diary.ExerciseEntry;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/** Tracks the steps of a session and the result of each. */
@Embeddable
class SessionProgress {

	@ElementCollection
	@CollectionTable(name = "routine_session_step",
			joinColumns = { @JoinColumn(name = "account_id", referencedColumnName = "account_id"),
					@JoinColumn(name = "session_id", referencedColumnName = "id") })
	@OrderColumn(name = "step_no")
	private List<PlayedStep> steps;

	private Instant markedAt;

	@SuppressWarnings("NullAway.Init")
	protected SessionProgress() {
	}

	SessionProgress(List<PlayedStep> steps, Instant markedAt) {
		this.steps = new ArrayList<>(steps);
		this.markedAt = markedAt;
	}

	/**
	 * Marks a step as done. It took the time since the last mark, less what went into
	 * getting ready, but at most twice what it should take: a long pause is no exercise.
	 */
	void done(int position, Instant now) {
		if (isOpen(position)) {
			long since = Duration.between(this.markedAt, now).toSeconds();
			long planned = timeline().seconds(position);
			long withoutReady = Math.max(Math.min(since, planned), since - StepViews.MAX_READY);
			int took = (int) Math.min(Math.max(withoutReady, 1), 2 * planned);
			mark(position, this.steps.get(position).done(took), now);
		}
	}

	void skip(int position, Instant now) {
		if (isOpen(position)) {
			mark(position, this.steps.get(position).skipped(), now);
		}
	}

	void back(Instant now) {
		Integer current = current();
		int last = ((current != null) ? current : this.steps.size()) - 1;
		if (last >= 0) {
			mark(last, this.steps.get(last).open(), now);
		}
	}

	void stop(Instant now) {
		IntStream.range(0, this.steps.size()).forEach((i) -> skip(i, now));
	}

	/** Marks all open steps as done in the time that they should take. */
	void complete() {
		Timeline timeline = timeline();
		IntStream.range(0, this.steps.size())
			.filter(this::isOpen)
			.forEach((i) -> this.steps.set(i, this.steps.get(i).done(timeline.seconds(i))));
	}

	/** Adds how the steps that are done felt, by their positions. */
	void rate(Map<Integer, ExerciseFeedback> feedback) {
		List<PlayedStep> rated = rated(feedback);
		IntStream.range(0, rated.size()).forEach((i) -> this.steps.set(i, rated.get(i)));
	}

	List<PlayedStep> rated(Map<Integer, ExerciseFeedback> feedback) {
		return IntStream.range(0, this.steps.size()).mapToObj((i) -> this.steps.get(i).with(feedback.get(i))).toList();
	}

	List<Step> plan() {
		return this.steps.stream().map(PlayedStep::step).toList();
	}

	private void mark(int position, PlayedStep step, Instant now) {
		this.steps.set(position, step);
		this.markedAt = now.truncatedTo(ChronoUnit.MICROS);
	}

	private Timeline timeline() {
		return Timeline.of(plan());
	}

	private boolean isOpen(int position) {
		return position >= 0 && position < this.steps.size() && this.steps.get(position).isOpen();
	}

	List<PlayedStep> steps() {
		return List.copyOf(this.steps);
	}

	Instant markedAt() {
		return this.markedAt;
	}

	/** The position of the first step that is open, or null. */
	@Nullable Integer current() {
		return IntStream.range(0, this.steps.size()).filter(this::isOpen).boxed().findFirst().orElse(null);
	}

	int seconds() {
		return this.steps.stream().mapToInt(PlayedStep::seconds).sum();
	}

	/**
	 * Returns the steps that are done as entries of the diary, with the same ids each
	 * time. Their minutes add up to those of the session: a step that is too short for
	 * one has none.
	 */
	List<ExerciseEntry> entries(OwnedId session, Moment moment, PartOfDay partOfDay) {
		List<ExerciseEntry> entries = new ArrayList<>();
		int total = Timeline.minutes(seconds());
		int passed = 0;
		int told = 0;
		for (int i = 0; i < this.steps.size(); i++) {
			PlayedStep played = this.steps.get(i);
			passed += played.seconds();
			if (played.isDone()) {
				int until = (passed < seconds()) ? Math.round(passed / 60f) : total;
				Step step = played.step();
				entries.add(new ExerciseEntry(session.derive(i + " " + step.ref().value()), moment, step.ref(),
						(until > told) ? new Minutes(until - told) : null, step.sets(), partOfDay, played.feedback()));
				told = until;
			}
		}
		return List.copyOf(entries);
	}

}
