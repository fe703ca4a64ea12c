package app.lissom.importing;

import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import app.lissom.account.Person;
import app.lissom.exercises.CustomExercise;
import app.lissom.exercises.CustomExercises;
import app.lissom.kernel.ExportFormat;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.InvalidFactException;
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

	private final ImportFiles files;

	private final DocumentImporter documents;

	private final CsvReader tables;

	private final CustomExercises exercises;

	private final Totals totals;

	private final ExportFormat format;

	private final EntityManager entities;

	private final TransactionOperations transaction;

	Importer(ImportFiles files, DocumentImporter documents, CsvReader tables, CustomExercises exercises, Totals totals,
			ExportFormat format, EntityManager entities, TransactionOperations transaction) {
		this.files = files;
		this.documents = documents;
		this.tables = tables;
		this.exercises = exercises;
		this.totals = totals;
		this.format = format;
		this.entities = entities;
		this.transaction = transaction;
	}

	/** Compares a file with what the account has, and changes nothing. */
	ImportPreview preview(Person me, ImportFile file) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return read(file, run(me, true, (done) -> {
			}));
		}));
	}

	/**
	 * Imports all of a file that is new, or nothing, in the caller's transaction.
	 * @param progress is given the number of things that are done
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	ImportPreview importFile(Person me, ImportFile file, IntConsumer progress) {
		return read(file, run(me, false, progress));
	}

	/**
	 * Imports all of a document that this server itself wrote, or nothing.
	 * @throws InvalidFactException when something in it is invalid
	 */
	@Transactional
	public void importDocument(Person me, byte[] document) {
		this.documents.read(new ByteArrayResource(document), run(me, false, (done) -> {
		}));
	}

	private ImportRun run(Person me, boolean preview, IntConsumer progress) {
		this.entities.unwrap(Session.class).setJdbcBatchSize(JDBC_BATCH);
		ImportContext context = new ImportContext(me.id(), me.zone(), preview, this.totals.firstDay(me.id()).isEmpty(),
				this.exercises.of(me.id()).stream().map(CustomExercise::id).collect(Collectors.toSet()));
		return new ImportRun(context, this.format, this.entities, progress);
	}

	private ImportPreview read(ImportFile file, ImportRun run) {
		ColumnMapping mapping = file.mapping();
		if (mapping == null) {
			this.documents.read(this.files.content(file), run);
		}
		else {
			this.tables.read(this.files.content(file), mapping, run);
		}
		return run.preview();
	}

}
