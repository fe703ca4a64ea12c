package app.lissom.totals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import app.lissom.diary.EntryChanged;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;

class ChangedDaysTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	private final AccountId me = new AccountId(UUID.randomUUID());

	private final List<String> updates = new ArrayList<>();

	private final ChangedDays changes = new ChangedDays(new TotalsUpdater(null, null) {

		@Override
		void update(AccountId me, SortedSet<LocalDate> days, Set<ExerciseRef> exercises) {
			ChangedDaysTests.this.updates.add(owner(me) + " " + days + " " + new TreeSet<>(values(exercises)));
		}

	});

	@BeforeEach
	void beginATransaction() {
		TransactionSynchronizationManager.initSynchronization();
	}

	@AfterEach
	void endTheTransaction() {
		TransactionSynchronizationManager.clearSynchronization();
	}

	@Test
	void addsUpOnceRightBeforeTheCommit() {
		change(this.me, MONDAY.plusDays(1), null);
		change(this.me, MONDAY, ExerciseRef.ofGuide("bridge"));
		change(this.me, MONDAY, ExerciseRef.ofGuide("bird-dog"));
		change(this.me, MONDAY, ExerciseRef.ofGuide("bridge"));
		assertThat(this.updates).isEmpty();
		commit();
		assertThat(this.updates).containsExactly("mine [2026-11-23, 2026-11-24] [bird-dog, bridge]");
	}

	@Test
	void addsUpEachDiaryOnItsOwn() {
		change(this.me, MONDAY, null);
		change(new AccountId(UUID.randomUUID()), MONDAY.plusDays(1), ExerciseRef.ofGuide("bridge"));
		commit();
		assertThat(this.updates).containsExactlyInAnyOrder("mine [2026-11-23] []", "another's [2026-11-24] [bridge]");
	}

	@Test
	void addsUpBesideWhateverElseWaitsForTheCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
		});
		change(this.me, MONDAY, null);
		commit();
		assertThat(this.updates).containsExactly("mine [2026-11-23] []");
	}

	private void change(AccountId account, LocalDate day, @Nullable ExerciseRef exercise) {
		this.changes.collect(new EntryChanged(account, day, exercise));
	}

	private static void commit() {
		TransactionSynchronizationManager.getSynchronizations().forEach((one) -> one.beforeCommit(false));
	}

	private String owner(AccountId account) {
		return account.equals(this.me) ? "mine" : "another's";
	}

	private static List<String> values(Set<ExerciseRef> exercises) {
		return exercises.stream().map(ExerciseRef::value).toList();
	}

}
