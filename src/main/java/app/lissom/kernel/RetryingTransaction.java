package app.lissom.kernel;

import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs code in a transaction of its own, and retries in a fresh one when another
 * transaction wrote the same rows at the same time. A key that exists spoils the
 * transaction it is met in, so it cannot be handled inside. Code that is called within is
 * part of the same transaction, and of its retries.
 */
@Component
public class RetryingTransaction {

	private static final int ATTEMPTS = 5;

	private static final String NAME = RetryingTransaction.class.getName();

	private final TransactionTemplate transaction;

	RetryingTransaction(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setName(NAME);
	}

	/** Runs it at most five times. */
	public void run(Runnable act) {
		act(() -> {
			act.run();
			return true;
		});
	}

	/**
	 * Runs it at most five times, and returns its result.
	 * @throws IllegalTransactionStateException in a transaction that is none of these: it
	 * could neither be retried nor be used after a failure
	 */
	public <T> T act(Supplier<T> act) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			if (!NAME.equals(TransactionSynchronizationManager.getCurrentTransactionName())) {
				throw new IllegalTransactionStateException("A transaction runs that cannot be retried");
			}
			return act.get();
		}
		for (int attempt = 1;; attempt++) {
			try {
				return Objects.requireNonNull(this.transaction.execute((status) -> act.get()));
			}
			catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
				if (attempt == ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

}
