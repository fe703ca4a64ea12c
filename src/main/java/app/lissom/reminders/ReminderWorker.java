package app.lissom.reminders;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import app.lissom.kernel.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Checks every ten seconds for due reminders, and sends them for many accounts at once,
 * as most of the time is spent waiting for responses.
 */
@Component
class ReminderWorker implements DisposableBean {

	private static final int AT_ONCE = 64;

	private static final Logger log = LoggerFactory.getLogger(ReminderWorker.class);

	private final Semaphore free = new Semaphore(AT_ONCE);

	private final AtomicBoolean running = new AtomicBoolean();

	private final ExecutorService executor = Executors.newCachedThreadPool((work) -> {
		Thread thread = new Thread(work, "ring");
		thread.setDaemon(true);
		return thread;
	});

	private final ReminderCheckTimes times;

	private final ReminderSender ringer;

	ReminderWorker(ReminderCheckTimes times, ReminderSender ringer) {
		this.times = times;
		this.ringer = ringer;
	}

	/** Other jobs do not wait for this one. */
	@Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
	void poll() {
		if (this.running.compareAndSet(false, true)) {
			this.executor.execute(() -> {
				try {
					work();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
				catch (RuntimeException ex) {
					log.warn("Reminders could not be looked up: {}", ex.getClass().getName());
				}
				finally {
					this.running.set(false);
				}
			});
		}
	}

	/** Sends until no account is waiting. */
	private void work() throws InterruptedException {
		for (List<UUID> due = this.times.findDue(AT_ONCE); !due.isEmpty(); due = this.times.findDue(AT_ONCE)) {
			for (UUID account : due) {
				this.free.acquire();
				this.times.claim(new AccountId(account))
					.ifPresentOrElse((claim) -> this.executor.execute(() -> ring(claim)), this.free::release);
			}
		}
	}

	private void ring(ReminderCheckTimes.Claim claim) {
		try {
			this.ringer.ring(claim);
		}
		catch (RuntimeException ex) {
			// It is tried again when the claim ends.
			log.warn("Reminders of an account could not ring: {}", ex.getClass().getName());
		}
		finally {
			this.free.release();
		}
	}

	@Override
	public void destroy() {
		this.executor.shutdown();
	}

}
