package app.lissom.diary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import app.lissom.kernel.AccountId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what a transaction touches, and has it added up once, right before it
 * commits: entries and totals change together or not at all.
 */
@Component
class ChangedDays {

	private final TotalsUpdater addUp;

	ChangedDays(TotalsUpdater addUp) {
		this.addUp = addUp;
	}

	/** An entry that comes or goes, as it says now. */
	void by(Entry entry) {
		Changes changes = changes().computeIfAbsent(entry.account(), (me) -> new Changes());
		changes.days.add(entry.day());
		if (entry instanceof ExerciseEntry exercise) {
			changes.exercises.add(exercise.done());
		}
	}

	private Map<AccountId, Changes> changes() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(BeforeCommit.class::isInstance)
			.map(BeforeCommit.class::cast)
			.findFirst()
			.orElseGet(() -> {
				BeforeCommit first = new BeforeCommit(this.addUp);
				TransactionSynchronizationManager.registerSynchronization(first);
				return first;
			})
			.changes();
	}

	private record BeforeCommit(TotalsUpdater addUp,
			Map<AccountId, Changes> changes) implements TransactionSynchronization {

		BeforeCommit(TotalsUpdater addUp) {
			this(addUp, new HashMap<>());
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			this.changes.forEach((me, changes) -> this.addUp.changed(me, changes.days, changes.exercises));
		}

	}

	private record Changes(SortedSet<LocalDate> days, Set<ExerciseRef> exercises) {

		Changes() {
			this(new TreeSet<>(), new HashSet<>());
		}

	}

}
