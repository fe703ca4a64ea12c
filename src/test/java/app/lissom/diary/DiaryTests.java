package app.lissom.diary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

@LissomTest
@Tag("database")
class DiaryTests {

	@Autowired
	private Diary diary;

	@Autowired
	private DiaryQueries queries;

	@Autowired
	private TestAccounts people;

	@Test
	void findsEveryKindAsItWasSaved() {
		AccountId me = this.people.createAccount();
		Entries mine = Entries.of(me);
		List<Entry> written = List.of(mine.painOf(UUID.randomUUID(), 7, "since the stairs \uD83E\uDE91"),
				mine.water(250), mine.exercise("bridge"), mine.relief(Treatment.HEAT_THEN_ICE, null), mine.massage(),
				mine.posture(), mine.note("slept well"), mine.function(5, 4, 4), mine.safety(),
				mine.safety(WarningSign.FEVER, WarningSign.BLADDER));
		this.diary.add(written.toArray(Entry[]::new));
		List<Entry> read = this.diary.on(me, Entries.DAY);
		assertThat(read).hasSameSizeAs(written).allSatisfy((entry) -> {
			Entry original = written.stream().filter((one) -> one.id().equals(entry.id())).findFirst().orElseThrow();
			assertThat(entry.hasSameContent(original)).isTrue();
			assertThat(entry.at()).isEqualTo(original.at());
			assertThat(entry.content()).isEqualTo(original.content());
		});
	}

	@Test
	void savesAFormOnceHoweverOftenItIsSent() throws Exception {
		AccountId me = this.people.createAccount();
		UUID id = UUID.randomUUID();
		ExecutorService executor = Executors.newFixedThreadPool(20);
		try {
			Callable<Void> send = () -> {
				this.diary.add(Entries.of(me).painOf(id, 6, "once"));
				return null;
			};
			for (Future<Void> sent : executor.invokeAll(java.util.Collections.nCopies(20, send))) {
				sent.get();
			}
		}
		finally {
			executor.shutdown();
		}
		assertThat(this.diary.on(me, Entries.DAY)).hasSize(1);
	}

	@Test
	void reportsAConflictForAnIdWithOtherContent() {
		AccountId me = this.people.createAccount();
		UUID id = UUID.randomUUID();
		this.diary.add(Entries.of(me).painOf(id, 6, null));
		assertThat(this.diary.add(Entries.of(me).painOf(id, 6, null))).isInstanceOf(SaveResult.Unchanged.class);
		assertThat(this.diary.add(Entries.of(me).painOf(id, 2, null))).isInstanceOf(SaveResult.Conflict.class)
			.extracting("differences", LIST)
			.extracting("saved.content.level")
			.containsExactly(new PainLevel(6));
		assertThat(this.diary.on(me, Entries.DAY)).hasSize(1);
	}

	@Test
	void separatesEntriesOfTwoAccountsWithOneId() {
		AccountId owner = this.people.createAccount();
		AccountId other = this.people.createAccount();
		UUID id = UUID.randomUUID();
		this.diary.add(Entries.of(owner).painOf(id, 6, "mine"));
		this.diary.add(Entries.of(other).painOf(id, 1, "not yours"));
		assertThat(this.diary.find(owner, id)).get()
			.extracting(Entry::content)
			.asString()
			.contains("level=PainLevel[value=6]");
		assertThat(this.diary.find(other, id)).get()
			.extracting(Entry::content)
			.asString()
			.contains("level=PainLevel[value=1]");
	}

	@Test
	void reportsAConflictToTheSecondOfTwoEditors() {
		AccountId me = this.people.createAccount();
		UUID id = UUID.randomUUID();
		Set<SeenVersion> first = Set.of(new SeenVersion(id, 0));
		this.diary.add(Entries.of(me).painOf(id, 6, null));
		assertThat(save(me, id, 4, first)).isInstanceOf(SaveResult.Saved.class);
		assertThat(save(me, id, 4, first)).isInstanceOf(SaveResult.Unchanged.class);
		assertThat(save(me, id, 5, first)).isInstanceOf(SaveResult.Conflict.class);
		assertThat(save(me, id, 5, Set.of(new SeenVersion(id, 1)))).isInstanceOf(SaveResult.Saved.class);
		assertThat(this.diary.find(me, id)).get().extracting(Entry::version).isEqualTo(2L);
	}

	private SaveResult<Entry> save(AccountId me, UUID id, int level, Set<SeenVersion> seen) {
		return this.diary.save(List.of(Entries.of(me).painOf(id, level, null)), seen);
	}

	@Test
	void savesAllOrNothing() {
		AccountId me = this.people.createAccount();
		PainEntry saved = Entries.of(me).painOf(6);
		this.diary.add(saved);
		assertThat(this.diary.add(Entries.of(me).water(250), Entries.of(me).painOf(saved.id(), 2, null)))
			.isInstanceOf(SaveResult.Conflict.class);
		assertThat(this.diary.on(me, Entries.DAY)).hasSize(1);
	}

	@Test
	void findsTheLatestIce() {
		AccountId me = this.people.createAccount();
		Entries mine = Entries.of(me);
		Instant noon = Instant.parse("2026-03-14T12:00:00Z");
		ReliefEntry ice = mine.relief(Treatment.HEAT_THEN_ICE, noon);
		this.diary.add(mine.relief(Treatment.ICE, noon.minusSeconds(60)), ice, mine.relief(Treatment.ICE, null),
				mine.relief(Treatment.HEAT, noon.plusSeconds(60)));
		assertThat(this.queries.latestIce(me.value(), noon.minusSeconds(7200))).get()
			.extracting(Entry::id)
			.isEqualTo(ice.id());
		assertThat(this.queries.latestIce(me.value(), noon.plusSeconds(1))).isEmpty();
	}

	@Test
	void passesOnAllEntriesThatAreNotDeleted() {
		AccountId me = this.people.createAccount();
		Entries mine = Entries.of(me);
		PainEntry deleted = mine.painOf(1);
		this.diary.add(mine.painOf(3), mine.on(Entries.DAY.minusYears(9)).water(250), deleted);
		this.diary.delete(me, List.of(deleted.id()));
		List<Entry> all = new ArrayList<>();
		this.diary.forEach(me, all::add);
		assertThat(all).extracting(Entry::kind).containsExactly(EntryKind.WATER, EntryKind.PAIN);
	}

}
