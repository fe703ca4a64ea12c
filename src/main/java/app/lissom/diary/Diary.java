package app.lissom.diary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.diary.EntryConflictException.Clash;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.RetryingTransaction;
import jakarta.persistence.EntityManager;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All entries of everybody. Every question names the account first, so nobody reads or
 * changes another person's days. A deleted entry is found no more, except by those who
 * can bring it back.
 */
@Repository
public class Diary {

	private final EntityManager entities;

	private final RetryingTransaction alone;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Diary(EntityManager entities, RetryingTransaction alone, ApplicationEventPublisher events, Clock clock) {
		this.entities = entities;
		this.alone = alone;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Keeps entries, all or none. What is kept already is not kept twice. Call it outside
	 * of a transaction: a key that exists spoils the one it is met in.
	 * @throws EntryConflictException when something else has the id of one of them
	 */
	public void add(Entry... entries) {
		write(Arrays.asList(entries), Set.of());
	}

	/**
	 * Writes entries, all or none: new ones are kept, those in a seen state are changed.
	 * @param seen the states that the person knows and wants to be overwritten
	 * @throws EntryConflictException when another state of one of them is there
	 */
	void write(List<Entry> offered, Set<SeenVersion> seen) {
		this.alone.act(() -> {
			writeNow(offered, seen);
			return offered;
		});
	}

	private void writeNow(List<Entry> offered, Set<SeenVersion> seen) {
		List<Clash> clashes = new ArrayList<>();
		for (Entry one : offered) {
			Entry kept = this.entities.find(Entry.class, one.key());
			if (kept == null || kept.isGone(this.clock.instant())) {
				replace(kept, one.draft());
				changed(one);
			}
			else if (kept.kind() == one.kind() && seen.contains(SeenVersion.of(kept))) {
				changed(kept);
				kept.rewrite(one);
				changed(kept);
			}
			else if (kept.isDeleted() || !kept.saysTheSameAs(one)) {
				clashes.add(new Clash(kept, one));
			}
		}
		if (!clashes.isEmpty()) {
			throw new EntryConflictException(clashes);
		}
	}

	/** What is gone may not be purged yet; it must not stand in the way. */
	private void replace(@Nullable Entry gone, Entry entry) {
		if (gone != null) {
			this.entities.remove(gone);
			this.entities.flush();
		}
		this.entities.persist(entry);
	}

	/**
	 * How entries out of a file stand to what is here, by their ids. What was deleted is
	 * not here.
	 */
	@Transactional(readOnly = true)
	public Map<Entry, ImportStatus> compare(AccountId me, List<Entry> offered) {
		Map<UUID, Entry> here = here(me, offered);
		Map<Entry, ImportStatus> standings = new LinkedHashMap<>();
		offered.forEach((entry) -> standings.put(entry, entry.standingTo(here.get(entry.id()))));
		return standings;
	}

	/**
	 * Keeps the entries out of a file that are not here yet, as a part of the caller's
	 * transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Map<Entry, ImportStatus> merge(AccountId me, List<Entry> offered) {
		Map<UUID, Entry> here = here(me, offered);
		Map<Entry, ImportStatus> standings = compare(me, offered);
		standings.forEach((entry, standing) -> {
			if (standing == ImportStatus.NEW) {
				replace(here.get(entry.id()), entry);
				changed(entry);
			}
		});
		return standings;
	}

	private Map<UUID, Entry> here(AccountId me, List<Entry> offered) {
		return this.entities.createQuery("from Entry e where e.key.accountId = :me and e.key.id in :ids", Entry.class)
			.setParameter("me", me.value())
			.setParameter("ids", offered.stream().map(Entry::id).toList())
			.getResultStream()
			.collect(Collectors.toMap(Entry::id, Function.identity()));
	}

	/** The entry with this id, if it is this account's and not deleted. */
	@Transactional(readOnly = true)
	public Optional<Entry> find(AccountId me, UUID id) {
		return findAny(me, id).filter((entry) -> !entry.isDeleted());
	}

	/** The same, also when it was deleted and can still be brought back. */
	@Transactional(readOnly = true)
	Optional<Entry> findAny(AccountId me, UUID id) {
		return Optional.ofNullable(this.entities.find(Entry.class, OwnedId.of(me, id)))
			.filter((entry) -> !entry.isGone(this.clock.instant()));
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

	/** Of what happened from one day to another, both included, only these kinds. */
	@Transactional(readOnly = true)
	public List<Entry> between(AccountId me, LocalDate from, LocalDate to, List<Class<? extends Entry>> kinds) {
		return this.entities.createQuery("""
				from Entry e where e.key.accountId = :me and e.day between :from and :to
				and type(e) in :kinds and e.deletedAt is null
				order by e.day, e.at nulls first, e.key.id""", Entry.class)
			.setParameter("me", me.value())
			.setParameter("from", from)
			.setParameter("to", to)
			.setParameter("kinds", kinds)
			.getResultList();
	}

	/** Adds to a session how it was one hour after, if it is still there. */
	public Optional<Entry> rateLater(AccountId me, UUID id, PainLevel level) {
		return this.alone.act(() -> {
			Optional<Entry> entry = find(me, id);
			entry.filter(ReliefEntry.class::isInstance)
				.map(ReliefEntry.class::cast)
				.ifPresent((relief) -> relief.rateLater(level));
			return entry;
		});
	}

	/**
	 * Hands over all entries of a kind, or of all, that are not deleted, in the order of
	 * their days, holding only a few at a time.
	 */
	@Transactional(readOnly = true)
	public <T extends Entry> void forEach(AccountId me, Class<T> kind, Consumer<? super T> consumer) {
		try (Stream<T> all = this.entities.createQuery("""
				from %s e where e.key.accountId = :me and e.deletedAt is null
				order by e.day, e.at nulls first, e.key.id""".formatted(kind.getSimpleName()), kind)
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

	/** Deletes an entry, so that it can be brought back for a day. */
	public Optional<Entry> delete(AccountId me, UUID id) {
		return this.alone.act(() -> {
			Optional<Entry> entry = findAny(me, id);
			entry.ifPresent((one) -> one.delete(this.clock.instant()));
			entry.ifPresent(this::changed);
			return entry;
		});
	}

	/** Brings a deleted entry back. */
	Optional<Entry> restore(AccountId me, UUID id) {
		return this.alone.act(() -> {
			Optional<Entry> entry = findAny(me, id);
			entry.ifPresent(Entry::restore);
			entry.ifPresent(this::changed);
			return entry;
		});
	}

	private void changed(Entry entry) {
		this.events.publishEvent(EntryChanged.of(entry));
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
