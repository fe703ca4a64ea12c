package app.lissom.routine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.ExerciseFeedback;
import app.lissom.diary.PartOfDay;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A routine that somebody began, exercise by exercise as it was then, until it is logged.
 * It lives on the server, so a closed tab loses nothing.
 */
@Entity
class RoutineSession {

	@EmbeddedId
	private OwnedId key;

	@Version
	private @Nullable Long version;

	private UUID routineId;

	@Column(name = "routine_name")
	private @Nullable String name;

	@Enumerated(EnumType.STRING)
	private Variant edition;

	@Enumerated(EnumType.STRING)
	private PartOfDay partOfDay;

	@Column(name = "on_day")
	private LocalDate day;

	private Instant startedAt;

	private Instant markedAt;

	private @Nullable Instant finishedAt;

	@Column(name = "pain_before")
	private @Nullable PainLevel before;

	@Column(name = "pain_after")
	private @Nullable PainLevel after;

	@ElementCollection
	@CollectionTable(name = "routine_session_step",
			joinColumns = { @JoinColumn(name = "account_id", referencedColumnName = "account_id"),
					@JoinColumn(name = "session_id", referencedColumnName = "id") })
	@OrderColumn(name = "step_no")
	private List<PlayedStep> steps;

	@SuppressWarnings("NullAway.Init")
	protected RoutineSession() {
	}

	/** Begins a routine, in this edition of it. */
	RoutineSession(OwnedId key, Routine routine, Variant edition, Moment now, @Nullable PainLevel before) {
		this.key = key;
		this.routineId = routine.id();
		this.name = routine.name();
		this.edition = edition;
		this.partOfDay = routine.partOfDay();
		this.day = now.day();
		this.startedAt = Objects.requireNonNull(now.at());
		this.markedAt = this.startedAt;
		this.before = before;
		this.steps = new ArrayList<>(edition.of(routine).steps().stream().map(PlayedStep::open).toList());
	}

	/** As a file tells of it: begun on a day, with what became of it since. */
	RoutineSession(OwnedId key, Routine routine, Variant edition, Moment start, @Nullable Instant finishedAt,
			@Nullable PainLevel before, @Nullable PainLevel after, List<PlayedStep> steps) {
		this(key, routine, edition, start, before);
		boolean ended = finishedAt != null && !finishedAt.isBefore(this.startedAt);
		if (!ended && (finishedAt != null || after != null)) {
			throw new IllegalArgumentException("It ends after it starts, and only then one knows how it was");
		}
		this.finishedAt = finishedAt;
		this.markedAt = (finishedAt != null) ? finishedAt : this.startedAt;
		this.after = after;
		this.steps = new ArrayList<>(steps);
	}

	/** Whether it says the same about what was done. */
	boolean saysTheSameAs(RoutineSession other) {
		return this.routineId.equals(other.routineId) && Objects.equals(this.name, other.name)
				&& this.edition == other.edition && this.partOfDay == other.partOfDay && this.day.equals(other.day)
				&& this.startedAt.equals(other.startedAt) && Objects.equals(this.finishedAt, other.finishedAt)
				&& Objects.equals(this.before, other.before) && Objects.equals(this.after, other.after)
				&& steps().equals(other.steps());
	}

	/** Says that all of it was done, in the time that it takes. */
	RoutineSession doneAtOnce() {
		Timeline timeline = timeline();
		for (int i = 0; i < this.steps.size(); i++) {
			this.steps.set(i, PlayedStep.done(this.steps.get(i).step(), timeline.seconds(i)));
		}
		this.finishedAt = this.startedAt;
		return this;
	}

	/**
	 * Marks an exercise as done. It took the time since the last mark, but at most twice
	 * what it should take: a long pause is no exercise.
	 */
	void done(int position, Instant now) {
		if (isOpen(position)) {
			long since = Duration.between(this.markedAt, now).toSeconds();
			int took = (int) Math.min(Math.max(since, 1), 2L * timeline().seconds(position));
			this.steps.set(position, PlayedStep.done(this.steps.get(position).step(), took));
			this.markedAt = now.truncatedTo(ChronoUnit.MICROS);
		}
	}

	/** Leaves an exercise out. */
	void skip(int position, Instant now) {
		if (isOpen(position)) {
			this.steps.set(position, this.steps.get(position).skipped());
			this.markedAt = now.truncatedTo(ChronoUnit.MICROS);
		}
	}

	private boolean isOpen(int position) {
		return !isFinished() && position >= 0 && position < this.steps.size() && this.steps.get(position).isOpen();
	}

	/** Goes back to the exercise before. */
	void back(Instant now) {
		int last = (current() != null) ? current() - 1 : this.steps.size() - 1;
		if (!isFinished() && last >= 0) {
			this.steps.set(last, PlayedStep.open(this.steps.get(last).step()));
			this.markedAt = now.truncatedTo(ChronoUnit.MICROS);
		}
	}

	/** Ends it early: what is open was not done. */
	void stop(Instant now) {
		for (Integer open = current(); open != null && !isFinished(); open = current()) {
			skip(open, now);
		}
	}

	/**
	 * Ends it, and keeps how it was.
	 * @param eases how each exercise felt, by its position
	 */
	void finish(Map<Integer, ExerciseFeedback> eases, @Nullable PainLevel after, Instant now) {
		if (!isFinished()) {
			stop(now);
			for (int i = 0; i < this.steps.size(); i++) {
				if (this.steps.get(i).isDone()) {
					this.steps.set(i, this.steps.get(i).felt(eases.get(i)));
				}
			}
			this.after = after;
			this.finishedAt = now.truncatedTo(ChronoUnit.MICROS);
		}
	}

	/** The exercise to do now, or null when none is left. */
	public @Nullable Integer current() {
		return IntStream.range(0, this.steps.size())
			.filter((i) -> this.steps.get(i).isOpen())
			.boxed()
			.findFirst()
			.orElse(null);
	}

	public boolean isFinished() {
		return this.finishedAt != null;
	}

	/** Whether anything of it was done. */
	public boolean isWorthLogging() {
		return this.steps.stream().anyMatch(PlayedStep::isDone);
	}

	/** What was done, for the diary: the same entries whenever it is asked. */
	List<ExerciseEntry> entries() {
		Moment moment = new Moment(this.day, (this.finishedAt != null) ? this.finishedAt : this.markedAt, false);
		return IntStream.range(0, this.steps.size())
			.filter((i) -> this.steps.get(i).isDone())
			.mapToObj((i) -> entry(this.steps.get(i), entryId(i), moment))
			.toList();
	}

	private ExerciseEntry entry(PlayedStep step, OwnedId id, Moment moment) {
		return new ExerciseEntry(id, moment, step.step().done(), new Minutes(minutes(step)), step.step().sets(),
				this.partOfDay, step.ease());
	}

	private OwnedId entryId(int position) {
		return this.key.part(position + " " + this.steps.get(position).step().done().value());
	}

	private static int minutes(PlayedStep step) {
		return Timeline.minutes((step.took() != null) ? step.took() : 0);
	}

	/** How long it took. */
	public int minutes() {
		return Timeline.minutes(this.steps.stream().mapToInt((step) -> (step.took() != null) ? step.took() : 0).sum());
	}

	Timeline timeline() {
		return Timeline.of(this.steps.stream().map(PlayedStep::step).toList());
	}

	OwnedId key() {
		return this.key;
	}

	public UUID id() {
		return this.key.id();
	}

	UUID routineId() {
		return this.routineId;
	}

	/** What its routine was called; null for morning and bedtime. */
	public @Nullable String name() {
		return this.name;
	}

	public Variant edition() {
		return this.edition;
	}

	public PartOfDay partOfDay() {
		return this.partOfDay;
	}

	public LocalDate day() {
		return this.day;
	}

	Instant startedAt() {
		return this.startedAt;
	}

	public @Nullable Instant finishedAt() {
		return this.finishedAt;
	}

	public @Nullable PainLevel before() {
		return this.before;
	}

	public @Nullable PainLevel after() {
		return this.after;
	}

	public List<PlayedStep> steps() {
		return List.copyOf(this.steps);
	}

}
