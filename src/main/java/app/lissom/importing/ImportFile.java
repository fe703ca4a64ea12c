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

	private ImportJob job;

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
		this.uploadedAt = now.truncatedTo(ChronoUnit.MICROS);
		this.job = new ImportJob(total, this.uploadedAt);
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

	/**
	 * Returns whether it is a table from another app, whose columns the person has to
	 * map.
	 */
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

	/** The result of comparing it with the diary; null before that. */
	@Nullable ImportPreview preview() {
		return this.preview;
	}

	/** Returns whether it can be read: a table from elsewhere only with its columns. */
	boolean isReadable() {
		return !isForeign() || this.mapping != null;
	}

	/** Returns the progress of the import. */
	public ImportJob job() {
		return this.job;
	}

	/** Returns the page that it needs next. */
	public String page() {
		return (this.job.state() != ImportJob.State.WAITING) ? JOB_PAGE
				: UPLOAD_PAGE + (isReadable() ? "/preview" : "/columns");
	}

	/** Returns the page that a file needs next, or the upload page without a file. */
	static String pageOf(Optional<ImportFile> file) {
		return file.map(ImportFile::page).orElse(UPLOAD_PAGE);
	}

	void round(@Nullable RoundingMode rounding) {
		if (this.mapping != null) {
			map(this.mapping.round(rounding));
		}
	}

	void map(TableMapping mapping) {
		if (this.job.canStart()) {
			this.mapping = mapping;
			this.preview = null;
			this.job.reset();
		}
	}

	/** Saves a preview, unless the file was mapped in another way since. */
	void save(ImportPreview preview, ImportFile seen) {
		if (Objects.equals(this.mapping, seen.mapping)) {
			this.preview = preview;
		}
	}

	void finish(int added, Instant now) {
		this.preview = null;
		this.job.finish(added, now);
	}

}
