package app.lissom.diary;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.RandomValues;
import app.lissom.account.TestAccounts;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the diary with a simple model while entries are added, changed, deleted,
 * restored and purged in random order.
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
	private MutableClock clock;

	@Test
	void agreesWithTheModel() {
		RandomValues.forAll(SEQUENCES, (any) -> compare(any.list(1, 25, DiaryModelTests::action)));
	}

	private static Action action(RandomValues any) {
		return new Action(any.of("add", "change", "stale", "delete", "restore", "wait", "purge"), any.of(IDS),
				any.between(0, 10));
	}

	private void compare(List<Action> actions) {
		Entries mine = Entries.of(this.people.createAccount());
		Map<UUID, Row> model = new HashMap<>();
		this.clock.stopAt(Instant.parse("2026-03-14T12:00:00Z"));
		for (Action action : actions) {
			run(action, mine, model);
			assertThat(this.diary.on(mine.me(), Entries.DAY)).as("after %s", action)
				.extracting(Entry::id, (entry) -> ((PainEntry) entry).content().level().value())
				.containsExactlyInAnyOrderElementsOf(model.entrySet()
					.stream()
					.filter((row) -> row.getValue().deletedAt == null)
					.map((row) -> Tuple.tuple(row.getKey(), row.getValue().level))
					.toList());
		}
	}

	private void run(Action action, Entries mine, Map<UUID, Row> model) {
		Instant now = this.clock.instant();
		model.values().removeIf((row) -> row.isPurgeable(now));
		Row row = model.get(action.id);
		PainEntry offered = mine.painOf(action.id, action.level, null);
		switch (action.verb) {
			case "add" -> {
				boolean saved = isSaved(this.diary.add(offered));
				assertThat(saved).isEqualTo(row == null || row.deletedAt == null && row.level == action.level);
				model.putIfAbsent(action.id, new Row(action.level));
			}
			case "change", "stale" -> {
				boolean fresh = action.verb.equals("change");
				long version = this.diary.findIncludingDeleted(mine.me(), action.id).map(Entry::version).orElse(0L);
				boolean there = row != null;
				if (there) {
					SeenVersion seen = new SeenVersion(action.id, fresh ? version : version + 1);
					boolean saved = isSaved(this.diary.save(List.of(offered), Set.of(seen)));
					assertThat(saved).isEqualTo(fresh || row.deletedAt == null && row.level == action.level);
					if (saved) {
						row.level = action.level;
						row.deletedAt = null;
					}
				}
			}
			case "delete" -> {
				boolean there = row != null;
				assertThat(this.diary.delete(mine.me(), List.of(action.id)))
					.matches((entries) -> entries.isEmpty() != there);
				if (there && row.deletedAt == null) {
					row.deletedAt = now;
				}
			}
			case "restore" -> {
				boolean there = row != null;
				assertThat(this.diary.restore(mine.me(), List.of(action.id)))
					.matches((entries) -> entries.isEmpty() != there);
				if (there) {
					row.deletedAt = null;
				}
			}
			case "wait" -> this.clock.advance(Duration.ofHours(action.level + 1L));
			default -> this.diary.purge();
		}
	}

	private static boolean isSaved(SaveResult<Entry> result) {
		return !(result instanceof SaveResult.Conflict);
	}

	private record Action(String verb, UUID id, int level) {

	}

	/** An entry in the model. */
	private static final class Row {

		private int level;

		private Instant deletedAt;

		private Row(int level) {
			this.level = level;
		}

		private boolean isPurgeable(Instant now) {
			return this.deletedAt != null && !this.deletedAt.plus(Entry.UNDO).isAfter(now);
		}

	}

}
