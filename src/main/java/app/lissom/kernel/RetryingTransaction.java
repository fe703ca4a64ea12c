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
 * Runs code in its own transaction, and retries it in a new one when another transaction
 * wrote the same rows at the same time. A duplicate key aborts its transaction, so it
 * cannot be handled inside it. Nested calls join the transaction and its retries.
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

	/** Runs the code, at most five times. */
	public void run(Runnable act) {
		execute(() -> {
			act.run();
			return true;
		});
	}

	/**
	 * Runs the code, at most five times, and returns its result.
	 * @throws IllegalTransactionStateException inside any other transaction: that could
	 * neither be retried nor be used after a failure
	 */
	public <T> T execute(Supplier<T> act) {
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
