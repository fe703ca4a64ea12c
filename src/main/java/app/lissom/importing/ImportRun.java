package app.lissom.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import app.lissom.kernel.ExportFormat;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.InvalidFactException;
import app.lissom.kernel.Section;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Gives things to their sections, a batch at a time, and counts what comes of it. A
 * preview goes on after an error, an import ends with it.
 */
class ImportRun {

	/** Things after which the memory is freed and the progress is reported. */
	private static final int STEP = 500;

	private final ImportContext context;

	private final ExportFormat format;

	private final EntityManager entities;

	private final IntConsumer progress;

	private final ImportPreview preview = new ImportPreview();

	private final Set<UUID> ids = new HashSet<>();

	private final List<Object> batch = new ArrayList<>();

	private @Nullable Section<Object> section;

	private String place = "";

	private int number;

	private int done;

	ImportRun(ImportContext context, ExportFormat format, EntityManager entities, IntConsumer progress) {
		this.context = context;
		this.format = format;
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
	 * Adds a thing.
	 * @param place what an error calls the section
	 * @param number its place in the section, from 1; 0 if the section is no list
	 * @param reader reads it, and throws an {@link InvalidFactException} if it is invalid
	 */
	@SuppressWarnings("unchecked")
	void add(Section<?> section, String place, int number, Supplier<JsonNode> reader) {
		if (section != this.section) {
			flush();
		}
		Section<Object> current = (Section<Object>) section;
		this.section = current;
		this.place = place;
		this.number = number;
		attempt(() -> {
			Object thing = this.format.read(reader.get(), current.type());
			UUID id = current.id(thing);
			FieldChecks.require("id", id == null || this.ids.add(id));
			this.batch.add(thing);
		});
		if (this.batch.size() == current.batchSize()) {
			importBatch(current);
		}
		if (++this.done % STEP == 0) {
			freeMemory();
		}
	}

	/** Imports what is left. */
	void flush() {
		if (this.section != null && !this.batch.isEmpty()) {
			importBatch(this.section);
		}
		freeMemory();
	}

	private void importBatch(Section<Object> current) {
		attempt(() -> {
			List<ImportStatus> statuses = current.importAll(this.context, this.batch);
			for (int i = 0; i < statuses.size(); i++) {
				Object thing = this.batch.get(i);
				this.preview.count(current.kind(thing), statuses.get(i), current.day(thing));
			}
		});
		this.batch.clear();
	}

	private void attempt(Runnable action) {
		try {
			action.run();
		}
		catch (InvalidFactException ex) {
			this.preview.addError(new ImportPreview.Error(this.place, this.number, ex.name()));
			if (!this.context.preview()) {
				throw ex;
			}
		}
	}

	/** Writes what was imported so far, frees the memory and reports the progress. */
	private void freeMemory() {
		if (!this.context.preview()) {
			this.entities.flush();
		}
		this.entities.clear();
		this.progress.accept(this.done);
	}

}
