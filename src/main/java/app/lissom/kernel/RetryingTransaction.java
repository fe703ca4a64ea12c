package app.lissom.kernel;

import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs code in a transaction of its own, and retries in a fresh one when another
 * transaction wrote the same rows at the same time. A key that exists spoils the
 * transaction it is met in, so it cannot be handled inside. For the same reason code that
 * is called in a running transaction, such as an import, joins it and is not retried.
 */
@Component
public class RetryingTransaction {

	private static final int ATTEMPTS = 5;

	private final TransactionTemplate transaction;

	RetryingTransaction(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Runs it at most five times. */
	public void run(Runnable act) {
		act(() -> {
			act.run();
			return true;
		});
	}

	/** Runs it at most five times, and returns its result. */
	public <T> T act(Supplier<T> act) {
		return act((status) -> act.get());
	}

	/** The same for code that may roll back without an exception. */
	public <T> T act(TransactionCallback<T> act) {
		int attempts = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : ATTEMPTS;
		for (int attempt = 1;; attempt++) {
			try {
				return Objects.requireNonNull(this.transaction.execute(act));
			}
			catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
				if (attempt == attempts) {
					throw ex;
				}
			}
		}
	}

}
