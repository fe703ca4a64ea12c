package app.lissom.reminders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.account.AccountId;
import app.lissom.diary.Alone;
import app.lissom.diary.EntryId;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All reminders of everybody, and when they rest. Every question names the account. */
@Repository
public class Reminders {

	private final EntityManager entities;

	private final Alone alone;

	Reminders(EntityManager entities, Alone alone) {
		this.entities = entities;
		this.alone = alone;
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
