package app.lissom.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.InvalidFactException;
import app.lissom.kernel.SectionImporter;
import jakarta.persistence.EntityManager;

/**
 * Gives things to their importers, a batch at a time, and counts what comes of it. A
 * preview goes on after an error, an import ends with it.
 */
class ImportRun {

	/** Things after which the memory is freed and the progress is reported. */
	private static final int STEP = 500;

	private final ImportContext context;

	private final EntityManager entities;

	private final IntConsumer progress;

	private final ImportPreview preview = new ImportPreview();

	private final Set<UUID> ids = new HashSet<>();

	private int done;

	ImportRun(ImportContext context, EntityManager entities, IntConsumer progress) {
		this.context = context;
		this.entities = entities;
		this.progress = progress;
	}

	ImportContext context() {
		return this.context;
	}

	ImportPreview preview() {
		return this.preview;
	}

	/**
	 * Starts a batch.
	 * @param place what an error calls the section
	 */
	<T> Batch<T> batch(SectionImporter<T> importer, String place) {
		return new Batch<>(importer, place);
	}

	/** Writes what was imported so far, and frees the memory. */
	private void flush() {
		if (!this.context.preview()) {
			this.entities.flush();
		}
		this.entities.clear();
		this.progress.accept(this.done);
	}

	/** Collects the things of a section until there are enough to import together. */
	final class Batch<T> {

		private final SectionImporter<T> importer;

		private final String place;

		private final List<T> things = new ArrayList<>();

		private int number;

		private Batch(SectionImporter<T> importer, String place) {
			this.importer = importer;
			this.place = place;
		}

		/**
		 * Adds a thing.
		 * @param number its place in the section, from 1; 0 if the section is no list
		 * @param reader reads it, and throws an {@link InvalidFactException} if it cannot
		 * be so
		 */
		void add(int number, Supplier<T> reader) {
			this.number = number;
			attempt(() -> {
				T thing = reader.get();
				UUID id = this.importer.id(thing);
				FieldChecks.require("id", id == null || ImportRun.this.ids.add(id));
				this.things.add(thing);
			});
			if (this.things.size() == this.importer.batchSize()) {
				importThings();
			}
			if (++ImportRun.this.done % STEP == 0) {
				ImportRun.this.flush();
			}
		}

		/** Imports what is left. */
		void flush() {
			if (!this.things.isEmpty()) {
				importThings();
			}
			ImportRun.this.flush();
		}

		private void importThings() {
			attempt(() -> {
				List<ImportStatus> statuses = this.importer.importAll(ImportRun.this.context, this.things);
				for (int i = 0; i < statuses.size(); i++) {
					T thing = this.things.get(i);
					ImportRun.this.preview.count(this.importer.kind(thing), statuses.get(i), this.importer.day(thing));
				}
			});
			this.things.clear();
		}

		private void attempt(Runnable action) {
			try {
				action.run();
			}
			catch (InvalidFactException ex) {
				ImportRun.this.preview.addError(new ImportError(this.place, this.number, ex.name()));
				if (!ImportRun.this.context.preview()) {
					throw ex;
				}
			}
		}

	}

}
