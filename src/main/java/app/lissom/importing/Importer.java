package app.lissom.importing;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import app.lissom.account.Person;
import app.lissom.exercises.CustomExercise;
import app.lissom.exercises.CustomExercises;
import app.lissom.kernel.ExportFormat;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.InvalidFieldException;
import app.lissom.totals.Totals;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Previews and imports files. */
@Component
public class Importer {

	/** Rows that are sent to the database together. */
	private static final int JDBC_BATCH = 100;

	/** After this time the diary may have changed. */
	private static final Duration LIFETIME = Duration.ofMinutes(10);

	private static final IntConsumer SILENT = (done) -> {
	};

	/**
	 * Leaves half of the cores to other people's pages: a preview is mostly arithmetic.
	 */
	private final Semaphore cores = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

	private final ImportFiles files;

	private final DocumentImporter documents;

	private final TableImporter tables;

	private final CustomExercises exercises;

	private final Totals totals;

	private final ExportFormat format;

	private final EntityManager entities;

	private final TransactionOperations transaction;

	private final Clock clock;

	Importer(ImportFiles files, DocumentImporter documents, TableImporter tables, CustomExercises exercises,
			Totals totals, ExportFormat format, EntityManager entities, TransactionOperations transaction,
			Clock clock) {
		this.files = files;
		this.documents = documents;
		this.tables = tables;
		this.exercises = exercises;
		this.totals = totals;
		this.format = format;
		this.entities = entities;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Compares a file with what the account has, and changes nothing. It is computed once
	 * and stored with the file; meanwhile no connection to the database is held.
	 */
	ImportPreview preview(Person me, ImportFile file) {
		return stored(file).orElseGet(() -> {
			this.cores.acquireUninterruptibly();
			try {
				return this.files.find(me.id()).flatMap(this::stored).orElseGet(() -> {
					ImportPreview preview = preview(me, file, new ImportPreview());
					this.files.change(me.id(), file.id(), (one, now) -> one.save(preview.computedAt(now), file));
					return preview;
				});
			}
			finally {
				this.cores.release();
			}
		});
	}

	private Optional<ImportPreview> stored(ImportFile file) {
		return Optional.ofNullable(file.preview())
			.filter((preview) -> !preview.isOlderThan(this.clock.instant().minus(LIFETIME)));
	}

	/** Compares a file with what the account has, and counts it in a preview. */
	ImportPreview preview(Person me, ImportFile file, ImportPreview preview) {
		ImportContext context = context(me, true);
		read(file, new ImportRun(context, this.format, this.entities, this.transaction, true, preview, SILENT));
		return preview;
	}

	/**
	 * Imports all of a file that is new, or nothing, in the caller's transaction. Only if
	 * the person agreed, invalid items are skipped.
	 * @param progress receives the number of processed items
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	ImportPreview importFile(Person me, ImportFile file, IntConsumer progress) {
		return read(file, run(me, file.job().isLenient(), progress));
	}

	/**
	 * Imports all of a document that this server itself wrote, or nothing.
	 * @throws InvalidFieldException when something in it is invalid
	 */
	@Transactional
	public void importDocument(Person me, byte[] document) {
		this.documents.read(new ByteArrayResource(document), run(me, false, SILENT));
	}

	private ImportRun run(Person me, boolean lenient, IntConsumer progress) {
		this.entities.unwrap(Session.class).setJdbcBatchSize(JDBC_BATCH);
		return new ImportRun(context(me, false), this.format, this.entities, TransactionOperations.withoutTransaction(),
				lenient, new ImportPreview(), progress);
	}

	private ImportContext context(Person me, boolean preview) {
		Set<UUID> customExercises = this.exercises.of(me.id())
			.stream()
			.map(CustomExercise::id)
			.collect(Collectors.toCollection(HashSet::new));
		return new ImportContext(me.id(), me.zone(), preview, this.totals.firstDay(me.id()).isEmpty(), customExercises);
	}

	private ImportPreview read(ImportFile file, ImportRun run) {
		if (file.isTable()) {
			this.tables.read(this.files.content(file), file, run);
		}
		else {
			this.documents.read(this.files.content(file), run);
		}
		return run.preview();
	}

}
