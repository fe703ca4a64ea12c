package app.lissom.diary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import app.lissom.account.AccountId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All entries of everybody. Every question names the account first, so nobody reads or
 * changes another person's days; a deleted entry is found no more, except by
 * {@link #restore} and {@link #between} for as long as it can be brought back.
 */
@Repository
public class Diary {

	private final EntityManager entities;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Diary(EntityManager entities, PlatformTransactionManager transactions, Clock clock) {
		this.entities = entities;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Keeps entries, all or none. What is kept already is not kept twice. Call it outside
	 * of a transaction: a key that exists spoils the one it is met in.
	 * @throws AlreadyKept when something else has the id of one of them
	 */
	public void add(Entry... entries) {
		List<Entry> missing = new ArrayList<>(Arrays.asList(entries));
		while (!missing.isEmpty()) {
			try {
				List<Entry> now = List.copyOf(missing);
				this.transaction.executeWithoutResult((status) -> now.forEach(this.entities::persist));
				return;
			}
			catch (DataIntegrityViolationException ex) {
				if (!missing.removeIf(this::isKept)) {
					throw ex;
				}
			}
		}
	}

	private boolean isKept(Entry offered) {
		Entry kept = this.entities.find(Entry.class, offered.key());
		if (kept != null && (kept.isDeleted() || !kept.saysTheSameAs(offered))) {
			throw new AlreadyKept(kept, offered);
		}
		return kept != null;
	}

	/** The entry with this id, if it is this account's and not deleted. */
	@Transactional(readOnly = true)
	public Optional<Entry> find(AccountId me, UUID id) {
		return any(me, id).filter((entry) -> !entry.isDeleted());
	}

	private Optional<Entry> any(AccountId me, UUID id) {
		return Optional.ofNullable(this.entities.find(Entry.class, EntryId.of(me, id)));
	}

	/** What happened on a day, earliest first; what has no time comes first. */
	@Transactional(readOnly = true)
	public List<Entry> on(AccountId me, LocalDate day) {
		return between(me, day, day).stream().filter((entry) -> !entry.isDeleted()).toList();
	}

	/**
	 * What happened from one day to another, both included, with what was deleted and can
	 * still be brought back.
	 */
	@Transactional(readOnly = true)
	List<Entry> between(AccountId me, LocalDate from, LocalDate to) {
		return this.entities.createQuery("""
				from Entry e where e.key.accountId = :me and e.day between :from and :to
				and (e.deletedAt is null or e.deletedAt > :gone)
				order by e.day, e.at nulls first, e.key.id""", Entry.class)
			.setParameter("me", me.value())
			.setParameter("from", from)
			.setParameter("to", to)
			.setParameter("gone", this.clock.instant().minus(Entry.UNDO))
			.getResultList();
	}

	/** The latest session that ended with ice, at or after this instant. */
	@Transactional(readOnly = true)
	public Optional<ReliefEntry> latestIce(AccountId me, Instant since) {
		TypedQuery<ReliefEntry> query = this.entities.createQuery("""
				from ReliefEntry e where e.key.accountId = :me and e.deletedAt is null
				and e.protocol in (ICE, HEAT_THEN_ICE) and e.at >= :since
				order by e.at desc""", ReliefEntry.class);
		return query.setParameter("me", me.value())
			.setParameter("since", since)
			.setMaxResults(1)
			.getResultStream()
			.findFirst();
	}

	/**
	 * Hands over everything of an account that is not deleted, in the order of its days,
	 * holding only a few entries at a time.
	 */
	@Transactional(readOnly = true)
	public void forEach(AccountId me, Consumer<Entry> consumer) {
		try (Stream<Entry> all = this.entities.createQuery("""
				from Entry e where e.key.accountId = :me and e.deletedAt is null
				order by e.day, e.at nulls first, e.key.id""", Entry.class)
			.setParameter("me", me.value())
			.setHint(HibernateHints.HINT_FETCH_SIZE, 500)
			.setHint(HibernateHints.HINT_READ_ONLY, true)
			.getResultStream()) {
			all.forEach((entry) -> {
				consumer.accept(entry);
				this.entities.detach(entry);
			});
		}
	}

	/**
	 * Changes an entry to what the offered one says.
	 * @return whether there is such an entry
	 * @throws AlreadyKept when it was changed since that version
	 */
	boolean change(long version, Entry offered) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> rewrite(version, offered)));
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			return change(version, offered);
		}
	}

	private boolean rewrite(long version, Entry offered) {
		@Nullable Entry kept = this.entities.find(Entry.class, offered.key());
		if (kept == null || kept.kind() != offered.kind() || kept.isGone(this.clock.instant())) {
			return false;
		}
		if (kept.isDeleted() && kept.version() != version
				|| !kept.saysTheSameAs(offered) && kept.version() != version) {
			throw new AlreadyKept(kept, offered);
		}
		kept.rewrite(offered);
		return true;
	}

	/** Deletes an entry, so that it can be brought back for a day. */
	@Transactional
	boolean delete(AccountId me, UUID id) {
		return any(me, id).filter((entry) -> !entry.isGone(this.clock.instant())).map((entry) -> {
			entry.delete(this.clock.instant());
			return true;
		}).orElse(false);
	}

	/** Brings a deleted entry back. */
	@Transactional
	boolean restore(AccountId me, UUID id) {
		return any(me, id).filter((entry) -> !entry.isGone(this.clock.instant())).map((entry) -> {
			entry.restore();
			return true;
		}).orElse(false);
	}

	/**
	 * Removes for good what was deleted too long ago. Any number of servers may do it.
	 */
	@Transactional
	int purge() {
		return this.entities.createQuery("delete from Entry e where e.deletedAt <= :gone")
			.setParameter("gone", this.clock.instant().minus(Entry.UNDO))
			.executeUpdate();
	}

}
