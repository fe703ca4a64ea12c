package app.lissom.kernel;

import java.util.concurrent.atomic.AtomicInteger;

import app.lissom.LissomTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@LissomTest
class RetryingTransactionTests {

	@Autowired
	private RetryingTransaction transaction;

	@Autowired
	private PlatformTransactionManager transactions;

	private final AtomicInteger attempts = new AtomicInteger();

	@Test
	void retriesInAFreshTransaction() {
		assertThat(this.transaction.execute(() -> failTwice("saved"))).isEqualTo("saved");
		assertThat(this.attempts).hasValue(3);
	}

	@Test
	void givesUpAfterFiveAttempts() {
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> this.transaction.run(() -> {
			this.attempts.incrementAndGet();
			throw new OptimisticLockingFailureException("always");
		}));
		assertThat(this.attempts).hasValue(5);
	}

	@Test
	void isRetriedAsAWholeWhenOneIsPartOfAnother() {
		AtomicInteger whole = new AtomicInteger();
		this.transaction.run(() -> {
			whole.incrementAndGet();
			assertThat(this.transaction.execute(() -> failTwice("saved"))).isEqualTo("saved");
		});
		assertThat(whole).hasValue(3);
	}

	@Test
	void refusesATransactionThatCannotBeRetried() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> new TransactionTemplate(this.transactions)
				.executeWithoutResult((status) -> this.transaction.run(this.attempts::incrementAndGet)));
		assertThat(this.attempts).hasValue(0);
	}

	private String failTwice(String result) {
		assertThat(this.attempts.incrementAndGet()).isLessThan(4);
		if (this.attempts.get() < 3) {
			throw new OptimisticLockingFailureException("at first");
		}
		return result;
	}

}
