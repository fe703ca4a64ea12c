package app.lissom.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import app.lissom.kernel.ExportFormat;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.InvalidFieldException;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.transaction.support.TransactionOperations;

/**
 * Passes items to their sections in batches, and counts the results. A preview continues
 * after an error, an import only if the person agreed to that.
 */
class ImportRun {

	/** Things after which the memory is freed and the progress is reported. */
	private static final int STEP = 500;

	private final ImportContext context;

	private final ExportFormat format;

	private final EntityManager entities;

	private final TransactionOperations transaction;

	private final boolean lenient;

	private final IntConsumer progress;

	private final ImportPreview preview;

	private final Set<UUID> ids = new HashSet<>();

	private final List<Object> batch = new ArrayList<>();

	private @Nullable ExportSection<Object> section;

	private Place place = new Place("", 0, List.of());

	private int done;

	/**
	 * Starts a run.
	 * @param transaction in which each batch is compared or saved
	 * @param lenient whether invalid items are skipped
	 * @param preview counts what comes of it
	 */
	ImportRun(ImportContext context, ExportFormat format, EntityManager entities, TransactionOperations transaction,
			boolean lenient, ImportPreview preview, IntConsumer progress) {
		this.context = context;
		this.format = format;
		this.entities = entities;
		this.transaction = transaction;
		this.lenient = lenient;
		this.preview = preview;
		this.progress = progress;
	}

	ImportContext context() {
		return this.context;
	}

	ImportPreview preview() {
		return this.preview;
	}

	/**
	 * Adds an item.
	 * @param place what an error says of it
	 * @param reader reads it, and throws an {@link InvalidFieldException} if it is
	 * invalid
	 */
	@SuppressWarnings("unchecked")
	void add(ExportSection<?> section, Place place, Supplier<JsonNode> reader) {
		if (section != this.section) {
			flush();
		}
		ExportSection<Object> current = (ExportSection<Object>) section;
		this.section = current;
		this.place = place;
		try {
			Object thing = this.format.read(reader.get(), current.type());
			UUID id = current.id(thing);
			FieldChecks.require("id", id == null || this.ids.add(id));
			this.batch.add(thing);
		}
		catch (InvalidFieldException ex) {
			fail(ex, this.lenient);
		}
		if (this.batch.size() == current.batchSize()) {
			importBatch();
		}
		if (++this.done % STEP == 0) {
			freeMemory();
		}
	}

	/** Imports what is left. */
	void flush() {
		importBatch();
		freeMemory();
	}

	private void importBatch() {
		ExportSection<Object> current = this.section;
		if (current == null || this.batch.isEmpty()) {
			return;
		}
		try {
			this.transaction.executeWithoutResult((status) -> {
				if (this.context.preview()) {
					status.setRollbackOnly();
				}
				List<ImportStatus> statuses = current.importAll(this.context, this.batch);
				for (int i = 0; i < statuses.size(); i++) {
					this.preview.count(current, this.batch.get(i), statuses.get(i), this.format);
				}
			});
		}
		catch (InvalidFieldException ex) {
			this.preview.block();
			fail(ex, false);
		}
		this.batch.clear();
	}

	private void fail(InvalidFieldException reason, boolean leftOut) {
		this.preview.addError(new ImportError(this.place.section(), this.place.number(), reason.name()),
				this.place.cells());
		if (!this.context.preview() && !leftOut) {
			throw reason;
		}
	}

	/** Writes what was imported so far, frees the memory and reports the progress. */
	private void freeMemory() {
		if (!this.context.preview()) {
			this.entities.flush();
			this.entities.clear();
		}
		this.progress.accept(this.done);
	}

	/**
	 * Locates an item.
	 *
	 * @param section what an error calls its section
	 * @param number its place in the section, from 1; 0 if the section is no list
	 * @param cells the cells of a table row; empty in a document
	 */
	record Place(String section, int number, List<String> cells) {

	}

}
