package app.lissom.totals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import app.lissom.diary.EntryChanged;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects the days that a transaction changes, and has them added up once, right before
 * the commit: entries and totals change together or not at all. A {@code
 * TransactionalEventListener} would add up once per entry.
 */
@Component
class ChangedDays {

	private final TotalsUpdater updater;

	ChangedDays(TotalsUpdater updater) {
		this.updater = updater;
	}

	@EventListener
	void collect(EntryChanged change) {
		Changes changes = inTransaction().byAccount.computeIfAbsent(change.account(), (account) -> new Changes());
		changes.days.add(change.day());
		if (change.exercise() != null) {
			changes.exercises.add(change.exercise());
		}
	}

	private BeforeCommit inTransaction() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(BeforeCommit.class::isInstance)
			.map(BeforeCommit.class::cast)
			.findFirst()
			.orElseGet(() -> {
				BeforeCommit first = new BeforeCommit();
				TransactionSynchronizationManager.registerSynchronization(first);
				return first;
			});
	}

	private final class BeforeCommit implements TransactionSynchronization {

		private final Map<AccountId, Changes> byAccount = new HashMap<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			this.byAccount.forEach(
					(account, changes) -> ChangedDays.this.updater.update(account, changes.days, changes.exercises));
		}

	}

	private record Changes(SortedSet<LocalDate> days, Set<ExerciseRef> exercises) {

		Changes() {
			this(new TreeSet<>(), new HashSet<>());
		}

	}

}
