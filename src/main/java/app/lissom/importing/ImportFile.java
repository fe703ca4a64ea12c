package app.lissom.importing;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Stores an uploaded file and the state of its import. */
@Entity
@DynamicUpdate
class ImportFile {

	static final String UPLOAD_PAGE = "/takeout/import";

	static final String JOB_PAGE = UPLOAD_PAGE + "/job";

	static final Duration LIFETIME = Duration.ofDays(1);

	/** A server that reported no progress for so long is taken to be dead. */
	static final Duration TIMEOUT = Duration.ofMinutes(2);

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

	private @Nullable TableOutline outline;

	private @Nullable TableMapping mapping;

	private @Nullable ImportPreview preview;

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
	protected ImportFile() {
	}

	/**
	 * A new file.
	 * @param outline describes a table; null for a document
	 */
	ImportFile(AccountId account, String name, @Nullable TableOutline outline, int total, Instant now) {
		this.accountId = account.value();
		this.id = UUID.randomUUID();
		this.name = name;
		this.outline = outline;
		this.table = outline != null;
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

	public String name() {
		return this.name;
	}

	public boolean isTable() {
		return this.table;
	}

	/** Whether it is a table whose columns a person has to explain. */
	public boolean isForeign() {
		return this.outline != null && this.outline.own() == null;
	}

	@Nullable TableOutline outline() {
		return this.outline;
	}

	/** What the columns of a table mean; null until a person chose it. */
	@Nullable TableMapping mapping() {
		return this.mapping;
	}

	/** What came of comparing it with the diary; null before that. */
	@Nullable ImportPreview preview() {
		return this.preview;
	}

	/** Whether things that cannot be read are left out. */
	boolean isLenient() {
		return this.lenient;
	}

	/** Whether it can be read: a table from elsewhere only with its columns. */
	boolean isReadable() {
		return !isForeign() || this.mapping != null;
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

	/** The page that a file needs next, or that to upload one. */
	static String pageOf(Optional<ImportFile> file) {
		return file.map(ImportFile::page).orElse(UPLOAD_PAGE);
	}

	void round(@Nullable RoundingMode rounding) {
		if (this.mapping != null) {
			map(this.mapping.round(rounding));
		}
	}

	void map(TableMapping mapping) {
		if (canStart()) {
			this.mapping = mapping;
			this.preview = null;
			this.state = State.WAITING;
		}
	}

	/** Saves a preview, unless the file was mapped in another way since. */
	void save(ImportPreview preview, ImportFile seen) {
		if (Objects.equals(this.mapping, seen.mapping)) {
			this.preview = preview;
		}
	}

	/**
	 * Asks for the import.
	 * @param lenient whether things that cannot be read are left out
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
		this.preview = null;
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
	 * How far an import is: not started by the person, waiting for a server, imported by
	 * a server, imported as a whole, not imported at all.
	 */
	enum State {

		WAITING, QUEUED, RUNNING, DONE, FAILED

	}

}
