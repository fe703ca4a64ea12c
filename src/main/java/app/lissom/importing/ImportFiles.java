package app.lissom.importing;

import java.io.IOException;
import java.io.InputStream;
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

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files that people brought along: an account has one at most. */
@Repository
class ImportFiles {

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final RetryingTransaction alone;

	private final Clock clock;

	ImportFiles(EntityManager entities, JdbcClient jdbc, RetryingTransaction alone, Clock clock) {
		this.entities = entities;
		this.jdbc = jdbc;
		this.alone = alone;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Optional<ImportFile> of(AccountId me) {
		return Optional.ofNullable(this.entities.find(ImportFile.class, me.value()));
	}

	/**
	 * Keeps a file in the place of the one before, unless that one is being worked on.
	 */
	ImportFile keep(AccountId me, UUID id, String name, int things, Upload upload) {
		return this.alone.act(() -> {
			ImportFile before = this.entities.find(ImportFile.class, me.value());
			if (before != null && (before.isUnderWay() || before.id().equals(id))) {
				return before;
			}
			if (before != null) {
				this.entities.remove(before);
				this.entities.flush();
			}
			ImportFile file = new ImportFile(me, id, name, upload.isTable(), things, this.clock.instant());
			this.entities.persist(file);
			this.entities.flush();
			upload.read((in) -> {
				try (OutputStream out = new GZIPOutputStream(new FileChunks.Out(this.jdbc, me, id))) {
					in.transferTo(out);
				}
			});
			return file;
		});
	}

	/** Opens what a file holds. */
	void open(ImportFile file, ZipUpload.Taker reader) {
		try (InputStream in = new GZIPInputStream(new FileChunks.In(this.jdbc, file.account(), file.id()))) {
			reader.take(in);
		}
		catch (IOException ex) {
			throw UnreadableFileException.of(ex);
		}
	}

	/** Does something with the file, if it is still the same one. */
	Optional<ImportFile> change(AccountId me, UUID id, BiConsumer<ImportFile, Instant> act) {
		return this.alone.act(() -> {
			Optional<ImportFile> file = of(me).filter((one) -> one.id().equals(id));
			file.ifPresent((one) -> act.accept(one, this.clock.instant()));
			return file;
		});
	}

	/** Forgets a file that nobody works on. */
	void discard(AccountId me, UUID id) {
		change(me, id, (file, now) -> {
			if (!file.isUnderWay()) {
				this.entities.remove(file);
			}
		});
	}

	/** The next file to work on, begun; of several servers one gets it. */
	Optional<ImportFile> next() {
		return this.alone.act(() -> {
			Instant now = this.clock.instant();
			Optional<ImportFile> next = this.entities
				.createQuery("from ImportFile f where f.state in (QUEUED, RUNNING) order by f.seenAt", ImportFile.class)
				.getResultStream()
				.filter((file) -> file.isToDo(now))
				.findFirst();
			next.ifPresent((file) -> file.begin(now));
			return next;
		});
	}

	/** Says how far a run is, for all to see while it goes on. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void reach(ImportFile running, int done) {
		ofRun(running).ifPresent((file) -> file.reach(done, this.clock.instant()));
	}

	/**
	 * A run is through: as a part of its own transaction, so that either all of it is
	 * kept or the next run finds nothing.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void finish(ImportFile running, int added) {
		ImportFile file = ofRun(running).orElseThrow(() -> new IllegalStateException("Somebody else works on it"));
		file.finish(added, this.clock.instant());
		this.jdbc.sql("delete from import_piece where account_id = :me").param("me", file.account().value()).update();
	}

	@Transactional
	void fail(ImportFile running) {
		ofRun(running).ifPresent((file) -> file.fail(this.clock.instant()));
	}

	private Optional<ImportFile> ofRun(ImportFile running) {
		return of(running.account()).filter((file) -> file.id().equals(running.id()) && file.run() == running.run()
				&& file.state() == ImportFile.State.RUNNING);
	}

	/** Removes what was left lying. Any number of servers may do it. */
	@Transactional
	int purge() {
		return this.entities
			.createQuery("delete from ImportFile f where f.keptAt <= :old and f.state not in (QUEUED, RUNNING)")
			.setParameter("old", this.clock.instant().minus(ImportFile.KEPT))
			.executeUpdate();
	}

}
