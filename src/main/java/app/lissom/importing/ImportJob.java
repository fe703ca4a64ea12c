package app.lissom.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Holds the progress of an import. */
@Embeddable
class ImportJob {

	/** A server that has reported no progress for this long is considered dead. */
	static final Duration TIMEOUT = Duration.ofMinutes(2);

	private static final int MAX_RUNS = 3;

	@Column(name = "leave_out")
	private boolean lenient;

	@Enumerated(EnumType.STRING)
	private State state = State.WAITING;

	private int run;

	private int done;

	private int total;

	private int added;

	@Column(name = "seen_at")
	private Instant reportedAt;

	@SuppressWarnings("NullAway.Init")
	protected ImportJob() {
	}

	ImportJob(int total, Instant now) {
		this.total = total;
		this.reportedAt = now;
	}

	/** Returns whether invalid items are skipped. */
	boolean isLenient() {
		return this.lenient;
	}

	public State state() {
		return this.state;
	}

	public int done() {
		return this.done;
	}

	public int total() {
		return this.total;
	}

	public int added() {
		return this.added;
	}

	/** Returns the number of the run: only the server with the last run has an effect. */
	int run() {
		return this.run;
	}

	/** Returns whether it waits for a server or one imports it. */
	public boolean isInProgress() {
		return this.state == State.QUEUED || this.state == State.RUNNING;
	}

	/** Returns whether an import can start, and before it the columns can be changed. */
	boolean canStart() {
		return this.state == State.WAITING || this.state == State.FAILED;
	}

	/** Waits for the person again, after a failure too. */
	void reset() {
		this.state = State.WAITING;
	}

	/**
	 * Asks for the import.
	 * @param lenient whether invalid items are skipped
	 */
	void queue(boolean lenient, Instant now) {
		if (canStart()) {
			this.lenient = lenient;
			this.run = 0;
			this.done = 0;
			change(State.QUEUED, now);
		}
	}

	/** Starts a run, unless there were too many. */
	void start(Instant now) {
		change((this.run < MAX_RUNS) ? State.RUNNING : State.FAILED, now);
		this.run++;
		this.done = 0;
	}

	void progress(int done, Instant now) {
		this.done = Math.min(done, this.total);
		change(this.state, now);
	}

	void finish(int added, Instant now) {
		this.done = this.total;
		this.added = added;
		change(State.DONE, now);
	}

	void fail(Instant now) {
		change(State.FAILED, now);
	}

	private void change(State state, Instant now) {
		this.state = state;
		this.reportedAt = now.truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * Lists the states of an import: not started by the person, waiting for a server,
	 * running on a server, done, or failed as a whole.
	 */
	enum State {

		WAITING, QUEUED, RUNNING, DONE, FAILED

	}

}
