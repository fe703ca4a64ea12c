package app.lissom.diary;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.MetricsCounter;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes entries of the caller's transaction, and publishes what changed. */
@Component
class EntryWriter {

	/**
	 * ShardingSphere needs a second to parse this many, once, and minutes for hundreds.
	 */
	private static final int KEYS_AT_ONCE = 32;

	private final EntryRepository entries;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	EntryWriter(EntryRepository entries, ApplicationEventPublisher events, Clock clock) {
		this.entries = entries;
		this.events = events;
		this.clock = clock;
	}

	/** Finds what is saved under the ids of some entries, even if it is deleted. */
	Map<UUID, Entry> saved(AccountId me, List<? extends Entry> entries) {
		return findSaved(me, entries.stream().map(Entry::id).toList()).stream()
			.collect(Collectors.toMap(Entry::id, Function.identity()));
	}

	List<Entry> findSaved(AccountId me, Collection<UUID> ids) {
		List<OwnedId> keys = ids.stream().map((id) -> OwnedId.of(me, id)).toList();
		return IntStream.iterate(0, (from) -> from < keys.size(), (from) -> from + KEYS_AT_ONCE)
			.mapToObj((from) -> keys.subList(from, Math.min(from + KEYS_AT_ONCE, keys.size())))
			.flatMap((some) -> this.entries.findByKeys(some).stream())
			.toList();
	}

	/** Saves an entry over what is saved under its id, if anything. */
	void write(Entry entry, @Nullable Entry saved) {
		if (saved == null || saved.isPurgeable(this.clock.instant())) {
			insert(saved, entry.resetVersion());
		}
		else {
			publish(saved);
			saved.overwrite(entry);
			publish(saved);
		}
	}

	/** Entries that wait to be purged must not block their ids. */
	void insert(@Nullable Entry purgeable, Entry entry) {
		if (purgeable != null) {
			this.entries.delete(purgeable);
			this.entries.flush();
		}
		this.entries.save(entry);
		MetricsCounter.count("entries", "kind", entry.kind().word());
		publish(entry);
	}

	void publish(Entry entry) {
		this.events.publishEvent(EntryChanged.of(entry));
	}

}
