package app.lissom.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ImportCandidate;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.InvalidFactException;
import jakarta.persistence.EntityManager;

/**
 * Takes in what a reader finds: counts it, or keeps it. It holds a few hundred entries at
 * a time.
 */
class ImportRun {

	/** Entries that are looked up and written together. */
	private static final int BATCH = 500;

	private final AccountId me;

	private final Diary diary;

	private final EntityManager entities;

	private final boolean keeping;

	private final IntConsumer progress;

	private final ImportPreview findings = new ImportPreview();

	private final List<Entry> batch = new ArrayList<>();

	private final Set<UUID> seen = new HashSet<>();

	private int taken;

	ImportRun(AccountId me, Diary diary, EntityManager entities, boolean keeping, IntConsumer progress) {
		this.me = me;
		this.diary = diary;
		this.entities = entities;
		this.keeping = keeping;
		this.progress = progress;
	}

	/** An entry of the diary. */
	void entry(String section, int number, Supplier<Entry> reader) {
		read(section, number, () -> {
			Entry entry = reader.get();
			if (!this.seen.add(entry.id())) {
				throw new InvalidFactException("id");
			}
			this.findings.span(entry.day());
			this.batch.add(entry);
		});
		if (this.batch.size() == BATCH) {
			flush();
		}
	}

	/** A line of a table that is no entry: empty, or its names. */
	void pass(boolean empty) {
		if (empty) {
			this.findings.passOver();
		}
	}

	/** Anything else. */
	void thing(String section, int number, Supplier<ImportCandidate> reader) {
		read(section, number, () -> {
			ImportCandidate arrival = reader.get();
			this.findings.count(section, arrival.standing());
			if (this.keeping && arrival.standing() == ImportStatus.NEW) {
				arrival.keep().run();
			}
		});
	}

	private void read(String section, int number, Runnable reader) {
		try {
			reader.run();
		}
		catch (InvalidFactException ex) {
			this.findings.complain(new ImportError(section, number, ex.name()));
			if (this.keeping) {
				throw ex;
			}
		}
		if (++this.taken % BATCH == 0) {
			settle();
		}
	}

	/** What is left to do when all is read. */
	ImportPreview finish() {
		flush();
		settle();
		return this.findings;
	}

	ImportPreview findings() {
		return this.findings;
	}

	private void flush() {
		if (!this.batch.isEmpty()) {
			(this.keeping ? this.diary.merge(this.me, this.batch) : this.diary.compare(this.me, this.batch))
				.forEach((entry, standing) -> this.findings.count(entry.kind().word(), standing));
			this.batch.clear();
		}
	}

	/** Writes what was taken in so far, and forgets it. */
	void settle() {
		if (this.keeping) {
			this.entities.flush();
		}
		this.entities.clear();
		this.progress.accept(this.taken);
	}

}
