package app.lissom.importing;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.kernel.MetricsCounter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Imports uploaded files in the background, one at a time. The progress is stored in the
 * database, so nobody has to wait on a page; the import of a server that died is started
 * again, by it or by another.
 */
@Component
class ImportWorker implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

	private final ExecutorService executor = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "import");
		thread.setDaemon(true);
		return thread;
	});

	private final ImportFiles files;

	private final Importer importer;

	private final People people;

	private final TransactionOperations transaction;

	ImportWorker(ImportFiles files, Importer importer, People people, TransactionOperations transaction) {
		this.files = files;
		this.importer = importer;
		this.people = people;
		this.transaction = transaction;
	}

	/** Starts to work. */
	void wake() {
		try {
			this.executor.execute(this::work);
		}
		catch (RejectedExecutionException ex) {
			// The server stops; the next one finds the file in the database.
		}
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void poll() {
		this.files.purge();
		wake();
	}

	/** Imports until nothing is left to do. */
	void work() {
		for (Optional<ImportFile> file = this.files.claim(); file.isPresent(); file = this.files.claim()) {
			if (file.get().job().state() == ImportJob.State.RUNNING) {
				importFile(file.get());
			}
		}
	}

	private void importFile(ImportFile file) {
		try {
			Person me = this.people.find(file.account()).orElseThrow();
			this.transaction.executeWithoutResult((status) -> {
				ImportPreview result = this.importer.importFile(me, file,
						(done) -> this.files.reportProgress(file, done));
				this.files.finish(file, result.total().added());
			});
			MetricsCounter.count("imports", "outcome", "done");
		}
		catch (RuntimeException ex) {
			// A message may quote what people wrote.
			log.warn("A file could not be imported: {}", ex.getClass().getName());
			this.files.fail(file);
			MetricsCounter.count("imports", "outcome", "failed");
		}
	}

	@Override
	public void destroy() {
		this.executor.shutdown();
	}

}
