package app.lissom.reminders;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.repository.Repository;

/** Stores quiet hours and pauses, at most one row per account. */
interface ReminderPauses extends Repository<ReminderPause, UUID> {

	Optional<ReminderPause> findById(UUID account);

	ReminderPause save(ReminderPause pause);

	/** Those of an account; empty when nothing is saved. */
	default ReminderPause of(AccountId me) {
		return findById(me.value()).orElseGet(() -> new ReminderPause(me));
	}

	/** Changes those of an account, in the caller's transaction. */
	default ReminderPause change(AccountId me, @Nullable QuietHours quiet, @Nullable LocalDate pausedUntil) {
		ReminderPause pause = of(me);
		pause.change(quiet, pausedUntil);
		return save(pause);
	}

}
