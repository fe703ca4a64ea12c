package app.lissom.routine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.PainEntry;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Stores a started routine with its exercises at that time. It is on the server, so a
 * closed tab loses nothing.
 */
@Entity
class RoutineSession {

	@EmbeddedId
	private OwnedId key;

	@Version
	private @Nullable Long version;

	@Embedded
	private SessionStart start;

	private @Nullable Instant finishedAt;

	@Column(name = "pain_after")
	private @Nullable PainLevel after;

	@Embedded
	private SessionProgress progress;

	@SuppressWarnings("NullAway.Init")
	protected RoutineSession() {
	}

	RoutineSession(OwnedId key, Routine routine, Variant variant, Moment now, @Nullable PainLevel before) {
		this.key = key;
		this.start = new SessionStart(routine.id(), routine.name(), variant, routine.partOfDay(), now.day(),
				Objects.requireNonNull(now.at()), before);
		this.progress = new SessionProgress(variant.of(routine).steps().stream().map(PlayedStep::open).toList(),
				this.start.startedAt());
	}

	/** Restores one that was exported. */
	RoutineSession(OwnedId key, Routine routine, Variant variant, Moment start, @Nullable Instant finishedAt,
			@Nullable PainLevel before, @Nullable PainLevel after, List<PlayedStep> steps) {
		this(key, routine, variant, start, before);
		boolean finished = finishedAt != null && !finishedAt.isBefore(this.start.startedAt());
		if (!finished && (finishedAt != null || after != null)) {
			throw new IllegalArgumentException("A session ends after its start, and only then has a pain after");
		}
		this.finishedAt = finishedAt;
		this.after = after;
		this.progress = new SessionProgress(steps, (finishedAt != null) ? finishedAt : this.start.startedAt());
	}

	boolean hasSameContent(RoutineSession other) {
		return this.start.equals(other.start) && Objects.equals(this.finishedAt, other.finishedAt)
				&& Objects.equals(this.after, other.after) && steps().equals(other.steps());
	}

	/**
	 * Returns whether the other's form means this one, which is open or was finished at
	 * once.
	 */
	boolean isRepeatedBy(RoutineSession other) {
		return this.start.isLike(other.start) && isFinished() == other.isFinished()
				&& (!isFinished() || this.start.startedAt().equals(this.finishedAt))
				&& this.progress.plan().equals(other.progress.plan());
	}

	/** Makes it another session of the same form. */
	RoutineSession another() {
		this.key = this.key.next();
		return this;
	}

	/**
	 * Finishes it at once, with all of it done in the time that it should take.
	 * @param skipped the positions of what was not done
	 */
	RoutineSession complete(Set<Integer> skipped) {
		skipped.forEach((position) -> this.progress.skip(position, this.start.startedAt()));
		this.progress.complete();
		this.finishedAt = this.start.startedAt();
		return this;
	}

	void play(Consumer<SessionProgress> change) {
		if (!isFinished()) {
			change.accept(this.progress);
		}
	}

	/** Finishes it; feedback is by the position of a step. */
	void finish(Map<Integer, ExerciseFeedback> feedback, @Nullable PainLevel after, Instant now) {
		this.progress.stop(now);
		rate(feedback, after);
		this.finishedAt = now.truncatedTo(ChronoUnit.MICROS);
	}

	void rate(Map<Integer, ExerciseFeedback> feedback, @Nullable PainLevel after) {
		this.progress.rate(feedback);
		this.after = after;
	}

	Rating rating() {
		return new Rating(steps(), this.after);
	}

	/** Returns how it would be rated with this feedback. */
	Rating rating(Map<Integer, ExerciseFeedback> feedback, @Nullable PainLevel after) {
		return new Rating(this.progress.rated(feedback), after);
	}

	public @Nullable Integer current() {
		return this.progress.current();
	}

	/** Orders sessions by when something was last done in them. */
	static Comparator<RoutineSession> byLastChange() {
		return Comparator.comparing(RoutineSession::changedAt).thenComparing((session) -> session.start().startedAt());
	}

	/** Returns when something was last done in it. */
	private Instant changedAt() {
		return (this.finishedAt != null) ? this.finishedAt : this.progress.markedAt();
	}

	/** Returns whether there is something to go on with: a step, or how it was. */
	public boolean isUnderWay() {
		return !isFinished() && (current() != null || hasDoneSteps());
	}

	public boolean isFinished() {
		return this.finishedAt != null;
	}

	public boolean hasDoneSteps() {
		return this.progress.seconds() > 0;
	}

	/** Returns whether it has added something to the diary. */
	boolean isLogged() {
		return isFinished() && hasDoneSteps();
	}

	/**
	 * Returns what it adds to the diary: the exercises that were done, and the pain
	 * around them.
	 */
	List<Entry> entries() {
		return Stream.of(exercises().stream(), painBefore().stream(), painAfter().stream())
			.<Entry>flatMap(Function.identity())
			.toList();
	}

	List<ExerciseEntry> exercises() {
		return this.progress.entries(this.key, end(), this.start.partOfDay());
	}

	private Optional<PainEntry> painBefore() {
		return pain("before", this.start.before(), Moment.recorded(this.start.day(), this.start.startedAt()));
	}

	/** Returns the pain after it as an entry, if it was rated and something was done. */
	Optional<PainEntry> painAfter() {
		return pain("after", this.after, end());
	}

	private Optional<PainEntry> pain(String part, @Nullable PainLevel level, Moment moment) {
		return Optional.ofNullable(level)
			.filter((rated) -> isLogged())
			.map((rated) -> new PainEntry(this.key.derive(part), moment, rated));
	}

	private Moment end() {
		return Moment.recorded(this.start.day(),
				(this.finishedAt != null) ? this.finishedAt : this.progress.markedAt());
	}

	List<UUID> entryIds() {
		return entries().stream().map(Entry::id).toList();
	}

	public int minutes() {
		return Timeline.minutes(this.progress.seconds());
	}

	OwnedId key() {
		return this.key;
	}

	public UUID id() {
		return this.key.id();
	}

	public SessionStart start() {
		return this.start;
	}

	@Nullable Instant finishedAt() {
		return this.finishedAt;
	}

	public @Nullable PainLevel after() {
		return this.after;
	}

	public List<PlayedStep> steps() {
		return this.progress.steps();
	}

	/** How a session was: the feedback to each of its steps, and the pain after it. */
	record Rating(List<PlayedStep> steps, @Nullable PainLevel after) {

	}

}
