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

/** A file that somebody brought along, and what became of it. */
@Entity
class ImportFile {

	/** How long it is kept. */
	static final Duration KEPT = Duration.ofDays(1);

	/** A server that was not heard of for so long is not at work any more. */
	static final Duration SILENCE = Duration.ofMinutes(2);

	/** So often it is begun anew by itself. */
	private static final int RUNS = 3;

	@Id
	private UUID accountId;

	@Version
	private @Nullable Long version;

	private UUID id;

	private String name;

	@Column(name = "table_file")
	private boolean table;

	private Instant keptAt;

	@Embedded
	private @Nullable ColumnMapping matching;

	@Enumerated(EnumType.STRING)
	private State state = State.WAITING;

	private int run;

	private int done;

	private int total;

	private int added;

	private Instant seenAt;

	@SuppressWarnings("NullAway.Init")
	protected ImportFile() {
	}

	ImportFile(AccountId me, UUID id, String name, boolean table, int total, Instant now) {
		this.accountId = me.value();
		this.id = id;
		this.name = name;
		this.table = table;
		this.total = total;
		this.keptAt = now.truncatedTo(ChronoUnit.MICROS);
		this.seenAt = this.keptAt;
	}

	AccountId account() {
		return new AccountId(this.accountId);
	}

	public UUID id() {
		return this.id;
	}

	/** What it was called where it comes from. */
	public String name() {
		return this.name;
	}

	/** Whether it is a table from elsewhere. */
	public boolean isTable() {
		return this.table;
	}

	/** What the columns of a table mean, once that is said. */
	@Nullable ColumnMapping matching() {
		return this.matching;
	}

	/** Whether it can be looked at: a table only with its columns. */
	boolean isReadable() {
		return !this.table || this.matching != null;
	}

	public State state() {
		return this.state;
	}

	/** How much of it is done. */
	public int done() {
		return this.done;
	}

	/** How much there is to do. */
	public int total() {
		return this.total;
	}

	/** How much was new. */
	public int added() {
		return this.added;
	}

	/** Whether it waits for a server or one works on it. */
	public boolean isUnderWay() {
		return this.state == State.QUEUED || this.state == State.RUNNING;
	}

	/** How often it was begun; whoever does not know the last one works in vain. */
	int run() {
		return this.run;
	}

	/** Whether it can still be said what its columns mean. */
	boolean canBeMatched() {
		return this.state == State.WAITING || this.state == State.FAILED;
	}

	void match(ColumnMapping columns) {
		if (canBeMatched()) {
			this.matching = columns;
			this.state = State.WAITING;
		}
	}

	/** It is to be kept now. */
	void queue(Instant now) {
		if (this.state == State.WAITING || this.state == State.FAILED) {
			this.state = State.QUEUED;
			this.run = 0;
			this.done = 0;
			seen(now);
		}
	}

	/** Whether a server can begin with it: nobody has yet, or whoever has is gone. */
	boolean isToDo(Instant now) {
		return this.state == State.QUEUED || (this.state == State.RUNNING && this.seenAt.isBefore(now.minus(SILENCE)));
	}

	/** A server begins with it, unless that went wrong too often. */
	void begin(Instant now) {
		this.state = (this.run < RUNS) ? State.RUNNING : State.FAILED;
		this.run++;
		this.done = 0;
		seen(now);
	}

	/** The server that works on it is still there. */
	void reach(int done, Instant now) {
		this.done = Math.min(done, this.total);
		seen(now);
	}

	void finish(int added, Instant now) {
		this.state = State.DONE;
		this.done = this.total;
		this.added = added;
		seen(now);
	}

	void fail(Instant now) {
		this.state = State.FAILED;
		seen(now);
	}

	private void seen(Instant now) {
		this.seenAt = now.truncatedTo(ChronoUnit.MICROS);
	}

	/** How far it is. */
	enum State {

		/** The person has not said yet that it is right. */
		WAITING,

		/** It waits for a server. */
		QUEUED,

		/** A server works on it. */
		RUNNING,

		/** All of it is kept. */
		DONE,

		/** Nothing of it is kept. */
		FAILED

	}

}
