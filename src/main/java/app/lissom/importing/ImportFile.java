package app.lissom.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A file that somebody uploaded, and the state of its import. */
@Entity
class ImportFile {

	static final String UPLOAD_PAGE = "/takeout/import";

	static final String JOB_PAGE = "/takeout/import/job";

	/** How long a file is there. */
	static final Duration LIFETIME = Duration.ofDays(1);

	/** A server that reported no progress for so long is taken to be dead. */
	static final Duration TIMEOUT = Duration.ofMinutes(2);

	/** How often an import starts without being asked again. */
	private static final int MAX_RUNS = 3;

	@Id
	private UUID accountId;

	@Version
	private @Nullable Long version;

	private UUID id;

	private String name;

	@Column(name = "table_file")
	private boolean table;

	@Column(name = "kept_at")
	private Instant uploadedAt;

	@Embedded
	private @Nullable ColumnMapping mapping;

	@Enumerated(EnumType.STRING)
	private State state = State.WAITING;

	private int run;

	private int done;

	private int total;

	private int added;

	@Column(name = "seen_at")
	private Instant reportedAt;

	@SuppressWarnings("NullAway.Init")
	protected ImportFile() {
	}

	ImportFile(AccountId account, UUID id, String name, boolean table, int total, Instant now) {
		this.accountId = account.value();
		this.id = id;
		this.name = name;
		this.table = table;
		this.total = total;
		this.uploadedAt = now.truncatedTo(ChronoUnit.MICROS);
		this.reportedAt = this.uploadedAt;
	}

	AccountId account() {
		return new AccountId(this.accountId);
	}

	public UUID id() {
		return this.id;
	}

	/** The name that the file had when it was uploaded. */
	public String name() {
		return this.name;
	}

	/** Whether it is a table of another app. */
	public boolean isTable() {
		return this.table;
	}

	/** What the columns of a table mean, once that is said. */
	@Nullable ColumnMapping mapping() {
		return this.mapping;
	}

	/** Whether it can be read: a table only with its columns. */
	boolean isReadable() {
		return !this.table || this.mapping != null;
	}

	public State state() {
		return this.state;
	}

	/** How many things are done. */
	public int done() {
		return this.done;
	}

	/** How many things it has. */
	public int total() {
		return this.total;
	}

	/** How many things were new. */
	public int added() {
		return this.added;
	}

	/** Whether it waits for a server or one imports it. */
	public boolean isInProgress() {
		return this.state == State.QUEUED || this.state == State.RUNNING;
	}

	/** The number of the run: a server whose run is not the last one works in vain. */
	int run() {
		return this.run;
	}

	/** Whether an import can start, and before it the columns can be changed. */
	boolean canStart() {
		return this.state == State.WAITING || this.state == State.FAILED;
	}

	/** The page that it needs next. */
	public String page() {
		return (this.state != State.WAITING) ? JOB_PAGE : UPLOAD_PAGE + (isReadable() ? "/preview" : "/columns");
	}

	void map(ColumnMapping mapping) {
		if (canStart()) {
			this.mapping = mapping;
			this.state = State.WAITING;
		}
	}

	void queue(Instant now) {
		if (canStart()) {
			this.state = State.QUEUED;
			this.run = 0;
			this.done = 0;
			report(now);
		}
	}

	/** Whether a server can start: none did, or the one that did is dead. */
	boolean isDue(Instant now) {
		return this.state == State.QUEUED
				|| (this.state == State.RUNNING && this.reportedAt.isBefore(now.minus(TIMEOUT)));
	}

	/** Starts a run, unless there were too many. */
	void start(Instant now) {
		this.state = (this.run < MAX_RUNS) ? State.RUNNING : State.FAILED;
		this.run++;
		this.done = 0;
		report(now);
	}

	void progress(int done, Instant now) {
		this.done = Math.min(done, this.total);
		report(now);
	}

	void finish(int added, Instant now) {
		this.state = State.DONE;
		this.done = this.total;
		this.added = added;
		report(now);
	}

	void fail(Instant now) {
		this.state = State.FAILED;
		report(now);
	}

	private void report(Instant now) {
		this.reportedAt = now.truncatedTo(ChronoUnit.MICROS);
	}

	/** How far an import is. */
	enum State {

		/** The person has not started it yet. */
		WAITING,

		/** It waits for a server. */
		QUEUED,

		/** A server imports it. */
		RUNNING,

		/** All of it is imported. */
		DONE,

		/** Nothing of it is imported. */
		FAILED

	}

}
