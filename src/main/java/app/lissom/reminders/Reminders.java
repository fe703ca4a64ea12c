package app.lissom.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.account.AccountId;
import app.lissom.diary.Alone;
import app.lissom.diary.Arrival;
import app.lissom.diary.EntryId;
import app.lissom.diary.Told;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All reminders of everybody, and when they rest. Every question names the account. */
@Repository
public class Reminders {

	private final EntityManager entities;

	private final Alone alone;

	private final Clock clock;

	Reminders(EntityManager entities, Alone alone, Clock clock) {
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
	public Rest restOf(AccountId me) {
		return Optional.ofNullable(this.entities.find(Rest.class, me.value())).orElseGet(() -> new Rest(me));
	}

	@Transactional(readOnly = true)
	Optional<Reminder> find(AccountId me, UUID id) {
		return Optional.ofNullable(this.entities.find(Reminder.class, EntryId.of(me, id)));
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
	public Arrival arrive(AccountId me, UUID id, ReminderKind kind, Schedule schedule, @Nullable String text,
			boolean unlessLogged) {
		Reminder offered = Told.guarded("kind",
				() -> new Reminder(EntryId.of(me, id), kind, schedule, text, unlessLogged, this.clock.instant()));
		return Arrival.of(find(me, id).map(offered::saysTheSameAs), () -> this.entities.persist(offered));
	}

	/** What a file tells of when they rest. */
	@Transactional(readOnly = true)
	public Arrival arriveRest(AccountId me, @Nullable QuietHours quiet, @Nullable LocalDate pausedUntil) {
		Rest offered = new Rest(me);
		offered.keepQuiet(quiet);
		if (pausedUntil != null) {
			offered.pauseUntil(pausedUntil);
		}
		Rest kept = restOf(me);
		boolean fresh = offered.isSet() && !kept.isSet();
		boolean same = !offered.isSet() || kept.saysTheSameAs(offered);
		return Arrival.of(fresh ? Optional.empty() : Optional.of(same),
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
	void rest(AccountId me, Consumer<Rest> act) {
		this.alone.act(() -> {
			Rest rest = this.entities.find(Rest.class, me.value());
			if (rest == null) {
				rest = new Rest(me);
				this.entities.persist(rest);
			}
			act.accept(rest);
			return rest;
		});
	}

}
