package app.lissom.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import jakarta.persistence.EntityManager;

import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Saves the uploaded files, and finds those to import. An account has at most one. */
@Repository
class ImportFiles {

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final RetryingTransaction transaction;

	private final Clock clock;

	ImportFiles(EntityManager entities, JdbcClient jdbc, RetryingTransaction transaction, Clock clock) {
		this.entities = entities;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Optional<ImportFile> find(AccountId account) {
		return Optional.ofNullable(this.entities.find(ImportFile.class, account.value()));
	}

	/**
	 * Saves a file in the place of the one before. Each upload has an id of its own, so
	 * that only a file that was looked at is imported.
	 * @throws UnreadableFileException when it cannot be read to its end, or when the one
	 * before is being imported
	 */
	ImportFile save(AccountId account, String name, Upload upload) {
		TableOutline outline = upload.isTable() ? upload.outline() : null;
		int count = (outline != null) ? outline.lines() : DocumentReader.count(upload);
		return this.transaction.execute(() -> {
			ImportFile before = this.entities.find(ImportFile.class, account.value());
			if (before != null && before.job().isInProgress()) {
				throw new UnreadableFileException(FileProblem.BUSY);
			}
			if (before != null) {
				this.entities.remove(before);
				this.entities.flush();
			}
			ImportFile file = new ImportFile(account, name, outline, count, this.clock.instant());
			this.entities.persist(file);
			this.entities.flush();
			try (OutputStream out = new GZIPOutputStream(chunks(file).outputStream())) {
				upload.copy(out);
			}
			catch (IOException ex) {
				throw UnreadableFileException.of(ex);
			}
			return file;
		});
	}

	InputStreamSource content(ImportFile file) {
		return () -> new GZIPInputStream(chunks(file).inputStream());
	}

	private FileChunks chunks(ImportFile file) {
		return new FileChunks(this.jdbc, file.account(), file.id());
	}

	/** Changes a file, if it is still the same one. */
	Optional<ImportFile> change(AccountId me, UUID id, BiConsumer<ImportFile, Instant> change) {
		return this.transaction.execute(() -> {
			Optional<ImportFile> file = find(me).filter((one) -> one.id().equals(id));
			file.ifPresent((one) -> change.accept(one, this.clock.instant()));
			return file;
		});
	}

	/** Deletes a file, unless it is being imported. */
	void discard(AccountId me, UUID id) {
		change(me, id, (file, now) -> {
			if (!file.job().isInProgress()) {
				this.entities.remove(file);
			}
		});
	}

	/**
	 * Claims the next file that no living server imports; of several servers one gets it.
	 */
	Optional<ImportFile> claim() {
		return this.transaction.execute(() -> {
			Instant now = this.clock.instant();
			Optional<ImportFile> next = this.entities.createQuery("""
					from ImportFile f where f.job.state = QUEUED or (f.job.state = RUNNING and f.job.reportedAt < :dead)
					order by f.job.reportedAt""", ImportFile.class)
				.setParameter("dead", now.minus(ImportJob.TIMEOUT))
				.setMaxResults(1)
				.getResultStream()
				.findFirst();
			next.ifPresent((file) -> file.job().start(now));
			return next;
		});
	}

	/** Reports the progress of a run in a transaction of its own, so that all see it. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void reportProgress(ImportFile running, int done) {
		ofRun(running).ifPresent((file) -> file.job().progress(done, this.clock.instant()));
	}

	/**
	 * Finishes a run in its own transaction, so that either all of it is imported or the
	 * next run finds nothing.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void finish(ImportFile running, int added) {
		ImportFile file = ofRun(running).orElseThrow(() -> new IllegalStateException("Another run has started"));
		file.finish(added, this.clock.instant());
		this.jdbc.sql("delete from import_piece where account_id = :me").param("me", file.account().value()).update();
	}

	@Transactional
	void fail(ImportFile running) {
		ofRun(running).ifPresent((file) -> file.job().fail(this.clock.instant()));
	}

	private Optional<ImportFile> ofRun(ImportFile running) {
		return find(running.account()).filter((file) -> file.id().equals(running.id())
				&& file.job().run() == running.job().run() && file.job().state() == ImportJob.State.RUNNING);
	}

	/** Purges old files. Any number of servers may do it. */
	@Transactional
	int purge() {
		return this.entities
			.createQuery("delete from ImportFile f where f.uploadedAt <= :old and f.job.state not in (QUEUED, RUNNING)")
			.setParameter("old", this.clock.instant().minus(ImportFile.LIFETIME))
			.executeUpdate();
	}

}
