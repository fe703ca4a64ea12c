package app.lissom.kernel;

import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something in a transaction of its own, and once more when somebody else wrote the
 * same rows meanwhile. A key that exists already spoils the transaction it is met in, so
 * it has to be caught out here.
 */
@Component
public class RetryingTransaction {

	private static final int ATTEMPTS = 5;

	private final TransactionTemplate transaction;

	RetryingTransaction(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Does it, and answers with what comes of it. */
	public <T> T act(Supplier<T> act) {
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
