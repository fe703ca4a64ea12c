package app.lissom.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ImportCandidate;
import app.lissom.kernel.ImportedObject;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All reminders of everybody, and when they rest. Every question names the account. */
@Repository
public class Reminders {

	private final EntityManager entities;

	private final RetryingTransaction alone;

	private final Clock clock;

	Reminders(EntityManager entities, RetryingTransaction alone, Clock clock) {
		this.entities = entities;
		this.alone = alone;
		this.clock = clock;
	}

	/** Those of an account, by their first time of the day. */
	@Transactional(readOnly = true)
	public List<Reminder> of(AccountId me) {
		return this.entities
			.createQuery("from Reminder r where r.key.accountId = :me order by r.starts, r.key.id", Reminder.class)
			.setParameter("me", me.value())
			.getResultList();
	}

	/** When the account's reminders rest; not at all, if nobody said so. */
	@Transactional(readOnly = true)
	public ReminderPause restOf(AccountId me) {
		return Optional.ofNullable(this.entities.find(ReminderPause.class, me.value()))
			.orElseGet(() -> new ReminderPause(me));
	}

	@Transactional(readOnly = true)
	Optional<Reminder> find(AccountId me, UUID id) {
		return Optional.ofNullable(this.entities.find(Reminder.class, OwnedId.of(me, id)));
	}

	/**
	 * Keeps a new reminder. The same form sent again, with Back and another time in it,
	 * changes the one that it made.
	 */
	void write(Reminder offered) {
		this.alone.act(() -> {
			Reminder kept = this.entities.find(Reminder.class, offered.key());
			if (kept == null) {
				this.entities.persist(offered.draft());
			}
			else if (kept.kind() == offered.kind() && !kept.saysTheSameAs(offered)) {
				kept.rewrite(offered);
			}
			return offered;
		});
	}

	/** A reminder that a file tells of. */
	@Transactional(readOnly = true)
	public ImportCandidate arrive(AccountId me, UUID id, ReminderKind kind, Schedule schedule, @Nullable String text,
			boolean unlessLogged) {
		Reminder offered = ImportedObject.guarded("kind",
				() -> new Reminder(OwnedId.of(me, id), kind, schedule, text, unlessLogged, this.clock.instant()));
		return ImportCandidate.of(find(me, id).map(offered::saysTheSameAs), () -> this.entities.persist(offered));
	}

	/** What a file tells of when they rest. */
	@Transactional(readOnly = true)
	public ImportCandidate arriveRest(AccountId me, @Nullable QuietHours quiet, @Nullable LocalDate pausedUntil) {
		ReminderPause offered = new ReminderPause(me);
		offered.keepQuiet(quiet);
		if (pausedUntil != null) {
			offered.pauseUntil(pausedUntil);
		}
		ReminderPause kept = restOf(me);
		boolean fresh = offered.isSet() && !kept.isSet();
		boolean same = !offered.isSet() || kept.saysTheSameAs(offered);
		return ImportCandidate.of(fresh ? Optional.empty() : Optional.of(same),
				() -> rest(me, (rest) -> rest.rewrite(offered)));
	}

	/** Does something with a reminder, if it is there. */
	Optional<Reminder> change(AccountId me, UUID id, Consumer<Reminder> act) {
		return this.alone.act(() -> {
			Optional<Reminder> reminder = find(me, id);
			reminder.ifPresent(act);
			return reminder;
		});
	}

	Optional<Reminder> delete(AccountId me, UUID id) {
		return change(me, id, this.entities::remove);
	}

	/** Changes when the account's reminders rest. */
	void rest(AccountId me, Consumer<ReminderPause> act) {
		this.alone.act(() -> {
			ReminderPause rest = this.entities.find(ReminderPause.class, me.value());
			if (rest == null) {
				rest = new ReminderPause(me);
				this.entities.persist(rest);
			}
			act.accept(rest);
			return rest;
		});
	}

}
