package app.lissom.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Checks that a played routine is logged and undone as a whole. */
@LissomTest
class RoutineTransactionTests {

	private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");

	private static final Moment START = Moment.recorded(LocalDate.of(2026, 11, 22), NOW);

	@Autowired
	private RoutineLog log;

	@Autowired
	private Diary diary;

	@Autowired
	private RetryingTransaction transaction;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	@BeforeEach
	void createAccount() {
		this.clock.stopAt(NOW);
		this.me = this.people.createAccount();
	}

	@Test
	void anUndoThatFailsUndoesNothing() {
		RoutineSession session = this.log.begin(session().complete(Set.of()));
		assertThat(count()).isEqualTo(4);
		assertThatIllegalStateException().isThrownBy(() -> this.transaction.run(() -> {
			this.log.delete(this.me, session.id());
			throw new IllegalStateException("The power is out");
		}));
		assertThat(count()).isEqualTo(4);
		assertThat(this.log.find(this.me, session.id()).isFinished()).isTrue();
		this.log.delete(this.me, session.id());
		assertThat(count()).isZero();
	}

	@Test
	void aLogThatFailsLeavesTheSessionOpen() {
		RoutineSession session = this.log.begin(session());
		this.log.change(this.me, session.id(),
				(one, now) -> one.play((progress) -> progress.done(0, now.plusSeconds(60))));
		assertThatIllegalStateException().isThrownBy(() -> this.transaction.run(() -> {
			assertThat(this.log.finish(this.me, session.id(), Map.of(), null, null))
				.isInstanceOf(SaveResult.Saved.class);
			throw new IllegalStateException("The power is out");
		}));
		assertThat(count()).isZero();
		assertThat(this.log.find(this.me, session.id()).isFinished()).isFalse();
	}

	private RoutineSession session() {
		return new RoutineSession(OwnedId.of(this.me, UUID.randomUUID()), DefaultRoutine.MORNING.routine(),
				Variant.WHOLE, START, null);
	}

	private long count() {
		return this.diary.on(this.me, START.day()).size();
	}

}
