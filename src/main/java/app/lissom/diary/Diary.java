package app.lissom.diary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SaveResult.Difference;
import app.lissom.kernel.SeenVersion;
import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds, saves and deletes the entries of all accounts. Every method takes the account,
 * so nobody reads or changes another person's entries. Deleted entries are found only by
 * the methods that are used to restore them.
 */
@Repository
public class Diary {

	private final EntryRepository entries;

	private final EntryReader reader;

	private final EntryWriter writer;

	private final EntityManager entityManager;

	private final RetryingTransaction transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Diary(EntryRepository entries, EntryReader reader, EntryWriter writer, EntityManager entityManager,
			RetryingTransaction transaction, ApplicationEventPublisher events, Clock clock) {
		this.entries = entries;
		this.reader = reader;
		this.writer = writer;
		this.entityManager = entityManager;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/** Saves new entries, all or none. */
	public SaveResult<Entry> add(Entry... added) {
		return save(List.of(added), Set.of());
	}

	/**
	 * Saves entries, all or none: new ones are added, those with a seen version are
	 * overwritten.
	 * @param seen the versions that the person has seen and means to overwrite
	 */
	public SaveResult<Entry> save(List<Entry> offered, Collection<SeenVersion> seen) {
		return this.transaction.execute(() -> {
			Map<UUID, Entry> all = offered.isEmpty() ? Map.of() : this.writer.saved(offered.get(0).account(), offered);
			Map<UUID, Entry> changed = new LinkedHashMap<>();
			List<Difference<Entry>> differences = new ArrayList<>();
			for (Entry one : offered) {
				Entry saved = all.get(one.id());
				boolean same = saved != null && !saved.isDeleted() && saved.hasSameContent(one);
				if (saved == null || saved.isPurgeable(this.clock.instant())
						|| (!same && saved.kind() == one.kind() && seen.contains(saved.seen()))) {
					changed.put(one.id(), one);
				}
				else if (!same) {
					differences.add(new Difference<>(saved, saved.seen(), one, saved.isDeleted()));
				}
			}
			if (!differences.isEmpty()) {
				return new SaveResult.Conflict<>(differences);
			}
			changed.values().forEach((one) -> this.writer.write(one, all.get(one.id())));
			return changed.isEmpty() ? new SaveResult.Unchanged<>() : new SaveResult.Saved<>();
		});
	}

	/**
	 * Saves the new entries of a form. About those that say only what was saved for about
	 * the same time, the person is asked: after the Back button a page that was loaded
	 * anew has a new id, and what was typed before.
	 */
	SaveResult<Entry> addUnlessRepeated(List<Entry> offered) {
		Entry one = offered.get(0);
		if (one.isTimedByClock()) {
			return save(offered, Set.of());
		}
		return this.transaction.execute(() -> {
			List<Entry> day = betweenIncludingDeleted(one.account(), one.day(), one.day());
			List<Difference<Entry>> repeated = Entry.findRepeated(day, offered);
			List<Entry> asked = repeated.stream().map(Difference::offered).toList();
			SaveResult<Entry> saved = save(offered.stream().filter((entry) -> !asked.contains(entry)).toList(),
					Set.of());
			return (asked.isEmpty() || saved instanceof SaveResult.Conflict) ? saved
					: new SaveResult.Conflict<>(repeated, true);
		});
	}

	/** Saves entries in the caller's transaction, whatever is saved under their ids. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void overwrite(List<? extends Entry> entries) {
		if (!entries.isEmpty()) {
			Map<UUID, Entry> all = this.writer.saved(entries.get(0).account(), entries);
			entries.forEach((one) -> this.writer.write(one, all.get(one.id())));
		}
	}

	/**
	 * Compares imported entries with the saved ones by their ids and, unless it is a
	 * preview, saves those that are new in the caller's transaction.
	 */
	@Transactional
	public List<ImportStatus> importAll(AccountId me, List<Entry> imported, boolean preview) {
		Map<UUID, Entry> saved = this.writer.saved(me, imported);
		return imported.stream().map((entry) -> {
			ImportStatus status = entry.importStatus(saved.get(entry.id()));
			if (status == ImportStatus.NEW && !preview) {
				this.writer.insert(saved.get(entry.id()), entry);
			}
			return status;
		}).toList();
	}

	/** Finds an entry that is not deleted. */
	public Optional<Entry> find(AccountId me, UUID id) {
		return findIncludingDeleted(me, id).filter((entry) -> !entry.isDeleted());
	}

	/** Finds an entry, including one that is deleted but can be restored. */
	public Optional<Entry> findIncludingDeleted(AccountId me, UUID id) {
		return this.entries.findById(OwnedId.of(me, id)).filter((entry) -> !entry.isPurgeable(this.clock.instant()));
	}

	/**
	 * Finds the existing ones among some entries, including deleted ones that can be
	 * restored.
	 */
	public List<Entry> findIncludingDeleted(AccountId me, Collection<UUID> ids) {
		return this.writer.findSaved(me, ids)
			.stream()
			.filter((entry) -> !entry.isPurgeable(this.clock.instant()))
			.sorted(Comparator.comparing((entry) -> List.copyOf(ids).indexOf(entry.id())))
			.toList();
	}

	/** Finds the entries of a day, earliest first; those without a time come first. */
	public List<Entry> on(AccountId me, LocalDate day) {
		return betweenIncludingDeleted(me, day, day).stream().filter((entry) -> !entry.isDeleted()).toList();
	}

	/**
	 * Finds the entries from one day to another, both included, among them deleted ones
	 * that can be restored.
	 */
	public List<Entry> betweenIncludingDeleted(AccountId me, LocalDate from, LocalDate to) {
		return this.reader.between(me, from, to, this.clock.instant().minus(Entry.UNDO));
	}

	/**
	 * Finds the entries of some kinds from one day to another, both included, but no
	 * deleted ones.
	 */
	public List<Entry> between(AccountId me, LocalDate from, LocalDate to, List<Class<? extends Entry>> types) {
		return this.entries.findBetween(me.value(), from, to, types);
	}

	/**
	 * Finds the entries that a report sums up from one day to another, both included: all
	 * but water, posture checks, notes and deleted ones.
	 */
	public List<Entry> forReport(AccountId me, LocalDate from, LocalDate to) {
		return this.reader.forReport(me, from, to);
	}

	/**
	 * Finds the medicines of some days, and one exercise of the guide, but no deleted
	 * ones; in no order.
	 */
	public List<Fact> medicinesAnd(AccountId me, String slug, LocalDate from, LocalDate to) {
		return this.reader.medicinesAnd(me, slug, from, to);
	}

	/**
	 * Passes on all entries that are not deleted, in the order of their days, holding
	 * only a few at a time.
	 */
	@Transactional(readOnly = true)
	public void forEach(AccountId me, Consumer<Entry> consumer) {
		try (Stream<Entry> all = this.entries.streamAll(me.value())) {
			all.forEach((entry) -> {
				consumer.accept(entry);
				this.entityManager.detach(entry);
			});
		}
	}

	/** Deletes entries together; they can be restored for a day. */
	public List<Entry> delete(AccountId me, Collection<UUID> ids) {
		Instant now = this.clock.instant();
		return change(me, ids, (entry) -> entry.delete(now));
	}

	/** Restores deleted entries. */
	List<Entry> restore(AccountId me, Collection<UUID> ids) {
		return change(me, ids, Entry::restore);
	}

	private List<Entry> change(AccountId me, Collection<UUID> ids, Consumer<Entry> change) {
		return this.transaction.execute(() -> {
			List<Entry> entries = findIncludingDeleted(me, ids);
			entries.forEach(change);
			entries.forEach(this.writer::publish);
			return entries;
		});
	}

	/** Purges entries that were deleted more than a day ago. */
	@Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	@Transactional
	int purge() {
		Instant now = this.clock.instant();
		List<OwnedId> exercises = this.entries.findPurgeableExercises(now);
		int purged = this.entries.purge(now);
		if (!exercises.isEmpty()) {
			this.events.publishEvent(new ExerciseEntriesPurged(exercises));
		}
		return purged;
	}

	/**
	 * Tells what an entry is.
	 *
	 * @param minutes of an exercise, 0 without any
	 */
	public record Fact(EntryKind kind, LocalDate day, int minutes) {

	}

}
