package app.lissom.importing;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import app.lissom.account.People;
import app.lissom.account.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps what is in the files that people brought along, one after the other. How far it
 * is stands in the database, so nobody has to wait on a page; what a server left behind
 * that died is begun anew, by it or by another.
 */
@Component
class ImportWorker implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

	private final ExecutorService hand = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "import");
		thread.setDaemon(true);
		return thread;
	});

	private final ImportFiles files;

	private final Importer unpack;

	private final People persons;

	private final TransactionOperations transaction;

	ImportWorker(ImportFiles files, Importer unpack, People persons, TransactionOperations transaction) {
		this.files = files;
		this.unpack = unpack;
		this.persons = persons;
		this.transaction = transaction;
	}

	/** There is something to do. */
	void wake() {
		try {
			this.hand.execute(this::work);
		}
		catch (RejectedExecutionException ex) {
			// The server stops; the next one finds it in the database.
		}
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void lookAround() {
		this.files.purge();
		wake();
	}

	/** Works until nothing is left to do. */
	void work() {
		for (Optional<ImportFile> file = this.files.next(); file.isPresent(); file = this.files.next()) {
			if (file.get().state() == ImportFile.State.RUNNING) {
				keep(file.get());
			}
		}
	}

	private void keep(ImportFile file) {
		try {
			Person me = this.persons.find(file.account()).orElseThrow();
			this.transaction.executeWithoutResult((status) -> {
				ImportPreview findings = this.unpack.keep(me, file, (done) -> this.files.reach(file, done));
				this.files.finish(file, findings.fresh());
			});
		}
		catch (RuntimeException ex) {
			// A message may quote what people wrote.
			log.warn("A file could not be kept: {}", ex.getClass().getName());
			this.files.fail(file);
		}
	}

	@Override
	public void destroy() {
		this.hand.shutdown();
	}

}
