package app.lissom.day;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryKind;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainReading;
import app.lissom.diary.Treatment;
import app.lissom.diary.WaterEntry;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DayLogTests {

	private static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");

	private final Entries mine = Entries.of(new AccountId(UUID.randomUUID()));

	@Test
	void sumsUpADay() {
		WaterEntry gone = Entries.deleted(this.mine.water(500), NOW);
		DayLog log = new DayLog(Entries.DAY,
				List.of(this.mine.painOf(3), this.mine.water(250), this.mine.painOf(8), this.mine.painOf(4), gone,
						this.mine.water(330), this.mine.safety(), this.mine.note("a"), this.mine.note("b")));
		assertThat(log.water()).isEqualTo(580);
		assertThat(log.worstPain()).isEqualTo(new PainLevel(8));
		assertThat(log.latestPain(NOW)).extracting(PainReading::level).isEqualTo(new PainLevel(4));
		assertThat(log.counts()).containsExactly(Map.entry(EntryKind.NOTE, 2L), Map.entry(EntryKind.SAFETY, 1L));
		assertThat(log.isEmpty()).isFalse();
		assertThat(new DayLog(Entries.DAY, List.of(gone)).isEmpty()).isTrue();
	}

	@Test
	void knowsNoPainFromTheFuture() {
		Instant start = NOW.minusSeconds(20);
		DayLog log = new DayLog(Entries.DAY, List.of(this.mine.relief(Treatment.ICE, start)));
		assertThat(log.latestPain(NOW)).isEqualTo(new PainReading(Entries.DAY, start, new PainLevel(3)));
		Instant end = start.plus(Duration.ofMinutes(15));
		assertThat(log.latestPain(end)).isEqualTo(new PainReading(Entries.DAY, end, new PainLevel(3)));
	}

	@Test
	void knowsWhetherPainWasOfSeveralLevels() {
		assertThat(new DayLog(Entries.DAY, List.of(this.mine.painOf(7), this.mine.painOf(7))).isPainVaried()).isFalse();
		assertThat(new DayLog(Entries.DAY, List.of(this.mine.painOf(7), this.mine.painOf(3))).isPainVaried()).isTrue();
	}

	@Test
	void hasOneLineForEqualChecksOfTheWarningSigns() {
		List<Entry> all = List.of(this.mine.safety(), this.mine.safety(WarningSign.FEVER), this.mine.water(250),
				this.mine.safety());
		assertThat(new DayLog(Entries.DAY, all).lines(NOW)).extracting(SavedEntries::entries)
			.containsExactly(List.of(all.get(3), all.get(0)), List.of(all.get(2)), List.of(all.get(1)));
	}

	@Test
	void listsEntriesOfOneMinuteAsTheyWereMade() {
		Entry tapped = madeAt(NOW.plusSeconds(20), NOW.plusSeconds(20), 7);
		Entry typed = madeAt(NOW, NOW.plusSeconds(40), 3);
		Entry last = madeAt(NOW, NOW.plusSeconds(50), 4);
		Entry before = madeAt(NOW.minusSeconds(60), NOW.plusSeconds(55), 2);
		DayLog log = new DayLog(Entries.DAY, List.of(before, typed, last, tapped));
		assertThat(log.lines(NOW)).extracting((line) -> line.entries().get(0))
			.containsExactly(last, typed, tapped, before);
		assertThat(log.latestPain(NOW.plusSeconds(59))).extracting(PainReading::level).isEqualTo(new PainLevel(4));
	}

	private Entry madeAt(Instant happened, Instant made, int level) {
		OwnedId id = OwnedId.of(this.mine.me(), OwnedId.generate(Clock.fixed(made, ZoneOffset.UTC)));
		return new PainEntry(id, Moment.stated(Entries.DAY, happened), new PainLevel(level));
	}

	@Test
	void keepsOnlyWhatWasJustDeletedInItsPlace() {
		Entry old = Entries.deleted(this.mine.water(100), NOW.minusSeconds(60));
		Entry latest = Entries.deleted(this.mine.water(200), NOW);
		Entry present = this.mine.water(300);
		DayLog log = new DayLog(Entries.DAY, List.of(old, latest, present));
		assertThat(log.lines(NOW)).extracting(SavedEntries::entries).containsExactly(List.of(present), List.of(latest));
		assertThat(log.deletedEarlier(NOW)).extracting(SavedEntries::entries).containsExactly(List.of(old));
		Instant later = NOW.plus(Duration.ofMinutes(10));
		assertThat(log.lines(later)).extracting(SavedEntries::entries).containsExactly(List.of(present));
		assertThat(log.deletedEarlier(later)).extracting(SavedEntries::entries)
			.containsExactly(List.of(latest), List.of(old));
	}

}
