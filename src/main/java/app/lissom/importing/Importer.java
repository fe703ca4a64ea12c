package app.lissom.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntConsumer;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.kernel.InvalidFactException;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Goes through a file that somebody brought along: to look at it first, then to keep it.
 */
@Component
public class Importer {

	/** Rows that are sent to the database together. */
	private static final int TOGETHER = 100;

	private final ImportFiles files;

	private final DocumentImporter documents;

	private final CsvReader tables;

	private final Diary diary;

	private final EntityManager entities;

	private final TransactionOperations transaction;

	Importer(ImportFiles files, DocumentImporter documents, CsvReader tables, Diary diary, EntityManager entities,
			TransactionOperations transaction) {
		this.files = files;
		this.documents = documents;
		this.tables = tables;
		this.diary = diary;
		this.entities = entities;
		this.transaction = transaction;
	}

	/** What is in it, and what would be new. Nothing stays of having looked. */
	ImportPreview look(Person me, ImportFile file) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return read(me, file, new ImportRun(me.id(), this.diary, this.entities, false, (done) -> {
			}));
		}));
	}

	/** Keeps all of it that is new, or nothing, as a part of the caller's transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	ImportPreview keep(Person me, ImportFile file, IntConsumer progress) {
		return read(me, file, keeping(me, progress));
	}

	/**
	 * Keeps all of a document that this server itself wrote, or nothing.
	 * @throws InvalidFactException when something in it cannot be so
	 */
	@Transactional
	public void keep(Person me, byte[] document) {
		ImportRun intake = keeping(me, (done) -> {
		});
		this.documents.read(me, (reader) -> {
			try (InputStream content = new ByteArrayInputStream(document)) {
				reader.take(content);
			}
			catch (IOException ex) {
				throw UnreadableFileException.of(ex);
			}
		}, intake);
		intake.finish();
	}

	private ImportRun keeping(Person me, IntConsumer progress) {
		this.entities.unwrap(Session.class).setJdbcBatchSize(TOGETHER);
		return new ImportRun(me.id(), this.diary, this.entities, true, progress);
	}

	private ImportPreview read(Person me, ImportFile file, ImportRun intake) {
		ColumnMapping matching = file.matching();
		if (matching != null) {
			this.files.open(file, (in) -> this.tables.read(me, in, matching, intake));
		}
		else {
			this.documents.read(me, (reader) -> this.files.open(file, reader), intake);
		}
		return intake.finish();
	}

}
