package app.lissom.diary;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.lissom.FastClock;
import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever somebody adds, changes, deletes, brings back and waits for, in any order: the
 * diary holds what a simple model says.
 */
@LissomTest
@Tag("database")
class DiaryModelTests {

	private static final int SEQUENCES = 60;

	private static final List<UUID> IDS = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

	@Autowired
	private Diary diary;

	@Autowired
	private TestAccounts people;

	@Autowired
	private FastClock clock;

	@Test
	void holdsWhatASimpleModelSays() {
		Arbitrary<Act> act = Combinators
			.combine(Arbitraries.of("add", "change", "stale", "delete", "restore", "wait", "purge"),
					Arbitraries.of(IDS), Arbitraries.integers().between(0, 10))
			.as(Act::new);
		JqwikSession
			.run(() -> act.list().ofMinSize(1).ofMaxSize(25).sampleStream().limit(SEQUENCES).forEach(this::play));
	}

	private void play(List<Act> acts) {
		Entries mine = Entries.of(this.people.somebody());
		Map<UUID, Row> model = new HashMap<>();
		this.clock.stopAt(Instant.parse("2026-03-14T12:00:00Z"));
		for (Act act : acts) {
			step(act, mine, model);
			assertThat(this.diary.on(mine.me(), Entries.DAY)).as("after %s of %s", act, acts)
				.extracting(Entry::id, (entry) -> ((PainEntry) entry).level().value())
				.containsExactlyInAnyOrderElementsOf(model.entrySet()
					.stream()
					.filter((row) -> row.getValue().deletedAt == null)
					.map((row) -> Tuple.tuple(row.getKey(), row.getValue().level))
					.toList());
		}
	}

	private void step(Act act, Entries mine, Map<UUID, Row> model) {
		Instant now = this.clock.instant();
		model.values().removeIf((row) -> row.isGone(now));
		Row row = model.get(act.id);
		PainEntry offered = mine.painOf(act.id, act.level, null);
		switch (act.verb) {
			case "add" -> {
				boolean kept = tries(() -> this.diary.add(offered));
				assertThat(kept).isEqualTo(row == null || row.deletedAt == null && row.level == act.level);
				model.putIfAbsent(act.id, new Row(act.level));
			}
			case "change", "stale" -> {
				boolean fresh = act.verb.equals("change");
				long version = this.diary.findAny(mine.me(), act.id).map(Entry::version).orElse(0L);
				boolean there = row != null;
				if (there) {
					SeenVersion seen = new SeenVersion(act.id, fresh ? version : version + 1);
					boolean kept = tries(() -> this.diary.write(List.of(offered), Set.of(seen)));
					assertThat(kept).isEqualTo(fresh || row.deletedAt == null && row.level == act.level);
					if (kept) {
						row.level = act.level;
						row.deletedAt = null;
					}
				}
			}
			case "delete" -> {
				boolean there = row != null;
				assertThat(this.diary.delete(mine.me(), act.id)).matches((entry) -> entry.isPresent() == there);
				if (there && row.deletedAt == null) {
					row.deletedAt = now;
				}
			}
			case "restore" -> {
				boolean there = row != null;
				assertThat(this.diary.restore(mine.me(), act.id)).matches((entry) -> entry.isPresent() == there);
				if (there) {
					row.deletedAt = null;
				}
			}
			case "wait" -> this.clock.advance(Duration.ofHours(act.level + 1L));
			default -> this.diary.purge();
		}
	}

	private static boolean tries(Runnable act) {
		try {
			act.run();
			return true;
		}
		catch (EntryConflictException ex) {
			return false;
		}
	}

	private record Act(String verb, UUID id, int level) {

	}

	/** An entry in the model. */
	private static final class Row {

		private int level;

		private Instant deletedAt;

		private Row(int level) {
			this.level = level;
		}

		private boolean isGone(Instant now) {
			return this.deletedAt != null && !this.deletedAt.plus(Entry.UNDO).isAfter(now);
		}

	}

}
